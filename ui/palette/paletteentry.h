// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the palette: a record, a command, or something to create from what was typed.
#pragma once

#include "core/search/searchquery.h"

#include <QKeySequence>
#include <QString>

namespace coffret::ui {

struct PaletteEntry
{
    enum class Kind { Record, Command, Create };
    Kind kind = Kind::Record;
    QString icon; // of a command, a task or a document; a person and a company have an avatar
    QString title;
    QList<search::Span> titleSpans = {};
    QString second = {}; // company and town, or what matched
    QList<search::Span> secondSpans = {};
    QString right = {}; // shortcut, or the kind of record
    crm::PartyRef party = {};
    EntityKind found = EntityKind::Contact; // what of the party was found
    Uuid id = {};
    QString key = {}; // of the command, or of what is created: "contact", "company", "task"
    bool operator==(const PaletteEntry &) const = default;
};

} // namespace coffret::ui
