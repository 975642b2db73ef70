// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a worksheet say, as text a person would have typed: numbers without exponents, dates in
// ISO 8601 by the workbook's calendar (1900 with Lotus's 29 February, or 1904), digits padded as the cell's
// format pads them, so that a postcode keeps its zero. Pure functions. Source: ECMA-376 part 1, 18.8.30,
// 18.17.4 and 22.4.2.4.
#pragma once

#include <QString>
#include <optional>

namespace coffret::exchange {

enum class Calendar { From1900, From1904 };

struct CellForm
{
    enum class Kind { Plain, Date, Padded };
    Kind kind = Kind::Plain;
    int digits = 0; // of Padded
    bool operator==(const CellForm &) const = default;
};

CellForm cellForm(int formatId, const QString &formatCode); // code empty: a built-in format
QString numberText(const QString &value, const CellForm &form, Calendar calendar);
std::optional<int> columnOf(QStringView reference); // "C12" is 2
QString unescaped(const QString &text);             // "_x000D_" of the format's own escapes
QString escapedForSheet(const QString &text);       // characters XML cannot hold, and what looks like an escape
QString columnName(int column);                     // 2 is "C"

} // namespace coffret::exchange
