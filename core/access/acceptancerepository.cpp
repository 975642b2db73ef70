// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/acceptancerepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::access {

Result<bool> AcceptanceRepository::has(UserId user, const QString &version)
{
    auto select = database.prepare(u"SELECT 1 FROM acceptance WHERE account = ?1 AND version = ?2"_s);
    return select.bind(1, user).bind(2, version).step();
}

Result<QList<Acceptance>> AcceptanceRepository::newest()
{
    // SQLite takes the bare columns from the row of the maximum.
    auto select = database.prepare(u"SELECT account, version, max(at) FROM acceptance GROUP BY account"_s);
    QList<Acceptance> all;
    for (;;) {
        COFFRET_ASSIGN(const bool found, select.step());
        if (!found)
            return all;
        all.append({select.id<UserId>(0), select.text(1), select.integer(2)});
    }
}

Result<void> AcceptanceRepository::add(const Acceptance &acceptance)
{
    return database.prepare(u"INSERT OR IGNORE INTO acceptance(account, version, at) VALUES(?1, ?2, ?3)"_s)
        .bind(1, acceptance.user)
        .bind(2, acceptance.version)
        .bind(3, acceptance.at)
        .run();
}

} // namespace coffret::access
