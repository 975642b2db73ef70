// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvdialect.h"

#include "core/exchange/csvreader.h"

#include <QBuffer>
#include <QMap>

namespace coffret::exchange {

static std::optional<char> statedSeparator(const QByteArray &head)
{
    const qsizetype end = head.indexOf('\n');
    QByteArray line = (end < 0 ? head : head.first(end)).trimmed();
    if (line.startsWith('"') && line.endsWith('"') && line.size() > 1)
        line = line.sliced(1, line.size() - 2);
    if (line.size() == 4 && head.contains('\t')) // "sep=" and a tab that trimming took
        line += '\t';
    if (line.size() == 5 && line.toLower().startsWith("sep="))
        return line.at(4);
    return std::nullopt;
}

// Cells of the most usual width, over the first rows: regular and wide beats irregular and narrow.
static qint64 regularity(const QByteArray &head, const CsvDialect &dialect)
{
    QByteArray bytes = head;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return 0;
    ByteSource source(buffer, {dialect.encoding, 0, true, false});
    CsvReader reader(source, dialect, {});
    QMap<qsizetype, qint64> widths;
    CsvRow row;
    for (int i = 0; i < 50; ++i) {
        const Result<bool> more = reader.next(row);
        if (!more.ok() || !*more)
            break;
        if (row.objection.reason == Reason::None)
            ++widths[row.cells.size()];
    }
    qint64 best = 0;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        best = qMax(best, (width.key() - 1) * width.value());
    return best;
}

CsvDialect detectDialect(const QByteArray &head, Encoding encoding)
{
    CsvDialect dialect;
    dialect.encoding = encoding;
    if (const auto stated = statedSeparator(head)) {
        dialect.separator = *stated;
        dialect.separatorLine = true;
        return dialect;
    }
    qint64 best = 0;
    char chosen = dialect.separator;
    for (const char candidate : {';', ',', '\t', '|'}) {
        dialect.separator = candidate;
        const qint64 score = regularity(head, dialect);
        if (score > best) {
            best = score;
            chosen = candidate;
        }
    }
    dialect.separator = chosen;
    return dialect;
}

} // namespace coffret::exchange
