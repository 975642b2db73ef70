// SPDX-License-Identifier: GPL-3.0-or-later
// What the exports of other programs look like, each declared once, as a table of column names. A
// preset is recognised by how many of a file's columns it knows, when at least one that only this
// program writes is among them; columns it does not know go to the general recogniser of French and
// English names. Columns are told apart by place and occurrence, never by name alone: "Titre" stands
// twice in a French Outlook file.
#pragma once

#include "core/crm/party.h"
#include "core/exchange/field.h"

#include <QHash>
#include <QStringList>

namespace coffret::exchange {

enum class DateOrder { DayFirst, MonthFirst };

struct Preset
{
    QString id; // "outlook-fr"; stable
    crm::PartyKind kind = crm::PartyKind::Contact;
    DateOrder dates = DateOrder::DayFirst;
    bool ownLabels = false;               // labels are taken as they stand, not translated to the usual ones
    bool guardedCells = false;            // cells carry the apostrophe of our Excel form (csvwriter.h)
    QHash<QString, ColumnTarget> columns; // header key, then "@2" for a second occurrence
    QStringList signature;                // header keys of which at least one must be there
};

const QList<Preset> &allPresets(); // the last one, "generic", knows no program
const Preset *presetById(QStringView id);

struct PresetMatch
{
    const Preset *preset = nullptr; // never null: "generic" at worst
    int known = 0;                  // columns of the file it knows
};
PresetMatch recognise(const QStringList &header);

// Where the column leads in this preset or, failing that, by its name; nullopt: nowhere known.
std::optional<ColumnTarget> targetOf(const Preset &preset, QStringView header, int occurrence);

// How many of these cells are names of columns; tells a header from a row of data.
int knownHeaders(const QStringList &cells);

} // namespace coffret::exchange
