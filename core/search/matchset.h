// SPDX-License-Identifier: GPL-3.0-or-later
// All the people, or companies, or both, that match a text: by beginnings of words; if nobody does, by
// word parts; if nobody does, with one typing error per word. Shared by counting and list filtering.
#pragma once

#include "core/search/indexreader.h"
#include "core/search/partyreader.h"
#include "core/search/vocabulary.h"

#include <vector>

namespace coffret::search {

class MatchSet
{
public:
    MatchSet(const crm::Desk &desk, Scope scope)
        : index(desk, scope), reader(desk.database), vocabulary(desk.database, Vocabulary::Index::Identity)
    {}
    // Calls `visitor` once for each record id, in no promised order, until it answers false.
    Result<void> visit(const Terms &terms, const IdVisitor &visitor);
    Result<qint64> count(const Terms &terms);

private:
    Result<QString> identityExpression(const Terms &terms);
    Result<void> addAtDomain(std::vector<bool> &holding, const Terms &terms);
    Result<qint64> visitIdentity(const Terms &terms, const IdVisitor &visitor);
    Result<qint64> visitFragments(const Terms &terms, const IdVisitor &visitor);
    Result<void> visitNear(const Terms &terms, const IdVisitor &visitor);

    IndexReader index;
    PartyReader reader;
    Vocabulary vocabulary;
};

} // namespace coffret::search
