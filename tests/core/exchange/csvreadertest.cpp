// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "tests/support/runner.h"

#include <QBuffer>
#include <QtTest/QtTest>
#include <malloc.h>

using namespace coffret;
using namespace coffret::exchange;

namespace {

// A device that makes its bytes as they are read, so that a file of 1 GiB costs nothing.
class EndlessDevice final : public QIODevice
{
public:
    EndlessDevice(QByteArray start, char filling, qint64 fillingBytes, QByteArray finish)
        : head(std::move(start)), tail(std::move(finish)), fill(filling), filled(fillingBytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 max) override
    {
        qint64 done = 0;
        if (position >= head.size() && position + max <= head.size() + filled) {
            memset(data, fill, size_t(max));
            position += max;
            return max;
        }
        for (; done < max && position < head.size() + filled + tail.size(); ++done, ++position) {
            if (position < head.size())
                data[done] = head.at(position);
            else if (position < head.size() + filled)
                data[done] = fill;
            else
                data[done] = tail.at(position - head.size() - filled);
        }
        return done;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray head;
    QByteArray tail;
    char fill;
    qint64 filled;
    qint64 position = 0;
};

struct ReadRows
{
    QList<CsvRow> rows;
    QList<QStringList> cells() const
    {
        QList<QStringList> all;
        for (const CsvRow &row : rows)
            all += row.cells;
        return all;
    }
};

ReadRows readAll(QIODevice &device, const CsvDialect &dialect, const CsvLimits &limits = {})
{
    ByteSource source(device, {dialect.encoding, 0, true, false});
    CsvReader reader(source, dialect, limits);
    ReadRows read;
    CsvRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more.ok() || !*more)
            return read;
        read.rows += row;
    }
}

