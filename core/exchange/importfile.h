// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, found out before anything is imported: CSV, vCard, a workbook or LDIF; encoding, separator, sheet, header,
// preset, mapping, and an example for each column (its first cell with content among twenty rows).
// Each finding can be overruled. A file that is no text, or holds nothing, is refused here.
#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/candidate.h"
#include "core/exchange/csvdialect.h"
#include "core/exchange/mapping.h"

#include <memory>

namespace coffret::exchange {

enum class FileKind { Csv = 1, VCard, Workbook, Ldif };

struct ScanChoices // null: find out
{
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<int> headerRow; // -1: the file has none
    QString preset;
    std::optional<int> sheet; // of a workbook
    bool operator==(const ScanChoices &) const = default;
};

struct ImportScan
{
    FileKind kind = FileKind::Csv;
    EncodingGuess encoding;
    CsvDialect dialect; // of a workbook or LDIF: only where its header stands
    QStringList sheets; // of a workbook, by name
    int sheet = 0;
    QStringList header; // "1", "2" … when the file has none
    QStringList examples;
    QByteArray signature;         // of the header as it reads without anybody's choice; empty: none to remember
    QList<QStringList> firstRows; // of data, at most 20
    Mapping mapping;              // its preset names what was recognised; empty for vCard
    bool remembered = false;      // the mapping is the one of last time
    bool isTable() const { return kind != FileKind::VCard; }
};

// `device` is open for reading, seekable and at its beginning; it is put back there.
Result<ImportScan> scanFile(QIODevice &device, const ScanChoices &choices = {});

// The records of a file, one by one.
class CandidateSource
{
public:
    virtual ~CandidateSource() = default;
    virtual Result<bool> next(Candidate &candidate) = 0; // false at the end
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
};

// With what was decided about some rows; `changes` outlives the source.
Result<std::unique_ptr<CandidateSource>> openCandidates(QIODevice &device, const ImportScan &scan,
                                                        const RowChanges &changes = {});

} // namespace coffret::exchange
