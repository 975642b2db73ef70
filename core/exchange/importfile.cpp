// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"

#include "core/base/textfold.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/ldifreader.h"
#include "core/exchange/sheetreader.h"

#include <QBuffer>

namespace coffret::exchange {

static constexpr int rowsLookedAt = 32;

static Result<QByteArray> beginning(QIODevice &device, const EncodingGuess &guess)
{
    ByteSource source(device, guess);
    QByteArray head;
    COFFRET_TRY(source.append(head));
    if (!device.seek(0))
        return Error(ExchangeError::Unreadable, QStringLiteral("seek"));
    return head;
}

static bool isVCard(const QByteArray &head)
{
    return head.left(64 * 1024).toUpper().contains("BEGIN:VCARD")
           && !head.left(4096).toUpper().contains("BEGIN:VCALENDAR");
}

static QList<QStringList> firstRows(QByteArray head, const CsvDialect &dialect)
{
    QBuffer buffer(&head);
    QList<QStringList> rows;
    if (!buffer.open(QIODevice::ReadOnly))
        return rows;
    ByteSource source(buffer, {dialect.encoding, 0, true, false});
    CsvReader reader(source, dialect, {});
    CsvRow row;
    while (rows.size() < rowsLookedAt) {
        const Result<bool> more = reader.next(row);
        if (!more.ok() || !*more)
            break;
        rows += row.cells;
    }
    return rows;
}

static bool looksLikeData(const QStringList &row)
{
    for (const QString &cell : row) {
        if (!normalisedEmail(cell).isEmpty() || phoneDigits(cell).size() >= 8)
            return true;
    }
    return false;
}

// The row with most column names among the first ten: LinkedIn writes three lines before its header.
static int findHeader(const QList<QStringList> &rows)
{
    int best = -1;
    int bestKnown = 0;
    for (int i = 0; i < qMin<qsizetype>(10, rows.size()); ++i) {
        const int known = knownHeaders(rows.at(i));
        if (known > bestKnown && !looksLikeData(rows.at(i))) {
            best = i;
            bestKnown = known;
        }
    }
    if (bestKnown >= 2 || (best >= 0 && rows.at(best).size() == 1))
        return best;
    return rows.isEmpty() || looksLikeData(rows.first()) ? -1 : 0;
}

static QStringList examplesOf(const QList<QStringList> &rows, qsizetype columns)
{
    QStringList examples(columns);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < qMin(columns, row.size()); ++i) {
            if (examples.at(i).isEmpty())
                examples[i] = row.at(i).trimmed();
        }
    }
    return examples;
}

// A file without a header: what a column's cells look like says where it leads.
static Field fieldByContent(const QList<QStringList> &rows, qsizetype column)
{
    int filled = 0;
    int emails = 0;
    int phones = 0;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        emails += normalisedEmail(cell).isEmpty() ? 0 : 1;
        const qsizetype digits = phoneDigits(cell).size();
        phones += digits >= 9 && digits <= 13 ? 1 : 0;
    }
    if (filled > 0 && emails * 2 > filled)
        return Field::Email;
    return filled > 0 && phones * 2 > filled ? Field::Phone : Field::Keep;
}

static void mapByContent(ImportScan &scan)
{
    for (qsizetype i = 0; i < scan.header.size(); ++i) {
        const Field field = fieldByContent(scan.firstRows, i);
        scan.mapping.columns += {scan.header.at(i), 1, {field, field == Field::Keep ? 1 : int(i) + 1, {}}};
    }
}

// The header among the first rows, examples, and where the columns lead.
static Result<void> scanTable(ImportScan &scan, const QList<QStringList> &rows, const ScanChoices &choices)
{
    if (rows.isEmpty())
        return ExchangeError::EmptyFile;
    scan.dialect.headerRow = choices.headerRow.value_or(findHeader(rows));
    const int headerRow = scan.dialect.headerRow;
    if (headerRow >= 0)
        scan.header = rows.value(headerRow);
    scan.firstRows = rows.mid(headerRow + 1, 20);
    if (headerRow < 0) {
        for (qsizetype i = 1; i <= rows.first().size(); ++i)
            scan.header += QString::number(i);
    }
    scan.examples = examplesOf(scan.firstRows, scan.header.size());
    const Preset *preset = choices.preset.isEmpty() ? recognise(scan.header).preset : presetById(choices.preset);
    if (!preset)
        return ExchangeError::UnknownPreset;
    if (headerRow < 0 && choices.preset.isEmpty()) {
        scan.mapping.preset = preset->id;
        mapByContent(scan);
    } else {
        scan.mapping = mapColumns(scan.header, *preset);
    }
    if (headerRow >= 0)
        scan.signature = headerSignature(scan.header);
    return {};
}

