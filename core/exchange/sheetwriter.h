// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one worksheet as an XLSX workbook (ECMA-376), row by row. Every cell is typed as text and stands as
// text in it, so no spreadsheet runs one as a formula or takes a zero off a telephone number. The first row is
// bold and stays in sight. A text longer than a cell may be (32,767 characters) is cut, marked and counted.
#pragma once

#include "core/exchange/zipwriter.h"

#include <QStringList>

namespace coffret::exchange {

class SheetWriter
{
public:
    explicit SheetWriter(WholeFile &file) : zip(file) {}
    Result<void> begin(const QString &sheetName, const QStringList &header);
    Result<void> add(const QStringList &cells); // TooManyRows
    Result<void> close();
    qint64 shortened() const { return cut; }

    static constexpr qint64 mostRows = 1'048'576;
    static constexpr qsizetype longestCell = 32'767;

private:
    Result<void> part(const QByteArray &name, const QByteArray &text);
    QByteArray rowText(const QStringList &cells, int style);

    ZipWriter zip;
    qint64 rows = 0;
    qint64 cut = 0;
};

} // namespace coffret::exchange
