// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/cellvalues.h"

namespace coffret::exchange {

QByteArray csvStart(CsvForm form)
{
    return form == CsvForm::ExcelFrench ? QByteArray("\xef\xbb\xbf") : QByteArray();
}

static QString quoted(QString cell)
{
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

QByteArray csvRow(const QStringList &cells, CsvForm form)
{
    const QChar separator = form == CsvForm::ExcelFrench ? u';' : u',';
    QString row;
    bool first = true;
    for (const QString &cell : cells) {
        if (!first)
            row += separator;
        first = false;
        const QString text = form == CsvForm::ExcelFrench ? guarded(cell) : cell;
        const bool special = text.contains(separator) || text.contains(u'"') || text.contains(u'\n')
                             || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ')
                             || (cells.size() == 1 && text.isEmpty());
        row += special ? quoted(text) : text;
    }
    return row.toUtf8() + "\r\n";
}

} // namespace coffret::exchange
