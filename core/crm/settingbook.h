// SPDX-License-Identifier: GPL-3.0-or-later
// What is set for one vault and everybody who opens it, enciphered in it: short texts under keys. What
// a value may be is the caller's business; an unknown key is kept as it is, so that an older program
// loses nothing of a newer one's. Never anything about a customer.
#pragma once

#include "core/base/result.h"
#include "core/crm/desk.h"

#include <QHash>

namespace coffret::crm {

using VaultSettings = QHash<QString, QString>;

class SettingBook
{
public:
    explicit SettingBook(const Desk &d) : desk(d) {}

    Result<VaultSettings> all() const;
    Result<void> keep(const QString &key, const QString &value);
    Result<void> keep(const VaultSettings &values); // all or none

private:
    Desk desk;
};

} // namespace coffret::crm
