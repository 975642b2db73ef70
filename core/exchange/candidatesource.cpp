// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/candidatebuilder.h"
#include "core/exchange/importfile.h"
#include "core/exchange/vcardreader.h"
#include "core/exchange/vcardrecord.h"

namespace coffret::exchange {

namespace {

class CsvCandidates final : public CandidateSource
{
public:
    CsvCandidates(QIODevice &device, const ImportScan &scan)
        : source(device, scan.encoding), reader(source, scan.dialect, {}), builder(scan.mapping),
          before(scan.dialect.headerRow + 1)
    {}

    Result<bool> next(Candidate &candidate) override
    {
        do {
            COFFRET_ASSIGN(const bool more, reader.next(row));
            if (!more)
                return false;
        } while (before-- > 0);
        before = 0;
        candidate = builder.build(row);
        return true;
    }
    qint64 bytesRead() const override { return source.bytesRead(); }
    qint64 bytesTotal() const override { return source.bytesTotal(); }

private:
    ByteSource source;
    CsvReader reader;
    CandidateBuilder builder;
    CsvRow row;
    int before; // the header and what stands above it
};

class VCardCandidates final : public CandidateSource
{
public:
    VCardCandidates(QIODevice &device, const ImportScan &scan) : source(device, scan.encoding), reader(source, {}) {}

    Result<bool> next(Candidate &candidate) override
    {
        COFFRET_ASSIGN(const bool more, reader.next(card));
        if (more)
            candidate = candidateOf(card);
        return more;
    }
    qint64 bytesRead() const override { return source.bytesRead(); }
    qint64 bytesTotal() const override { return source.bytesTotal(); }

private:
    ByteSource source;
    VCardReader reader;
    VCard card;
};

} // namespace

std::unique_ptr<CandidateSource> openCandidates(QIODevice &device, const ImportScan &scan)
{
    if (scan.kind == FileKind::VCard)
        return std::make_unique<VCardCandidates>(device, scan);
    return std::make_unique<CsvCandidates>(device, scan);
}

} // namespace coffret::exchange
