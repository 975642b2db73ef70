// SPDX-License-Identifier: GPL-3.0-or-later
// What can be found of a record: the folded text of each column of search_record, and the folded body
// of its search_note. Pure functions; the repositories store the result, the tests recompute it. A
// record in the trash has none of this.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"

namespace coffret::crm {

struct SearchRecord
{
    QString name;
    QString company;
    QString email; // normalised, separated by spaces
    QString phone; // national digits of each, separated by spaces
    QString place; // cities and postcodes
    bool operator==(const SearchRecord &) const = default;
};

SearchRecord searchRecord(const Contact &contact);
SearchRecord searchRecord(const Company &company);

QString searchNote(const Contact &contact); // notes, function, tags, websites, the streets
QString searchNote(const Company &company); // and SIREN, SIRET, VAT number
QString searchNote(const Activity &activity);
QString searchNote(const Task &task);
QString searchNote(const Document &document);
QString searchNote(const Link &link);

constexpr qint64 searchRecordId(PartyKind kind, qint64 row)
{
    return row * 2 + (kind == PartyKind::Company ? 1 : 0);
}

} // namespace coffret::crm
