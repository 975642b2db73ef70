// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/settingbook.h"

#include "core/crm/permission.h"
#include "core/crm/settingrepository.h"
#include "core/storage/transaction.h"

namespace coffret::crm {

Result<VaultSettings> SettingBook::all() const
{
    return SettingRepository(desk.database).all();
}

Result<void> SettingBook::keep(const QString &key, const QString &value)
{
    return keep(VaultSettings{{key, value}});
}

Result<void> SettingBook::keep(const VaultSettings &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.key().startsWith(QLatin1String("home/"))) // what a page put off, no setting of the vault
            COFFRET_TRY(permitSettings(desk, access::AreaRight::Write));
    }
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    SettingRepository settings(desk.database);
    for (auto it = values.begin(); it != values.end(); ++it)
        COFFRET_TRY(settings.put(it.key(), it.value()));
    return transaction.commit();
}

} // namespace coffret::crm
