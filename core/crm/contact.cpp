// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/contact.h"

namespace coffret::crm {

QString Contact::displayName() const
{
    if (!firstName.isEmpty() && !lastName.isEmpty())
        return firstName + QLatin1Char(' ') + lastName;
    for (const QString &name : {lastName, firstName, nickname, companyName}) {
        if (!name.isEmpty())
            return name;
    }
    if (!emails.isEmpty())
        return emails.first().value;
    return phones.isEmpty() ? QString() : phones.first().value;
}

} // namespace coffret::crm
