// SPDX-License-Identifier: GPL-3.0-or-later
// What was imported and when, and how the columns of each kind of file were matched last time.
#pragma once

#include "core/crm/historybook.h"
#include "core/storage/transaction.h"

#include <optional>

namespace coffret::exchange {

struct ImportRecord
{
    crm::ImportId id;
    crm::ChangeSetId set;
    TimeStamp at = 0;
    access::UserId user;
    QString fileName; // without folders
    QString format;   // "csv", "vcard"
    QString preset;
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    TimeStamp undoneAt = 0; // written by the history, with the undo itself
    bool operator==(const ImportRecord &) const = default;
};

class ImportRepository
{
public:
    explicit ImportRepository(storage::Database &d) : database(d) {}

    Result<void> insert(const ImportRecord &record, qint64 changeSetRow);
    Result<std::optional<ImportRecord>> read(crm::ImportId id) const;
    Result<QList<ImportRecord>> recent(int limit) const; // newest first

    Result<QString> mapping(const QByteArray &signature) const; // empty: none
    Result<void> putMapping(const QByteArray &signature, const QString &mapping, TimeStamp at);

private:
    storage::Database &database;
};

} // namespace coffret::exchange
