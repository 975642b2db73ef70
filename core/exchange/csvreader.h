// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a CSV file row by row from any device, in blocks, holding at most one row. RFC 4180, and
// lenient where exporters differ: any line end, quotes inside quoted text, spaces around quotes, rows
// of any width. A quote that is never closed costs its own line, not the rest of the file. Rows above
// the limits come out with an objection and their line, so that a file of 1 GiB without a line end
// takes no more memory than any other. Blank lines are no rows.
#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/csvdialect.h"
#include "core/exchange/rejection.h"

#include <QStringList>
#include <vector>

namespace coffret::exchange {

struct CsvLimits
{
    qint64 cell = 1024 * 1024;    // bytes
    qint64 row = 4 * 1024 * 1024; // bytes
    int columns = 1000;
    int openQuotes = 200; // that many unclosed ones, then quotes are plain characters
};

struct CsvRow
{
    qint64 line = 0; // where it begins
    QStringList cells;
    Rejection objection;           // None: the row can be used
    QList<Rejection> remarks;      // what was unusual in a usable row
    Reason leftOut = Reason::None; // nothing to import, and nothing wrong with it
};

class CsvReader
{
public:
    CsvReader(ByteSource &source, const CsvDialect &dialect, const CsvLimits &limits);

    // False at the end of the file. Unreadable when the device fails.
    Result<bool> next(CsvRow &row);

private:
    enum class State : quint8 { CellStart, Plain, Quoted, AfterQuote };
    enum class End { Row, File, OpenQuote, TooLong };
    struct Span
    {
        qsizetype start = 0;
        qsizetype end = 0;
        bool quoted = false;
    };

    void beginRow();
    Result<End> scanRow();
    bool scanBuffer();    // true: the row is complete
    bool feed(char byte); // true: this byte ended the row
    void feedPlain(char byte);
    void feedAfterQuote(char byte);
    bool isSeparator(char byte) const { return byte == dialect.separator; }
    void endCell(qsizetype end);
    std::optional<End> overLimit() const;
    Result<bool> refill();
    Result<void> skipRest();
    void rejectFirstLine(CsvRow &row);
    void takeRow(CsvRow &row);
    QString cellText(const Span &span, int column, CsvRow &row) const;
    bool isBlankRow() const;

    ByteSource &source;
    CsvDialect dialect;
    CsvLimits limits;
    std::array<bool, 256> plainStops{}; // bytes that mean something in each state
    std::array<bool, 256> quotedStops{};
    QByteArray buffer;
    std::vector<Span> spans;
    qsizetype at = 0; // next byte to look at
    qsizetype rowStart = 0;
    qsizetype cellStart = 0;
    qsizetype lastQuote = 0;
    qsizetype rowEnd = 0;
    qint64 line = 1; // of the byte at `at`
    qint64 rowLine = 1;
    State state = State::CellStart;
    bool quotedCell = false;
    bool skipping = false; // throwing a row away that is above the limits
    bool sourceDone = false;
    bool carriageReturn = false; // the byte before was one: a line feed now belongs to it
    bool cellTooLong = false;
    int tooManyFrom = 0; // column from which cells were left out
    int openQuotes = 0;
    bool resynchronising = false;
    qint64 rowsSeen = 0;
    qsizetype expectedCells = 0;
};

} // namespace coffret::exchange
