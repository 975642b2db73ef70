// SPDX-License-Identifier: GPL-3.0-or-later
// Which text may stand on which ground, and how much contrast each pair owes (WCAG 2.2: 4.5 for text, 3
// for graphics). One table, held by the test of the theme in all three themes and by the tour on every
// picture: a pair that is not in it is refused, even where it happens to be readable.
#pragma once

#include "ui/common/theme.h"

#include <QList>

namespace coffret::ui {

struct Pair
{
    Role front;
    Role ground;
    double least;
    bool operator==(const Pair &) const = default;
};

// In high contrast what stands in a chosen row, on the accent or on a dangerous button is black; all other
// text never does.
const QList<Pair> &allowedPairs(ThemeKind kind);
bool isAllowed(Role front, Role ground, ThemeKind kind);
// By colours as painted. A colour that is no role of the theme is no business of the table.
bool isAllowed(const QColor &front, const QColor &ground, const Theme &theme);

} // namespace coffret::ui
