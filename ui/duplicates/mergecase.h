// SPDX-License-Identifier: GPL-3.0-or-later
// Two records about to become one, and what a person chose for them. Nothing here knows a window: the
// rows to choose from, the record that comes out, and the choices as text for a draft. What is not
// chosen follows one rule: the kept record's value, else the other's; lists are united; notes are joined.
#pragma once

#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/crm/mergeside.h"

#include <QMap>
#include <QSet>
#include <variant>

namespace coffret::ui {

using AnyParty = std::variant<crm::Contact, crm::Company>;
crm::PartyRef refOf(const AnyParty &party);
QString nameOf(const AnyParty &party);
QString secondLineOf(const AnyParty &party); // company and town, or town

struct MergeCase
{
    AnyParty one;
    AnyParty other;
    crm::MergeSide oneSide;
    crm::MergeSide otherSide;
};

enum class Take { One, Other, Both }; // Both: notes only

struct MergeChoices
{
    Take kept = Take::One; // the record that stays
    QMap<QString, Take> fields;
    QMap<QString, QSet<QString>> dropped; // of lists: what is left out, by the item's text
    bool operator==(const MergeChoices &) const = default;
};

struct MergeItem
{
    QString text; // as it stands, the key in MergeChoices::dropped
    QString shown;
    bool inOne = false;
    bool inOther = false;
    bool operator==(const MergeItem &) const = default;
};

struct MergeRow
{
    enum class Kind { Same, Single, List, Notes };
    Kind kind = Kind::Single;
    QString field;
    QString one; // as shown; empty: nothing there
    QString other;
    Take usual = Take::One; // what is taken when nothing was chosen
    QList<MergeItem> items; // of a list
};

// Fields in the order of forms; those empty in both are left out.
QList<MergeRow> rowsOf(const MergeCase &merge, const MergeChoices &choices);
// The record as it will be, under the kept record's id. Last contacts and further details follow the book.
AnyParty resultOf(const MergeCase &merge, const MergeChoices &choices);
const AnyParty &keptOf(const MergeCase &merge, const MergeChoices &choices);
const AnyParty &goneOf(const MergeCase &merge, const MergeChoices &choices);

QString choicesText(const MergeChoices &choices);
MergeChoices choicesFrom(const QString &text);

// How a field of a record reads on screen.
QString shownValue(const AnyParty &party, const QString &field);

} // namespace coffret::ui
