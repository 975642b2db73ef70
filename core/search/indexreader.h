// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of the search tables. Rows come in the order of their ids, lazily, so that a limit ends the
// reading early; nothing here sorts. Records in the trash have no rows in these tables.
#pragma once

#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/search/record.h"
#include "core/search/sight.h"
#include "core/storage/database.h"

#include <functional>
#include <limits>

namespace coffret::search {

struct KeyedId
{
    qint64 id = 0; // of the search record
    QByteArray sortKey;
};

// Answers false to stop reading.
using RecordVisitor = std::function<bool(const Record &)>;
using KeyLeap = std::function<QByteArray(const QByteArray &found)>;
using IdVisitor = std::function<bool(qint64 id)>;

class IndexReader
{
public:
    static constexpr qint64 everyId = std::numeric_limits<qint64>::max();

    IndexReader(const crm::Desk &desk, Scope s) : database(desk.database), sight(desk.session), scope(s) {}

    // People and companies whose sort key is in [from, to), by key, each kind up to `limit`.
    Result<QList<KeyedId>> byKey(const QByteArray &from, const QByteArray &to, int limit);

    // Leaps through the sort keys of one kind: the first one from `from` on (null when there is none) is handed
    // to `next`, which says from where on to look again; null stops.
    Result<void> leapKeys(crm::PartyKind kind, QByteArray from, const KeyLeap &next);

    Result<void> visitIdentity(const QString &expression, const RecordVisitor &visitor, qint64 lastId = everyId);
    Result<void> visitIdentityIds(const QString &expression, const IdVisitor &visitor);
    // People with an e-mail address at a domain that begins so, from the keys by which duplicates are found:
    // the records of all but those whose domain was written with "www." hold it behind their @.
    Result<void> visitDomain(const QString &beginning, const IdVisitor &visitor);
    // The id of the `rank`-th record it finds, or null when there are fewer.
    Result<std::optional<qint64>> identityOfRank(const QString &expression, int rank);
    Result<qint64> countIdentity(const QString &expression);
    // Ids up to `lastId` only.
    Result<void> visitFragments(const QString &expression, qint64 lastId, const RecordVisitor &visitor);
    Result<qint64> lastId();
    // The id of the `rank`-th record that has this trigram, or null when there are fewer.
    Result<std::optional<qint64>> idOfRank(const QString &trigram, int rank);

private:
    QString seenOnly(const QString &row) const;
    Result<std::optional<qint64>> rowOfRank(const QString &table, const QString &expression, int rank);
    Result<void> appendByKey(QList<KeyedId> &found, crm::PartyKind kind, const QByteArray &from, const QByteArray &to,
                             int limit);

    storage::Database &database;
    Sight sight;
    Scope scope;
};

} // namespace coffret::search
