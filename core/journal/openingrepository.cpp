// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/openingrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {

Result<QList<TimeStamp>> OpeningRepository::of(AccountId account)
{
    auto select = database.prepare(u"SELECT at FROM opening WHERE account = ?1 ORDER BY at DESC LIMIT ?2"_s);
    select.bind(1, account).bind(2, kept);
    QList<TimeStamp> times;
    for (;;) {
        COFFRET_ASSIGN(const bool found, select.step());
        if (!found)
            return times;
        times.append(select.integer(0));
    }
}

Result<void> OpeningRepository::add(AccountId account, TimeStamp at)
{
    COFFRET_TRY(database.prepare(u"INSERT OR REPLACE INTO opening(account, at) VALUES(?1, ?2)"_s)
                    .bind(1, account)
                    .bind(2, at)
                    .run());
    return database
        .prepare(u"DELETE FROM opening WHERE account = ?1 AND at NOT IN"
                 " (SELECT at FROM opening WHERE account = ?1 ORDER BY at DESC LIMIT ?2)"_s)
        .bind(1, account)
        .bind(2, kept)
        .run();
}

} // namespace coffret::journal
