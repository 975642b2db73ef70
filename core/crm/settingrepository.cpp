// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/settingrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static QString prefix()
{
    return u"set."_s;
}

Result<VaultSettings> SettingRepository::all() const
{
    auto select = database.prepare(u"SELECT key, value FROM setting WHERE key >= 'set.' AND key < 'set/'"_s);
    VaultSettings values;
    for (;;) {
        COFFRET_ASSIGN(const bool row, select.step());
        if (!row)
            return values;
        values.insert(select.text(0).sliced(prefix().size()), select.text(1));
    }
}

Result<void> SettingRepository::put(const QString &key, const QString &value)
{
    return database.prepare(u"INSERT INTO setting(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2"_s)
        .bind(1, prefix() + key)
        .bind(2, value.isNull() ? u""_s : value) // no text is a value too; a null would be refused
        .run();
}

} // namespace coffret::crm
