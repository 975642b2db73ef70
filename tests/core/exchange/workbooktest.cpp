// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"
#include "core/exchange/importfile.h"
#include "core/exchange/sheetreader.h"
#include "tests/core/exchange/imports.h"
#include "tests/core/exchange/workbooks.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ReadRows
{
    QList<CsvRow> rows;
    std::optional<Error> error;
    QStringList cells(qsizetype row) const { return rows.value(row).cells; }
};

ReadRows rowsOf(const BookOnDisk &book, const WorkbookLimits &limits = {}, int sheet = 0)
{
    ReadRows read;
    QFile file(book.write());
    if (!file.open(QIODevice::ReadOnly)) {
        read.error = Error(ExchangeError::Unreadable);
        return read;
    }
    const auto opened = Workbook::open(file, limits);
    const auto reader =
        opened.ok() ? SheetReader::open(*opened, sheet) : Result<std::unique_ptr<SheetReader>>(opened.error());
    if (!reader.ok()) {
        read.error = reader.error();
        return read;
    }
    CsvRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more.ok())
            read.error = more.error();
        if (!more.ok() || !*more)
            return read;
        read.rows += row;
    }
}

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSharedInlineAndRichTexts()
    {
        BookOnDisk book;
        book.setTexts("<si><t>Garnier</t></si><si><r><t>Le </t></r><r><t xml:space=\"preserve\">Goff</t></r>"
                      "<rPh><t>sound</t></rPh></si>");
        book.setRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                     + inlineCell("C1", "a_x000D_b &amp; _x005F_x0041_")
                     + "<c r=\"D1\" t=\"str\"><f>A1&amp;B1</f><v>GarnierLe Goff</v></c>"
                       "<c r=\"E1\" t=\"b\"><v>1</v></c></row>");
        const ReadRows read = rowsOf(book);
        QVERIFY(!read.error);
        QCOMPARE(read.cells(0),
                 (QStringList{u"Garnier"_s, u"Le Goff"_s, u"a\rb & _x0041_"_s, u"GarnierLe Goff"_s, u"TRUE"_s}));
    }

    void keepsGapsAndTheNumbersOfRows()
    {
        BookOnDisk book;
        book.setRows("<row r=\"3\">" + inlineCell("A3", "a") + inlineCell("C3", "c") + "</row><row r=\"4\"/>"
                     + "<row r=\"7\">" + inlineCell("B7", "b") + "</row>");
        const ReadRows read = rowsOf(book);
        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.cells(0), (QStringList{u"a"_s, QString(), u"c"_s}));
        QCOMPARE(read.rows.at(1).line, 7);
        QCOMPARE(read.cells(1), (QStringList{QString(), u"b"_s}));
    }

    void saysNumbersAsAPersonWould_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("since1904");
        QTest::addColumn<QString>("text");
        QTest::newRow("a telephone number") << u"3.3639984172E10"_s << 0 << QString() << false << u"33639984172"_s;
        QTest::newRow("a fraction") << u"0.1"_s << 0 << QString() << false << u"0.1"_s;
        QTest::newRow("a day") << u"45292"_s << 14 << QString() << false << u"2024-01-01"_s;
        QTest::newRow("a day, 1904") << u"43830"_s << 14 << QString() << true << u"2024-01-01"_s;
        QTest::newRow("before Lotus's day") << u"59"_s << 14 << QString() << false << u"1900-02-28"_s;
        QTest::newRow("after Lotus's day") << u"61"_s << 14 << QString() << false << u"1900-03-01"_s;
        QTest::newRow("a moment") << u"45292.5"_s << 22 << QString() << false << u"2024-01-01T12:00:00"_s;
        QTest::newRow("a written form") << u"45292"_s << 164 << u"[$-40C]d\\ mmmm\\ yyyy;@"_s << false
                                        << u"2024-01-01"_s;
        QTest::newRow("a postcode") << u"1000"_s << 165 << u"00000"_s << false << u"01000"_s;
        QTest::newRow("a French number") << u"639984172"_s << 166 << u"0#\" \"##\" \"##\" \"##\" \"##"_s << false
                                         << u"0639984172"_s;
        QTest::newRow("an amount") << u"1234.5"_s << 167 << u"#,##0.00\\ \"€\""_s << false << u"1234.5"_s;
        QTest::newRow("a colour is no date") << u"12"_s << 168 << u"[Red]0"_s << false << u"12"_s;
        QTest::newRow("too far away") << u"1e300"_s << 14 << QString() << false << u"1e300"_s;
        QTest::newRow("no number") << u"abc"_s << 14 << QString() << false << u"abc"_s;
    }
    void saysNumbersAsAPersonWould()
    {
        QFETCH(const QString, value);
        QFETCH(const int, format);
        QFETCH(const QString, code);
        QFETCH(const bool, since1904);
        QFETCH(const QString, text);
        QCOMPARE(numberText(value, cellForm(format, code), since1904 ? Calendar::From1904 : Calendar::From1900), text);
    }

    void takesTheFormOfACellAndTheCalendarFromTheBook()
    {
        BookOnDisk book;
        book.parts["xl/workbook.xml"].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
        book.parts["xl/styles.xml"] = "<styleSheet><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
        book.setRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43830</v></c><c r=\"B1\"><v>43830</v></c></row>");
        QCOMPARE(rowsOf(book).cells(0), (QStringList{u"2024-01-01"_s, u"43830"_s}));
    }

    void findsTheFirstSheetWithContentAndAnyOther()
    {
        BookOnDisk book;
        book.parts["xl/workbook.xml"] =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Liste\" r:id=\"rId1\" state=\"hidden\"/>"
            "<sheet name=\"Vide\" r:id=\"rId4\"/><sheet name=\"Clients\" r:id=\"rId5\"/></sheets></workbook>";
        book.parts["xl/_rels/workbook.xml.rels"].replace(
            "</Relationships>",
            "<Relationship Id=\"rId4\" Type=\"x/worksheet\" Target=\"/xl/worksheets/b.xml\"/>"
            "<Relationship Id=\"rId5\" Type=\"x/worksheet\" Target=\"worksheets/c.xml\"/></Relationships>");
        book.setRows("<row>" + inlineCell("A1", "Nom") + "</row><row>" + inlineCell("A2", "caché") + "</row>");
        book.setRows({}, "xl/worksheets/b.xml");
        book.setRows("<row>" + inlineCell("A1", "Nom") + inlineCell("B1", "E-mail") + "</row><row>"
                         + inlineCell("A2", "Garnier") + inlineCell("B2", "h.garnier@garnier.example") + "</row>",
                     "xl/worksheets/c.xml");
        QFile file(book.write());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto scan = scanFile(file);
        QVERIFY(scan.ok());
        QCOMPARE(scan->kind, FileKind::Workbook);
        QCOMPARE(scan->sheets, (QStringList{u"Liste"_s, u"Vide"_s, u"Clients"_s}));
        QCOMPARE(scan->sheet, 2);
        QCOMPARE(scan->examples, (QStringList{u"Garnier"_s, u"h.garnier@garnier.example"_s}));
        ScanChoices choices;
        choices.sheet = 0;
        const auto other = scanFile(file, choices);
        QVERIFY(other.ok());
        QCOMPARE(other->header, QStringList(u"Nom"_s));
    }

    void importsEveryRowOnce()
    {
        BookOnDisk book;
        book.setRows("<row>" + inlineCell("A1", "Prénom") + inlineCell("B1", "Nom") + inlineCell("C1", "E-mail")
                     + inlineCell("D1", "Notes") + "</row><row>" + inlineCell("A2", "Hélène")
                     + inlineCell("B2", "Garnier") + inlineCell("C2", "h.garnier@garnier.example") + "</row><row>"
                     + inlineCell("A3", "Bakary") + inlineCell("B3", "Koné") + inlineCell("C3", "bakary.kone@")
                     + "<c r=\"D3\" t=\"e\"><v>#N/A</v></c></row>");
        TestVault vault;
        QFile file(book.write());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Imported imported = importInto(vault, file);
        QVERIFY(!imported.error);
        QCOMPARE(imported.result.read, 2);
        QCOMPARE(imported.result.created, 1);
        QCOMPARE(imported.rows.at(0).remarks, QList<Rejection>());
        QCOMPARE(imported.rows.at(1).objection, (Rejection{Reason::BadEmail, 3, 3}));
        QCOMPARE(imported.rows.at(1).remarks, QList<Rejection>({{Reason::FormulaError, 3, 4}}));
        QCOMPARE(vault.texts(u"SELECT format FROM import"_s), QStringList(u"xlsx"_s));
        const Imported again = importInto(vault, file);
        QCOMPARE(again.result.created, 0);
    }

    void saysWhichFormulasHaveNoValue()
    {
        BookOnDisk book;
        book.setRows("<row>" + inlineCell("A1", "Nom") + inlineCell("B1", "Ville") + "</row><row>"
                     + inlineCell("A2", "Garnier") + "<c r=\"B2\"><f>UPPER(A2)</f></c></row><row>"
                     + "<c r=\"A3\"><f>cmd|'/c calc'!A0</f><v/></c><c r=\"B3\"><f>1+1</f></c></row><row>"
                     + inlineCell("A4", "Renard") + "<c r=\"B4\" t=\"str\"><f>T(A9)</f><v></v></c></row>");
        TestVault vault;
        QFile file(book.write());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Imported imported = importInto(vault, file);
        QVERIFY(!imported.error);
        QCOMPARE(imported.result.read, 3);
        QCOMPARE(imported.result.created, 2);
        QCOMPARE(imported.rows.at(0).remarks, QList<Rejection>({{Reason::FormulaError, 2, 2}}));
        QCOMPARE(imported.rows.at(1).remarks.size(), 2);
        QCOMPARE(imported.rows.at(1).result, RowResult::Rejected); // nothing of it is lost in silence
        QCOMPARE(imported.rows.at(2).remarks, QList<Rejection>());
    }

    void refusesWhatIsHostile_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ExchangeError>("expected");
        const QByteArray sheet = "xl/worksheets/sheet1.xml";
        QTest::newRow("entities") << sheet
                                  << QByteArray(
                                         "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><worksheet>"
                                         "<sheetData><row><c t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>")
                                  << ExchangeError::DamagedSpreadsheet;
        QTest::newRow("broken") << sheet << QByteArray("<worksheet><sheetData><row><c><v>1</v></row>")
                                << ExchangeError::DamagedSpreadsheet;
        QTest::newRow("a bomb") << sheet << QByteArray("<worksheet>") + QByteArray(40'000'000, ' ')
                                << ExchangeError::TooLarge;
        QTest::newRow("no sheet") << QByteArray("xl/workbook.xml") << QByteArray("<workbook/>")
                                  << ExchangeError::EmptyFile;
        QTest::newRow("no relations") << QByteArray("xl/_rels/workbook.xml.rels") << QByteArray("<a>")
                                      << ExchangeError::DamagedSpreadsheet;
        QTest::newRow("broken texts") << QByteArray("xl/sharedStrings.xml") << QByteArray("<sst><si><t>")
                                      << ExchangeError::DamagedSpreadsheet;
    }
    void refusesWhatIsHostile()
    {
        QFETCH(const QByteArray, part);
        QFETCH(const QByteArray, content);
        QFETCH(const ExchangeError, expected);
        BookOnDisk book;
        book.setTexts({});
        book.setRows("<row>" + inlineCell("A1", "Nom") + "</row>");
        book.parts[part] = content;
        const ReadRows read = rowsOf(book);
        QVERIFY(read.error);
        QVERIFY2(read.error->is(expected), qPrintable(read.error->detail));
    }

    void holdsItsLimits()
    {
        BookOnDisk book;
        book.setTexts("<si><t>a</t></si><si><t>b</t></si>");
        book.setRows("<row>" + inlineCell("A1", "abcdef") + "</row><row>" + inlineCell("ALL2", "far") + "</row><row>"
                     + inlineCell("XFD3", "x") + "</row><row><c t=\"s\"><v>9</v></c></row>");
        WorkbookLimits limits;
        limits.cell = 5;
        limits.columns = 10;
        const ReadRows read = rowsOf(book, limits);
        QVERIFY(!read.error);
        QCOMPARE(read.rows.at(0).objection.reason, Reason::CellTooLong);
        QCOMPARE(read.rows.last().objection.reason, Reason::BadCell);
        WorkbookLimits few;
        few.strings = 1;
        QVERIFY(rowsOf(book, few).error->is(ExchangeError::TooLarge));
        WorkbookLimits narrow;
        narrow.archive.entries = 2;
        QVERIFY(rowsOf(book, narrow).error->is(ExchangeError::TooLarge));
    }

    void refusesAnArchiveThatIsNoWorkbook()
    {
        BookOnDisk book;
        book.parts = {{"content.txt", "hello"}};
        QFile file(book.write());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto scan = scanFile(file);
        QVERIFY(!scan.ok() && scan.error().is(ExchangeError::BinaryFile));
    }

    void refusesACutArchive()
    {
        BookOnDisk book;
        book.setRows("<row>" + inlineCell("A1", "Nom") + "</row>");
        QFile file(book.write());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.chop(60);
        QBuffer cut(&bytes);
        QVERIFY(cut.open(QIODevice::ReadOnly));
        const auto scan = scanFile(cut);
        QVERIFY(!scan.ok() && scan.error().is(ExchangeError::DamagedSpreadsheet));
    }

    void writesWhatItReads()
    {
        for (const QString &text : {u"a\rb"_s, u"_x0041_"_s, u"x\u0001y"_s, u"<&>\""_s, u" spaces "_s, u"😀"_s,
                                    QString(QChar(0xd800)), u"\uffff"_s, u"tab\tline\n"_s}) {
            BookOnDisk book;
            book.setRows("<row><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                         + escapedForSheet(text).toUtf8() + "</t></is></c>" + inlineCell("B1", "end") + "</row>");
            QCOMPARE(rowsOf(book).cells(0).value(0), text);
        }
    }
};

COFFRET_TEST(WorkbookTest, "workbooktest")
#include "workbooktest.moc"
