// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/partyrow.h"

#include "core/base/textfold.h"

namespace coffret::crm {

QByteArray sortKeyOf(const Contact &contact)
{
    QByteArray key = sortKey(contact.lastName + u' ' + contact.firstName);
    if (key.isEmpty())
        key = sortKey(contact.displayName());
    return key.isNull() ? QByteArray("") : key;
}

QByteArray sortKeyOf(const Company &company)
{
    const QByteArray key = sortKey(company.name);
    return key.isNull() ? QByteArray("") : key;
}

} // namespace coffret::crm
