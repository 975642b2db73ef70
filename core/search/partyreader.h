// SPDX-License-Identifier: GPL-3.0-or-later
// People and companies as a list of hits shows them. What is in the trash, or gone, is not answered.
#pragma once

#include "core/base/result.h"
#include "core/search/record.h"
#include "core/storage/database.h"

#include <optional>

namespace coffret::search {

struct PartyFace
{
    crm::PartyRef party;
    QString name;
    QString second;
    QString company; // of a person
    QString city;
    QByteArray sortKey;
};

class PartyReader
{
public:
    explicit PartyReader(storage::Database &d) : database(d) {}

    Result<std::optional<PartyFace>> face(qint64 recordId);
    Result<std::optional<Record>> record(qint64 recordId);
    // Every e-mail or phone number, as written.
    Result<QStringList> emails(qint64 recordId);
    Result<QStringList> phones(qint64 recordId);

private:
    Result<QStringList> values(qint64 recordId, const QString &contactSql, const QString &companySql);

    storage::Database &database;
};

} // namespace coffret::search
