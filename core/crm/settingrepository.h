// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the vault as rows. Their keys carry a prefix of their own, so that none of them can be
// taken for what the rooms below keep in the same table.
#pragma once

#include "core/crm/settingbook.h"

namespace coffret::crm {

class SettingRepository
{
public:
    explicit SettingRepository(storage::Database &d) : database(d) {}

    Result<VaultSettings> all() const;
    Result<void> put(const QString &key, const QString &value);

private:
    storage::Database &database;
};

} // namespace coffret::crm
