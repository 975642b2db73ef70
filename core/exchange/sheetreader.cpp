// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetreader.h"

#include <algorithm>

namespace coffret::exchange {

using Token = QXmlStreamReader::TokenType;

Result<std::unique_ptr<SheetReader>> SheetReader::open(std::shared_ptr<Workbook> book, int sheet)
{
    if (sheet < 0 || sheet >= book->sheets().size())
        return ExchangeError::EmptyFile;
    COFFRET_TRY(book->loadTexts());
    COFFRET_ASSIGN(auto part, book->part(book->sheets().at(sheet).part));
    return std::unique_ptr<SheetReader>(new SheetReader(std::move(book), std::move(part)));
}

void SheetReader::beginRow(CsvRow &row)
{
    bool isNumber = false;
    const qint64 stated = xml.attribute("r").toLongLong(&isNumber);
    line = isNumber && stated > line ? stated : line + 1;
    row = {};
    row.line = line;
    column = -1;
    characters = 0;
}

void SheetReader::beginCell(const CsvRow &row)
{
    column = columnOf(xml.attribute("r")).value_or(int(row.cells.size()));
    type = xml.attribute("t");
    style = xml.attribute("s").toInt();
    value.clear();
    tooLong = false;
    computed = false;
}

QString SheetReader::cellText(CsvRow &row) const
{
    if (type == u"s") {
        bool isNumber = false;
        const QString *shared = book->text(value.toLongLong(&isNumber));
        if (!isNumber || !shared) {
            row.objection = {Reason::BadCell, row.line, column + 1};
            return {};
        }
        return *shared;
    }
    if (type == u"inlineStr" || type == u"str")
        return unescaped(value);
    if (type == u"e") { // "#N/A": the spreadsheet itself had no value
        row.remarks += {Reason::FormulaError, row.line, column + 1};
        return {};
    }
    if (type == u"b")
        return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    return type == u"d" ? value : numberText(value, book->form(style), book->calendar());
}

void SheetReader::put(CsvRow &row, const QString &text)
{
    if (text.isEmpty())
        return;
    if (column >= book->bounds().columns) {
        if (row.remarks.isEmpty() || row.remarks.last().reason != Reason::TooManyColumns)
            row.remarks += {Reason::TooManyColumns, row.line, column + 1};
        return;
    }
    characters += text.size();
    if (characters > book->bounds().row) {
        row.objection = {Reason::RowTooLong, row.line, column + 1};
        return;
    }
    while (row.cells.size() <= column)
        row.cells += QString();
    row.cells[column] = text;
}

void SheetReader::collect(QStringView text)
{
    tooLong = tooLong || value.size() + text.size() > book->bounds().cell;
    if (!tooLong)
        value += text;
}

void SheetReader::endCell(CsvRow &row)
{
    if (tooLong)
        row.objection = {Reason::CellTooLong, row.line, column + 1};
    else
        put(row, cellText(row));
    if (computed && value.isEmpty() && type != u"str") // written by a program that does not compute
        row.remarks += {Reason::FormulaError, row.line, column + 1};
}

static bool isBlank(const CsvRow &row)
{
    return row.objection.reason == Reason::None && row.remarks.isEmpty()
           && std::all_of(row.cells.begin(), row.cells.end(),
                          [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

Result<bool> SheetReader::next(CsvRow &row)
{
    for (Token token = xml.next(); token != Token::Invalid; token = xml.next()) {
        const bool begins = token == Token::StartElement;
        if (token == Token::Characters) {
            if (collecting && !spoken)
                collect(xml.text());
        } else if (xml.name() == u"v" || xml.name() == u"t") {
            collecting = begins;
        } else if (xml.name() == u"f") {
            computed = true;
        } else if (xml.name() == u"rPh") {
            spoken = begins;
        } else if (xml.name() == u"c") {
            if (begins)
                beginCell(row);
            else
                endCell(row);
        } else if (xml.name() == u"row") {
            if (begins)
                beginRow(row);
            else if (!isBlank(row))
                return true;
        } else if (xml.name() == u"sheetData" && !begins) {
            break;
        }
    }
    COFFRET_TRY(xml.state());
    return false;
}

} // namespace coffret::exchange
