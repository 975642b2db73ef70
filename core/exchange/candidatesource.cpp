// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/candidatebuilder.h"
#include "core/exchange/importfile.h"
#include "core/exchange/ldifreader.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/vcardreader.h"
#include "core/exchange/vcardrecord.h"

namespace coffret::exchange {

namespace {

class CsvRows final : public RowSource
{
public:
    CsvRows(QIODevice &device, const ImportScan &scan) : source(device, scan.encoding), reader(source, scan.dialect, {})
    {}
    Result<bool> next(CsvRow &row) override { return reader.next(row); }
    qint64 bytesRead() const override { return source.bytesRead(); }
    qint64 bytesTotal() const override { return source.bytesTotal(); }

private:
    ByteSource source;
    CsvReader reader;
};

class TableCandidates final : public CandidateSource
{
public:
    TableCandidates(std::unique_ptr<RowSource> r, const ImportScan &scan, const RowChanges &c)
        : rows(std::move(r)), builder(scan.mapping), changes(c), before(scan.dialect.headerRow + 1),
          width(scan.kind == FileKind::Csv ? 0 : scan.header.size())
    {}

    Result<bool> next(Candidate &candidate) override
    {
        do {
            COFFRET_ASSIGN(const bool more, rows->next(row));
            if (!more)
                return false;
        } while (before-- > 0);
        before = 0;
        while (row.cells.size() < width) // a worksheet leaves empty cells at the end of a row out
            row.cells += QString();
        candidate = builder.build(row, changes.value(row.line));
        return true;
    }
    qint64 bytesRead() const override { return rows->bytesRead(); }
    qint64 bytesTotal() const override { return rows->bytesTotal(); }

private:
    std::unique_ptr<RowSource> rows;
    CandidateBuilder builder;
    const RowChanges changes;
    CsvRow row;
    int before; // the header and what stands above it
    qsizetype width;
};

class VCardCandidates final : public CandidateSource
{
public:
    VCardCandidates(QIODevice &device, const ImportScan &scan, const RowChanges &c)
        : source(device, scan.encoding), reader(source, {}), changes(c)
    {}

    Result<bool> next(Candidate &candidate) override
    {
        COFFRET_ASSIGN(const bool more, reader.next(card));
        if (more)
            candidate = candidateOf(card, changes.value(card.line));
        return more;
    }
    qint64 bytesRead() const override { return source.bytesRead(); }
    qint64 bytesTotal() const override { return source.bytesTotal(); }

private:
    ByteSource source;
    VCardReader reader;
    const RowChanges changes;
    VCard card;
};

} // namespace

Result<std::unique_ptr<CandidateSource>> openCandidates(QIODevice &device, const ImportScan &scan,
                                                        const RowChanges &changes)
{
    using Source = std::unique_ptr<CandidateSource>;
    std::unique_ptr<RowSource> rows;
    switch (scan.kind) {
    case FileKind::VCard: return Source(std::make_unique<VCardCandidates>(device, scan, changes));
    case FileKind::Workbook: {
        COFFRET_ASSIGN(const std::shared_ptr<Workbook> book, Workbook::open(device));
        COFFRET_ASSIGN(rows, SheetReader::open(book, scan.sheet));
        break;
    }
    case FileKind::Ldif: rows = std::make_unique<LdifRows>(device, scan.encoding, scan.header); break;
    case FileKind::Csv: rows = std::make_unique<CsvRows>(device, scan); break;
    }
    return Source(std::make_unique<TableCandidates>(std::move(rows), scan, changes));
}

} // namespace coffret::exchange
