// SPDX-License-Identifier: GPL-3.0-or-later
// Finds records by their normalised values (core/crm/matchkeys.h) while an import runs. Answers
// identities only; the records themselves are read through their books.
#pragma once

#include "core/crm/party.h"
#include "core/storage/database.h"

#include <functional>

namespace coffret::exchange {

struct Namesake
{
    Uuid id{};
    QString companyName; // of a contact
};

class MatchRepository
{
public:
    explicit MatchRepository(storage::Database &d) : database(d) {}

    Result<QList<Uuid>> withKey(crm::PartyKind kind, const QString &key) const;           // at most 20, oldest first
    Result<QList<Namesake>> namesakes(crm::PartyKind kind, const QString &nameKey) const; // at most 200
    Result<qint64> parties() const; // contacts and companies outside the trash
    // Calls `take` with every key of the vault and with every (name key, company) of a person.
    Result<void> eachKey(const std::function<void(const QString &key)> &take) const;
    Result<void> eachEmployee(
        const std::function<void(const QString &first, const QString &last, const QString &company)> &take) const;
    Result<Uuid> idOf(crm::PartyKind kind, qint64 row) const;                                        // empty: gone
    Result<QList<Uuid>> all(crm::PartyKind kind, qint64 afterRow, int limit, qint64 &lastRow) const; // in row order

private:
    storage::Database &database;
};

} // namespace coffret::exchange
