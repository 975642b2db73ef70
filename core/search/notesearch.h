// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what notes, activities, tasks and names of documents say, newest first. What is in the trash,
// or belongs to somebody in the trash, is not answered.
#pragma once

#include "core/base/result.h"
#include "core/search/partyreader.h"
#include "core/search/queryterms.h"
#include "core/search/searchquery.h"
#include "core/search/vocabulary.h"

namespace coffret::search {

class NoteSearch
{
public:
    NoteSearch(storage::Database &database, Scope scope);
    Result<QList<SearchHit>> run(const Terms &terms, int limit);

private:
    struct Row
    {
        EntityKind kind;
        qint64 ref;
        qint64 party;
        QString folded;
    };
    struct Written
    {
        Uuid id{};
        QStringList texts;
    };
    Result<QList<Row>> rows(const QString &expression, int limit);
    Result<std::optional<Written>> written(const Row &row);
    Result<std::optional<SearchHit>> hit(const Row &row, const Terms &terms);

    storage::Database &database;
    Scope scope;
    PartyReader reader;
    Vocabulary vocabulary;
};

} // namespace coffret::search