static Result<void> scanCsv(ImportScan &scan, const QByteArray &head, const ScanChoices &choices)
{
    scan.dialect = detectDialect(head.left(64 * 1024), scan.dialect.encoding);
    if (choices.separator)
        scan.dialect.separator = *choices.separator;
    return scanTable(scan, firstRows(head, scan.dialect), choices);
}

static QList<QStringList> firstRowsOf(RowSource &source, qint64 &firstLine, Result<void> &state)
{
    QList<QStringList> rows;
    CsvRow row;
    while (rows.size() < rowsLookedAt) {
        const Result<bool> more = source.next(row);
        if (!more.ok())
            state = more.error();
        if (!more.ok() || !*more)
            break;
        if (rows.isEmpty())
            firstLine = row.line;
        rows += row.cells;
    }
    return rows;
}

static Result<void> scanLdif(ImportScan &scan, QIODevice &device, const ScanChoices &choices)
{
    scan.kind = FileKind::Ldif;
    ByteSource source(device, scan.encoding);
    COFFRET_ASSIGN(scan.header, ldifHeader(source, {}));
    if (!device.seek(0))
        return Error(ExchangeError::Unreadable, QStringLiteral("seek"));
    LdifRows entries(device, scan.encoding, scan.header);
    qint64 line = 0;
    Result<void> state;
    QList<QStringList> rows = firstRowsOf(entries, line, state);
    COFFRET_TRY(state);
    rows.prepend(scan.header);
    ScanChoices known = choices;
    known.headerRow = 0;
    if (known.preset.isEmpty())
        known.preset = QStringLiteral("ldif");
    COFFRET_TRY(scanTable(scan, rows, known));
    scan.dialect.headerRow = -1; // every entry is data
    return device.seek(0) ? Result<void>() : Result<void>(Error(ExchangeError::Unreadable, QStringLiteral("seek")));
}

// The sheet asked for, or the first one a person sees that has anything in it.
static Result<ImportScan> scanWorkbook(QIODevice &device, const ScanChoices &choices)
{
    COFFRET_ASSIGN(const std::shared_ptr<Workbook> book, Workbook::open(device));
    ImportScan scan;
    scan.kind = FileKind::Workbook;
    QList<int> order;
    for (int hidden = 0; hidden < 2; ++hidden) {
        for (int i = 0; i < int(book->sheets().size()); ++i) {
            if (book->sheets().at(i).isHidden == (hidden == 1))
                order += i;
        }
    }
    for (const Workbook::Sheet &sheet : book->sheets())
        scan.sheets += sheet.name;
    if (choices.sheet)
        order = {*choices.sheet};
    QList<QStringList> rows;
    for (const int sheet : std::as_const(order)) {
        COFFRET_ASSIGN(const auto reader, SheetReader::open(book, sheet));
        qint64 line = 0;
        Result<void> state;
        rows = firstRowsOf(*reader, line, state);
        COFFRET_TRY(state);
        scan.sheet = sheet;
        if (!rows.isEmpty())
            break;
    }
    COFFRET_TRY(scanTable(scan, rows, choices));
    scan.mapping.guardedCells = false; // texts are typed as texts: there was nothing to guard
    return scan;
}

static Result<ImportScan> scanAs(QIODevice &device, const EncodingGuess &encoding, const ScanChoices &choices)
{
    ImportScan scan;
    scan.encoding = encoding;
    COFFRET_ASSIGN(const QByteArray head, beginning(device, scan.encoding));
    scan.dialect.encoding = ByteSource(device, scan.encoding).encoding();
    if (isVCard(head)) {
        scan.kind = FileKind::VCard;
        return scan;
    }
    if (looksLikeLdif(head))
        COFFRET_TRY(scanLdif(scan, device, choices));
    else
        COFFRET_TRY(scanCsv(scan, head, choices));
    return scan;
}

Result<ImportScan> scanFile(QIODevice &device, const ScanChoices &choices)
{
    const QByteArray first = device.peek(4);
    if (first == "PK\x03\x04") {
        const Result<ImportScan> book = scanWorkbook(device, choices);
        return device.seek(0) ? book : Result<ImportScan>(Error(ExchangeError::Unreadable, QStringLiteral("seek")));
    }
    COFFRET_ASSIGN(const EncodingGuess guess, guessEncoding(device));
    if (!choices.encoding || *choices.encoding == guess.encoding)
        return scanAs(device, guess, choices);
    // What the choice is remembered under must be found again before anybody has chosen.
    const Result<ImportScan> unasked = scanAs(device, guess, choices);
    COFFRET_ASSIGN(ImportScan scan, scanAs(device, {*choices.encoding, 0, true, false}, choices));
    if (unasked.ok())
        scan.signature = unasked->signature;
    scan.mapping.encoding = choices.encoding;
    return scan;
}

} // namespace coffret::exchange
