// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of a sight (sight.h): the temporary table of the people and companies within the scope, the triggers that
// keep it in step with every change, and the views.
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace coffret::crm {

class SightRepository
{
public:
    // `since`: tasks done before it no longer show their records to whom they were assigned.
    SightRepository(storage::Database &d, const access::Session &s, TimeStamp i) : database(d), session(s), since(i) {}

    Result<void> lay();

private:
    Result<void> layScope();
    Result<void> layTriggers();
    Result<void> layViews();
    Result<void> layHanging();
    Result<void> layFinding();
    Result<void> layHistory();
    Result<void> view(const QString &table, const QString &columns, const QString &where);

    QString scopeOf(QStringView kind) const;
    QString person(const QString &id) const;
    QString firm(const QString &id) const;
    QString party(const QString &id) const;
    QString hanging(const QString &table, const QString &maker) const;

    storage::Database &database;
    const access::Session &session;
    TimeStamp since;
};

} // namespace coffret::crm
