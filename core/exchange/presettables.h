// SPDX-License-Identifier: GPL-3.0-or-later
// The tables behind presets.h. One line a target: "field group label: Header; Other header". "#"
// stands for a number in the header, which becomes the group; "@2" for a second column of that name;
// "!" marks columns that only this program writes. Sources: exports of these programs and the import
// code of other open CRMs.
#pragma once

#include "core/exchange/presets.h"

#include <span>

namespace coffret::exchange {

enum class PresetTraits { None, OwnLabels, OwnLabelsGuarded };

struct PresetTable
{
    const char *id;
    crm::PartyKind kind;
    DateOrder dates;
    PresetTraits traits;
    const char *columns;
};

std::span<const PresetTable> presetTables();

// Columns that other rooms of this program write too, so they are declared here once.
extern const char *const coffretColumns;
extern const char *const coffretFrenchColumns;
extern const char *const genericColumns;

} // namespace coffret::exchange
