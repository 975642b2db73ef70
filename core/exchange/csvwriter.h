// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as bytes, in two forms. Rfc4180: UTF-8, comma, CRLF, cells as they are. ExcelFrench: UTF-8 with
// its mark, semicolon, CRLF, and an apostrophe before cells that a spreadsheet would run as a formula
// (= @ tab, + and - unless a number or phone follows), which our own import takes off again; the
// apostrophe only means "text" to a spreadsheet. Cells with separators, quotes or line ends are quoted.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace coffret::exchange {

enum class CsvForm { ExcelFrench, Rfc4180 };

QByteArray csvStart(CsvForm form); // what stands before the first row
QByteArray csvRow(const QStringList &cells, CsvForm form);

} // namespace coffret::exchange
