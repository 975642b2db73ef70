// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

namespace coffret::exchange {

CsvReader::CsvReader(ByteSource &s, const CsvDialect &d, const CsvLimits &l) : source(s), dialect(d), limits(l)
{
    for (const char byte : {'\n', '\r', d.separator})
        plainStops[quint8(byte)] = true;
    for (const char byte : {'\n', '\r', d.quote})
        quotedStops[quint8(byte)] = true;
}

void CsvReader::beginRow()
{
    spans.clear();
    rowStart = at;
    cellStart = at;
    rowLine = line;
    state = State::CellStart;
    quotedCell = false;
    skipping = false;
    cellTooLong = false;
    tooManyFrom = 0;
}

void CsvReader::endCell(qsizetype end)
{
    const Span span{cellStart, quotedCell ? lastQuote : end, quotedCell};
    cellStart = at + 1;
    quotedCell = false;
    state = State::CellStart;
    if (skipping)
        return;
    if (span.end - span.start > limits.cell)
        cellTooLong = true;
    if (spans.size() < size_t(limits.columns))
        spans.push_back(span);
    else if (tooManyFrom == 0)
        tooManyFrom = limits.columns + 1;
}

void CsvReader::feedPlain(char byte)
{
    if (state == State::CellStart) {
        if (byte == dialect.quote && dialect.quote != 0) {
            quotedCell = true;
            cellStart = at + 1;
            state = State::Quoted;
        } else if (byte != ' ') { // spaces before a quote are no text
            state = State::Plain;
        }
    }
}

void CsvReader::feedAfterQuote(char byte)
{
    if (byte == dialect.quote) {
        const bool doubled = lastQuote == at - 1;
        lastQuote = at;
        if (doubled)
            state = State::Quoted;
    } else if (byte != ' ') { // a quote inside the text that nobody doubled
        state = State::Quoted;
    }
}

bool CsvReader::feed(char byte)
{
    const bool lineEnd = byte == '\n' || byte == '\r';
    if (state == State::Quoted) {
        if (byte == dialect.quote) {
            lastQuote = at;
            state = State::AfterQuote;
        }
        return false;
    }
    if (lineEnd || isSeparator(byte)) {
        endCell(at);
        return lineEnd;
    }
    if (state == State::AfterQuote)
        feedAfterQuote(byte);
    else
        feedPlain(byte);
    return false;
}

bool CsvReader::scanBuffer()
{
    const char *bytes = buffer.constData();
    const qsizetype size = buffer.size();
    for (; at < size; ++at) {
        if (state == State::Plain || state == State::Quoted) {
            const auto &stops = state == State::Plain ? plainStops : quotedStops;
            const qsizetype from = at;
            while (at < size && !stops[quint8(bytes[at])])
                ++at;
            carriageReturn = carriageReturn && at == from;
            if (at == size)
                return false;
        }
        const char byte = bytes[at];
        if (byte == '\n' && carriageReturn) { // second half of a line end already counted
            carriageReturn = false;
            if (at == rowStart) {
                ++rowStart;
                ++cellStart;
            }
            continue;
        }
        carriageReturn = byte == '\r';
        if (byte == '\n' || byte == '\r')
            ++line;
        if (feed(byte)) {
            rowEnd = at;
            ++at;
            return true;
        }
    }
    return false;
}

// Only asked when the buffer is used up, so a row that fits in what was read is never cut short.
std::optional<CsvReader::End> CsvReader::overLimit() const
{
    const bool cell = at - cellStart > limits.cell;
    if (!cell && at - rowStart <= limits.row)
        return std::nullopt;
    const bool linesInside = buffer.indexOf('\n', cellStart) >= 0 || buffer.indexOf('\r', cellStart) >= 0;
    return cell && state == State::Quoted && linesInside ? End::OpenQuote : End::TooLong;
}

Result<bool> CsvReader::refill()
{
    const qsizetype keepFrom = skipping ? at : rowStart;
    if (keepFrom > 0) {
        buffer.remove(0, keepFrom);
        for (Span &span : spans) {
            span.start -= keepFrom;
            span.end -= keepFrom;
        }
        at -= keepFrom;
        rowStart -= qMin(keepFrom, rowStart);
        cellStart -= keepFrom;
        lastQuote -= keepFrom;
    }
    COFFRET_ASSIGN(const bool more, source.append(buffer));
    sourceDone = !more;
    return more;
}

Result<CsvReader::End> CsvReader::scanRow()
{
    for (;;) {
        if (scanBuffer())
            return End::Row;
        if (!skipping) {
            if (const auto over = overLimit())
                return *over;
        }
        bool more = !sourceDone;
        if (more) {
            COFFRET_ASSIGN(more, refill());
        }
        if (more)
            continue;
        if (at == rowStart && !skipping)
            return End::File;
        if (state == State::Quoted && !skipping)
            return End::OpenQuote;
        rowEnd = at;
        endCell(at);
        return End::Row;
    }
}

Result<void> CsvReader::skipRest()
{
    spans.clear();
    skipping = true;
    COFFRET_TRY(scanRow());
    return {};
}

// The quote was no quote: its own line is set aside, and reading goes on with the next one.
void CsvReader::rejectFirstLine(CsvRow &row)
{
    constexpr qsizetype shown = 64 * 1024;
    qsizetype end = rowStart;
    while (end < at && buffer.at(end) != '\n' && buffer.at(end) != '\r')
        ++end;
    const QByteArrayView text(buffer.constData() + rowStart, qMin(end - rowStart, shown));
    row.line = rowLine;
    row.cells = {decodeText(text, dialect.encoding).text};
    row.objection = {Reason::QuoteNotClosed, rowLine, int(spans.size()) + 1};
    line = rowLine;
    carriageReturn = false;
    if (end < at) {
        carriageReturn = buffer.at(end) == '\r';
        ++line;
        ++end;
    }
    at = end;
    resynchronising = true;
    if (++openQuotes >= limits.openQuotes)
        dialect.quote = 0;
}

bool CsvReader::isBlankRow() const
{
    if (spans.size() != 1 || spans.front().quoted)
        return false;
    for (qsizetype i = spans.front().start; i < spans.front().end; ++i) {
        if (const char byte = buffer.at(i); byte != ' ' && byte != '\t' && byte != 0x1a)
            return false;
    }
    return true;
}

static bool hasControls(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (quint8(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t')
            return true;
    }
    return false;
}

static QByteArray withoutControls(QByteArrayView bytes)
{
    QByteArray kept;
    kept.reserve(bytes.size());
    for (const char byte : bytes) {
        if (quint8(byte) >= 0x20 || byte == '\n' || byte == '\r' || byte == '\t')
            kept += byte;
    }
    return kept;
}

QString CsvReader::cellText(const Span &span, int column, CsvRow &row) const
{
    QByteArrayView bytes(buffer.constData() + span.start, span.end - span.start);
    if (bytes.isEmpty())
        return {};
    QByteArray cleaned;
    if (hasControls(bytes)) {
        row.remarks += {Reason::ControlCharacters, row.line, column};
        cleaned = withoutControls(bytes);
        bytes = cleaned;
    }
    Decoded decoded = decodeText(bytes, dialect.encoding);
    if (decoded.foreign)
        row.remarks += {Reason::OtherEncoding, row.line, column};
    if (span.quoted && decoded.text.contains(u'"') && dialect.quote == '"')
        decoded.text.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return std::move(decoded.text);
}

void CsvReader::takeRow(CsvRow &row)
{
    row.line = rowLine;
    row.cells.reserve(qsizetype(spans.size()));
    for (size_t i = 0; i < spans.size(); ++i)
        row.cells += cellText(spans[i], int(i) + 1, row);
    if (tooManyFrom > 0)
        row.remarks += {Reason::TooManyColumns, rowLine, tooManyFrom};
    if (cellTooLong) {
        row.objection = {Reason::CellTooLong, rowLine, 0};
        row.cells.clear();
        row.remarks.clear();
    }
    if (rowsSeen <= dialect.headerRow || rowsSeen == 0) {
        expectedCells = row.cells.size();
    } else if (resynchronising) {
        if (row.cells.size() == expectedCells)
            resynchronising = false;
        else if (row.objection.reason == Reason::None)
            row.objection = {Reason::AfterOpenQuote, rowLine, 0};
    }
    ++rowsSeen;
}

Result<bool> CsvReader::next(CsvRow &row)
{
    row = CsvRow();
    for (;;) {
        beginRow();
        COFFRET_ASSIGN(const End end, scanRow());
        switch (end) {
        case End::File: return false;
        case End::OpenQuote: rejectFirstLine(row); return true;
        case End::TooLong:
            row.line = rowLine;
            row.objection = at - cellStart > limits.cell
                                ? Rejection{Reason::CellTooLong, rowLine, int(spans.size()) + 1}
                                : Rejection{Reason::RowTooLong, rowLine, 0};
            COFFRET_TRY(skipRest());
            return true;
        case End::Row:
            if (isBlankRow())
                continue;
            if (dialect.separatorLine && rowsSeen == 0 && rowLine == 1)
                continue;
            takeRow(row);
            return true;
        }
    }
}

} // namespace coffret::exchange
