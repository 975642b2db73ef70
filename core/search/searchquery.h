// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the search field and what it answers. The text may be anything a person or a paste
// can put there: it is cut into words, phone digits and e-mail fragments, never read as a query
// language; what lies beyond 200 characters or 8 words is ignored. Positions are UTF-16 units of the
// text they belong to, so that a list can set them semibold as they are.
#pragma once

#include "core/base/changebus.h"
#include "core/crm/listbook.h"
#include "core/crm/party.h"

#include <QList>
#include <QString>

namespace coffret::search {

enum class Scope { All, Contacts, Companies };

struct SearchQuery
{
    QString text;
    int limit = 50; // people and companies; at most 500
    Scope scope = Scope::All;
    bool notes = false; // also notes, activities, tasks and names of documents (at most 20 of them)
    bool operator==(const SearchQuery &) const = default;
};

enum class MatchedIn { Name, Company, Email, Phone, Place, Note, Activity, Task, Document };

struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Span &) const = default;
};

struct SearchHit
{
    EntityKind kind = EntityKind::Contact; // of what was found; Activity, Task, Document for those
    Uuid id{};                             // of what was found
    crm::PartyRef party;                   // whose record to open: equal to `id` for people and companies
    crm::RowId row = 0;                    // the party's row, as in ListRow
    QString name;                          // the party's display name
    QString second;                        // "company · city"
    MatchedIn where = MatchedIn::Name;
    QString excerpt; // what matched, as written, when it stands elsewhere than in the name
    QList<Span> nameSpans;
    QList<Span> excerptSpans;
    bool approximate = false; // found by allowing one typing error in a word
    bool operator==(const SearchHit &) const = default;
};

struct SearchAnswer
{
    QList<SearchHit> hits; // best first
    bool more = false;     // there are, or may be, more people or companies than these
};

} // namespace coffret::search
