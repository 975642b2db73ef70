// SPDX-License-Identifier: GPL-3.0-or-later
// The first three bytes choose separator, encoding and limits. Promises held: no crash, lines never go
// back, no row above its limits, every row objected to or usable, and what is written is read back.
#include "core/exchange/candidatebuilder.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/importfile.h"

#include <QBuffer>
#include <cstdlib>

using namespace coffret;
using namespace coffret::exchange;

namespace {

void promise(bool kept)
{
    if (!kept)
        std::abort();
}

QList<CsvRow> readRows(QByteArray bytes, const CsvDialect &dialect, const CsvLimits &limits)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ByteSource source(device, {dialect.encoding, 0, true, false});
    CsvReader reader(source, dialect, limits);
    QList<CsvRow> rows;
    CsvRow row;
    for (;;) {
        const auto more = reader.next(row);
        promise(more.ok());
        if (!*more)
            return rows;
        rows += row;
    }
}

void holdRows(const QList<CsvRow> &rows, const CsvLimits &limits)
{
    qint64 line = 0;
    for (const CsvRow &row : rows) {
        promise(row.line > line);
        line = row.line;
        promise(row.cells.size() <= limits.columns);
        promise(row.objection.reason != Reason::None || !row.cells.isEmpty());
    }
}

void holdRoundTrip(const QList<CsvRow> &rows)
{
    for (const CsvForm form : {CsvForm::Rfc4180, CsvForm::ExcelFrench}) {
        CsvDialect dialect;
        dialect.separator = form == CsvForm::Rfc4180 ? ',' : ';';
        QByteArray written;
        QList<QStringList> expected;
        for (const CsvRow &row : rows) {
            if (row.objection.reason != Reason::None)
                continue;
            QStringList cells;
            for (const QString &cell : row.cells)
                cells += QString::fromUtf8(cell.toUtf8()); // lone surrogates cannot be written
            written += csvRow(cells, form);
            expected += cells;
        }
        const QList<CsvRow> again = readRows(written, dialect, {});
        promise(again.size() == expected.size());
        for (qsizetype i = 0; i < again.size(); ++i)
            promise(again.at(i).cells.size() == expected.at(i).size());
        for (qsizetype i = 0; form == CsvForm::Rfc4180 && i < again.size(); ++i)
            promise(again.at(i).cells == expected.at(i));
    }
}

// The whole way, as an import goes it.
void readAsFile(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto scan = scanFile(device);
    if (!scan.ok())
        return;
    const auto opened = openCandidates(device, *scan);
    if (!opened.ok())
        return;
    const auto &source = *opened;
    Candidate candidate;
    for (;;) {
        const auto more = source->next(candidate);
        promise(more.ok());
        if (!*more)
            return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 3)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 3, qsizetype(size) - 3);
    CsvDialect dialect;
    dialect.separator = ";,\t|"[data[0] % 4];
    dialect.separatorLine = data[0] & 0x40;
    constexpr Encoding encodings[] = {Encoding::Utf8, Encoding::Windows1252, Encoding::MacRoman, Encoding::Latin9};
    dialect.encoding = encodings[data[1] % 4];
    CsvLimits limits;
    if (data[2] & 1)
        limits = {32 + data[2], 128, 8, 3};
    const QList<CsvRow> rows = readRows(bytes, dialect, limits);
    holdRows(rows, limits);
    holdRoundTrip(rows);
    readAsFile(bytes);
    return 0;
}