ReadRows readAll(QByteArray bytes, const CsvDialect &dialect = {}, const CsvLimits &limits = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readAll(device, dialect, limits);
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsRowsAndCells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("expected");
        const auto row = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
        QTest::newRow("plain") << QByteArray("a;b\nc;d\n") << QList<QStringList>{row("a|b"), row("c|d")};
        QTest::newRow("no line end at the end") << QByteArray("a;b\nc;d") << QList<QStringList>{row("a|b"), row("c|d")};
        QTest::newRow("CRLF") << QByteArray("a;b\r\nc;d\r\n") << QList<QStringList>{row("a|b"), row("c|d")};
        QTest::newRow("CR alone") << QByteArray("a;b\rc;d\r") << QList<QStringList>{row("a|b"), row("c|d")};
        QTest::newRow("blank lines are no rows")
            << QByteArray("\na;b\n\n  \nc;d\n\x1a") << QList<QStringList>{row("a|b"), row("c|d")};
        QTest::newRow("empty cells are a row") << QByteArray(";;\n") << QList<QStringList>{row("||")};
        QTest::newRow("empty last cell") << QByteArray("a;") << QList<QStringList>{row("a|")};
        QTest::newRow("quoted") << QByteArray("\"a;1\";\"b\"\n") << QList<QStringList>{row("a;1|b")};
        QTest::newRow("quoted empty row") << QByteArray("\"\"\n") << QList<QStringList>{row("")};
        QTest::newRow("quoted line ends")
            << QByteArray("\"a\r\nb\";\"c\nd\"\ne;f\n") << QList<QStringList>{row("a\r\nb|c\nd"), row("e|f")};
        QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hello\"\"\";\"\"\"\"\n")
                                        << QList<QStringList>{row("say \"hello\"|\"")};
        QTest::newRow("quotes nobody doubled")
            << QByteArray("\"Le \"Petit\" Caf\";x\n") << QList<QStringList>{row("Le \"Petit\" Caf|x")};
        QTest::newRow("spaces around quotes") << QByteArray("a; \"b;c\" ;d\n") << QList<QStringList>{row("a|b;c|d")};
        QTest::newRow("quote inside plain text") << QByteArray("5\" pipe;b\n") << QList<QStringList>{row("5\" pipe|b")};
        QTest::newRow("ragged") << QByteArray("a;b;c\nd\ne;f;g;h\n")
                                << QList<QStringList>{row("a|b|c"), row("d"), row("e|f|g|h")};
        QTest::newRow("nested quoted lines") << QByteArray("a;\"1\n\"\"2\n3\"\"\n\";b\nc;d;e\n")
                                             << QList<QStringList>{row("a|1\n\"2\n3\"\n|b"), row("c|d|e")};
    }
    void cutsRowsAndCells()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<QStringList>, expected);
        const ReadRows read = readAll(bytes);
        QCOMPARE(read.cells(), expected);
        for (const CsvRow &row : read.rows)
            QCOMPARE(row.objection, Rejection());
    }

    void tellsTheLineWhereARowBegins()
    {
        const ReadRows read = readAll("a;b\r\n\"x\r\ny\";c\r\n\r\nd;e\r\n");
        QCOMPARE(read.rows.size(), 3);
        QCOMPARE(read.rows.at(0).line, 1);
        QCOMPARE(read.rows.at(1).line, 2);
        QCOMPARE(read.rows.at(2).line, 5);
    }

    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::newRow("semicolon") << QByteArray("nom;ville\nGarnier, Paul;Angers\nKone;Tours\n") << ';';
        QTest::newRow("comma") << QByteArray("nom,ville\n\"Garnier; Paul\",Angers\nKone,Tours\n") << ',';
        QTest::newRow("tab") << QByteArray("nom\tville\nGarnier, Paul\tAngers\n") << '\t';
        QTest::newRow("bar") << QByteArray("nom|ville\nGarnier|Angers, Loire\n") << '|';
        QTest::newRow("decimal commas") << QByteArray("nom;prix;taux\na;12,50;1,2\nb;3,10;4,5\n") << ';';
        QTest::newRow("commas only in quotes") << QByteArray("\"a,b\";\"c,d,e\"\n\"f,g\";\"h,i,j\"\n") << ';';
        QTest::newRow("Excel says so") << QByteArray("sep=|\nnom|ville;x;y\n") << '|';
        QTest::newRow("one column") << QByteArray("nom\nGarnier\n") << ';';
    }
    void findsTheSeparator()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(detectDialect(bytes, Encoding::Utf8).separator, "separator");
    }

    void leavesOutExcelsOwnFirstLine()
    {
        const QByteArray bytes("sep=,\r\na,b\r\n");
        const ReadRows read = readAll(bytes, detectDialect(bytes, Encoding::Utf8));
        QCOMPARE(read.cells(), QList<QStringList>{QStringList({QStringLiteral("a"), QStringLiteral("b")})});
        QCOMPARE(read.rows.at(0).line, 2);
    }

    void readsLinesOfAnotherEncodingAndSaysSo()
    {
        const ReadRows read = readAll(QStringLiteral("Hélène;Angers\n").toUtf8() + "H\xe9l\xe8ne;Angers\n");
        QCOMPARE(read.rows.at(0).remarks.size(), 0);
        QCOMPARE(read.rows.at(1).cells.at(0), QStringLiteral("Hélène"));
        QCOMPARE(read.rows.at(1).remarks, QList<Rejection>({{Reason::OtherEncoding, 2, 1}}));
    }

    void takesControlsOutAndSaysSo()
    {
        const ReadRows read = readAll(QByteArray("a;b\0c\n", 6));
        QCOMPARE(read.rows.at(0).cells.at(1), QStringLiteral("bc"));
        QCOMPARE(read.rows.at(0).remarks, QList<Rejection>({{Reason::ControlCharacters, 1, 2}}));
    }

    void losesOneLineToAQuoteThatIsNeverClosed()
    {
        const ReadRows read = readAll("a;b;c\n1;\"2;3\n4;5;6\n7;8;9\n");
        QCOMPARE(read.rows.size(), 4);
        QCOMPARE(read.rows.at(1).objection, Rejection({Reason::QuoteNotClosed, 2, 2}));
        QCOMPARE(read.rows.at(1).cells, QStringList(QStringLiteral("1;\"2;3")));
        QCOMPARE(read.rows.at(2).objection, Rejection());
        QCOMPARE(read.rows.at(2).line, 3);
        QCOMPARE(read.rows.at(3).cells.at(2), QStringLiteral("9"));
    }

    void listsEachLineOfATextCutShortInsideQuotes()
    {
        const ReadRows read = readAll("a;b\n1;2\n3;\"a note\nof three\nlines");
        QCOMPARE(read.rows.size(), 5);
        QCOMPARE(read.rows.at(2).objection, Rejection({Reason::QuoteNotClosed, 3, 2}));
        QCOMPARE(read.rows.at(3).objection, Rejection({Reason::AfterOpenQuote, 4, 0}));
        QCOMPARE(read.rows.at(4).objection, Rejection({Reason::AfterOpenQuote, 5, 0}));
    }

    void givesUpOnQuotesAfterTooManyOpenOnes()
    {
        CsvLimits limits;
        limits.cell = 40;
        limits.openQuotes = 2;
        QByteArray bytes("a;b\n");
        for (int i = 0; i < 50; ++i)
            bytes += "x;\"\"\"y\nz;1\n";
        const ReadRows read = readAll(bytes, {}, limits);
        qint64 lines = 1;
        for (qsizetype i = 1; i < read.rows.size(); ++i) {
            QVERIFY(read.rows.at(i).line > lines);
            lines = read.rows.at(i).line;
        }
        QCOMPARE(lines, 101);
    }

    void rejectsACellAboveTheLimitAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("plain") << QByteArray("a;b\n1;") << QByteArray("\n2;3\n");
        QTest::newRow("quoted") << QByteArray("a;b\n1;\"") << QByteArray("\"\n2;3\n");
    }
    void rejectsACellAboveTheLimitAndGoesOn()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        EndlessDevice device(before, 'x', qint64(1) << 30, after);
        const auto heapBefore = mallinfo2().hblkhd + mallinfo2().arena;
        const ReadRows read = readAll(device, {});
        const auto heapAfter = mallinfo2().hblkhd + mallinfo2().arena;
        QCOMPARE(read.rows.size(), 3);
        QCOMPARE(read.rows.at(1).objection, Rejection({Reason::CellTooLong, 2, 2}));
        QCOMPARE(read.rows.at(2).cells.at(1), QStringLiteral("3"));
        QVERIFY2(heapAfter < heapBefore + 16 * 1024 * 1024, "memory grew with the cell");
    }

    void rejectsARowAboveTheLimit()
    {
        CsvLimits limits;
        limits.row = 1000;
        const QByteArray wide = QByteArray("abcdefgh;").repeated(100'000);
        const ReadRows read = readAll("a;b\n" + wide + "\nc;d\n", {}, limits);
        QCOMPARE(read.rows.size(), 3);
        QCOMPARE(read.rows.at(1).objection, Rejection({Reason::RowTooLong, 2, 0}));
        QCOMPARE(read.rows.at(2).line, 3);
    }

    void readsTheFirstColumnsOfTenThousandAndSaysSo()
    {
        const QByteArray wide = QByteArray("x;").repeated(9'999) + "x\n";
        const ReadRows read = readAll(wide.repeated(3));
        QCOMPARE(read.rows.size(), 3);
        for (const CsvRow &row : read.rows) {
            QCOMPARE(row.cells.size(), 1000);
            QCOMPARE(row.remarks, QList<Rejection>({{Reason::TooManyColumns, row.line, 1001}}));
        }
    }

    void givesTheSameRowsWhateverTheBlocks()
    {
        QByteArray bytes;
        for (int i = 0; i < 60'000; ++i)
            bytes += "\"a " + QByteArray::number(i) + "\r\nb\"\"c\";d;\"e\"\r\n";
        const ReadRows read = readAll(bytes);
        QCOMPARE(read.rows.size(), 60'000);
        for (qsizetype i = 0; i < read.rows.size(); ++i) {
            QCOMPARE(read.rows.at(i).cells.size(), 3);
            QCOMPARE(read.rows.at(i).cells.at(0), QStringLiteral("a %1\r\nb\"c").arg(i));
            QCOMPARE(read.rows.at(i).line, 2 * i + 1);
        }
    }
};

COFFRET_TEST(CsvReaderTest, "csvreadertest")
#include "csvreadertest.moc"
