// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the identity index (search_record): the folded text of a person or company by column, and
// how well it answers a query. The row's id is the contact's row * 2, or the company's row * 2 + 1.
#pragma once

#include "core/crm/listbook.h"
#include "core/search/queryterms.h"
#include "core/search/searchquery.h"

namespace coffret::search {

struct Record
{
    qint64 id = 0;
    QString name;
    QString company;
    QString email;
    QString phone;
    QString place;
};

constexpr bool isCompany(qint64 recordId)
{
    return recordId & 1;
}
constexpr crm::RowId rowOf(qint64 recordId)
{
    return recordId >> 1;
}

// Best first; the order of hits.
enum class Standing { WholeName, NameBeginning, Elsewhere, Part, NearName, NearElsewhere };

// All terms are whole words of the name, each its own; or beginnings of its words; or not.
Standing standingOf(const Record &record, const Terms &terms);

// Every term stands somewhere in the record: 3 characters or more anywhere, fewer at the beginning of a
// word. The trigram index keeps no positions, so its answers must pass here.
bool holdsParts(const Record &record, const Terms &terms);

// Each has a word of the record that begins so: in any column (e-mail fragments are not looked at), or in
// names and places.
bool holdsBeginnings(const Record &record, const Terms &terms);
bool holdsSpellings(const Record &record, const QList<QStringList> &spellings);

bool holdsEmails(const Record &record, const Terms &terms); // every e-mail fragment, as it stands

// The column of the first term that is not in the name.
MatchedIn whereMatched(const Record &record, const Terms &terms);

} // namespace coffret::search
