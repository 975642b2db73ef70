// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetwriter.h"

#include "core/exchange/sheetcells.h"

namespace coffret::exchange {
namespace {

const char *const xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

const char *const contentTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";

const char *const packageRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"xl/workbook.xml\"/></Relationships>";

const char *const bookRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
    "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
    "Target=\"styles.xml\"/></Relationships>";

// Number format 49 is text: a cell a person edits later stays text too.
const char *const styles =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
    "applyFont=\"1\"/></cellXfs></styleSheet>";

constexpr int textStyle = 1;
constexpr int headStyle = 2;

QByteArray book(const QString &sheetName)
{
    return "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\""
           + sheetName.toHtmlEscaped().toUtf8() + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
}

} // namespace

Result<void> SheetWriter::part(const QByteArray &name, const QByteArray &text)
{
    COFFRET_TRY(zip.begin(name));
    COFFRET_TRY(zip.write(xmlHead + text));
    return zip.end();
}

Result<void> SheetWriter::begin(const QString &sheetName, const QStringList &header)
{
    COFFRET_TRY(part("[Content_Types].xml", contentTypes));
    COFFRET_TRY(part("_rels/.rels", packageRelations));
    COFFRET_TRY(part("xl/workbook.xml", book(sheetName)));
    COFFRET_TRY(part("xl/_rels/workbook.xml.rels", bookRelations));
    COFFRET_TRY(part("xl/styles.xml", styles));
    COFFRET_TRY(zip.begin("xl/worksheets/sheet1.xml"));
    COFFRET_TRY(zip.write(QByteArray(xmlHead)
                          + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                            "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                            "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                            "<cols><col min=\"1\" max=\"16384\" width=\"18\" style=\"1\" customWidth=\"1\"/></cols>"
                            "<sheetData>"));
    ++rows;
    return zip.write(rowText(header, headStyle));
}

// A surrogate pair is not cut in two.
static QString shortenedText(const QString &text)
{
    qsizetype end = SheetWriter::longestCell - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end) + QChar(u'…');
}

QByteArray SheetWriter::rowText(const QStringList &cells, int style)
{
    const QByteArray number = QByteArray::number(rows);
    QByteArray row = "<row r=\"" + number + "\">";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool tooLong = cells.at(i).size() > longestCell;
        cut += tooLong ? 1 : 0;
        const QString text = tooLong ? shortenedText(cells.at(i)) : cells.at(i);
        if (!text.isEmpty())
            row += "<c r=\"" + columnName(int(i)).toLatin1() + number + "\" s=\"" + QByteArray::number(style)
                   + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escapedForSheet(text).toUtf8()
                   + "</t></is></c>";
    }
    return row + "</row>";
}

Result<void> SheetWriter::add(const QStringList &cells)
{
    if (rows >= mostRows)
        return ExchangeError::TooManyRows;
    ++rows;
    return zip.write(rowText(cells, textStyle));
}

Result<void> SheetWriter::close()
{
    COFFRET_TRY(zip.write("</sheetData></worksheet>"));
    COFFRET_TRY(zip.end());
    return zip.close();
}

} // namespace coffret::exchange
