// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"
#include "core/exchange/bytesource.h"
#include "tests/support/runner.h"

#include <QBuffer>
#include <QStringConverter>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;

static EncodingGuess guessOf(const QByteArray &bytes, qsizetype block = 1 << 20)
{
    EncodingDetector detector;
    for (qsizetype at = 0; at < bytes.size(); at += block)
        detector.feed(QByteArrayView(bytes).sliced(at, qMin(block, bytes.size() - at)));
    return detector.guess();
}

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheEncodingOfAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("expected");
        QTest::addColumn<int>("mark");
        const QString text = QStringLiteral("Nom;Prénom;Société\nLefèvre;Hélène;Chalet Noël à Étréchy\n");
        QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8 << 0;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << Encoding::Utf8 << 3;
        QTest::newRow("ASCII") << QByteArray("Name,First name\nDoe,Jane\n") << Encoding::Utf8 << 0;
        QTest::newRow("UTF-16LE with mark")
            << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(text))
            << Encoding::Utf16LittleEndian << 2;
        QTest::newRow("UTF-16BE with mark")
            << QByteArray(QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(text))
            << Encoding::Utf16BigEndian << 2;
        QTest::newRow("UTF-16LE") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text))
                                  << Encoding::Utf16LittleEndian << 0;
        QTest::newRow("UTF-16BE") << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text))
                                  << Encoding::Utf16BigEndian << 0;
        QTest::newRow("Windows-1252") << QByteArray(
            "Nom;Pr\xe9nom;Soci\xe9t\xe9\nLef\xe8vre;H\xe9l\xe8ne;No\xebl \xe0 \xc9tr\xe9"
            "chy\n") << Encoding::Windows1252
                                      << 0;
        QTest::newRow("Windows-1252 with euro and oe") << QByteArray("Prix;Nom\n12 \x80;C\x9cur d\x92"
                                                                     "Al\xe8s\n")
                                                       << Encoding::Windows1252 << 0;
        const auto narrow = [](const char *name, const QByteArray &cell, Encoding encoding) {
            QTest::newRow(name) << "Nom;Ville\nLef\xe8vre;" + cell + "\n" << encoding << 0;
        };
        narrow("oe in a word", "S\xbdur", Encoding::Latin9);
        narrow("oe at its beginning", "les \xbduvres", Encoding::Latin9);
        narrow("capital oe", "\xbcuvres", Encoding::Latin9);
        narrow("capital y with dots", "L'HA\xbe-LES-ROSES", Encoding::Latin9);
        narrow("euro after a number", "12,50\xa0\xa4", Encoding::Latin9);
        narrow("euro before a number",
               "\xa4"
               "12",
               Encoding::Latin9);
        narrow("euro in a heading", "Prix (\xa4)", Encoding::Latin9);
        narrow("euro at the very end", "12 \xa4", Encoding::Latin9);
        narrow("fractions", "1\xbd, 2 \xbc et \xbe", Encoding::Windows1252);
        narrow("fraction before a unit", "1\xbdh", Encoding::Windows1252);
        narrow("typist's apostrophe",
               "l\xb4"
               "eau, 3 \xa4",
               Encoding::Windows1252);
        narrow("oe of Windows-1252 besides", "S\x9cur, 12 \xa4", Encoding::Windows1252);
        narrow("degrees and guillemets", "n\xb0 2 \xab b \xbb", Encoding::Windows1252);
        QTest::newRow("Mac Roman") << QByteArray(
            "Nom;Pr\x8enom;Soci\x8et\x8e\nLef\x8fvre;H\x8el\x8fne;No\x91l \x88 \x83tr\x8e"
            "chy\n") << Encoding::MacRoman
                                   << 0;
    }
    void tellsTheEncodingOfAFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Encoding, expected);
        QFETCH(const int, mark);
        for (const qsizetype block : {qsizetype(1), qsizetype(3), qsizetype(1000)}) {
            const EncodingGuess guess = guessOf(bytes, block);
            QCOMPARE(guess.encoding, expected);
            QCOMPARE(guess.markBytes, mark);
            QVERIFY(!guess.binary);
        }
    }

    void keepsEveryByteOfTheNarrowEncodings()
    {
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all += char(byte);
        for (const Encoding encoding : {Encoding::Windows1252, Encoding::MacRoman}) {
            const QString text = decodeText(all, encoding).text;
            QCOMPARE(text.size(), 255);
            QCOMPARE(QSet<QChar>(text.begin(), text.end()).size(), 255);
        }
        QCOMPARE(decodeText("\x80\x9c\xe9", Encoding::Windows1252).text, QStringLiteral("€œé"));
        QCOMPARE(decodeText("\x8e\xdb\xcf", Encoding::MacRoman).text, QStringLiteral("é€œ"));
    }

    void readsTheLettersOfItsOwnInLatin9()
    {
        QCOMPARE(decodeText("\xa4\xa6\xa8\xb4\xb8\xbc\xbd\xbe\xe9", Encoding::Latin9).text,
                 QStringLiteral("€ŠšŽžŒœŸé"));
        for (const char *name : {"ISO-8859-15", "latin9", "iso_8859-15"})
            QVERIFY(encodingFromName(name) == Encoding::Latin9);
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian,
                                        Encoding::Windows1252, Encoding::MacRoman, Encoding::Latin9})
            QVERIFY(encodingFromName(encodingName(encoding).toLatin1()) == encoding);
    }

    void readsForeignBytesInsteadOfLosingThem()
    {
        const Decoded good = decodeText(QStringLiteral("Hélène").toUtf8(), Encoding::Utf8);
        QVERIFY(!good.foreign);
        QCOMPARE(good.text, QStringLiteral("Hélène"));
        const Decoded foreign = decodeText("H\xe9l\xe8ne", Encoding::Utf8);
        QVERIFY(foreign.foreign);
        QCOMPARE(foreign.text, QStringLiteral("Hélène"));
    }

    void readsEachTextOfAMixedFileByItsOwn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("foreign");
        const QByteArray wide = QStringLiteral("Hélène Bœuf").toUtf8();
        QTest::newRow("UTF-8 in Windows-1252")
            << wide << Encoding::Windows1252 << QStringLiteral("Hélène Bœuf") << true;
        QTest::newRow("UTF-8 in Mac Roman") << wide << Encoding::MacRoman << QStringLiteral("Hélène Bœuf") << true;
        QTest::newRow("UTF-8 in ISO-8859-15") << wide << Encoding::Latin9 << QStringLiteral("Hélène Bœuf") << true;
        QTest::newRow("capitals that happen to be UTF-8")
            << QByteArray("\xab CAF\xc9\xbb").sliced(2) << Encoding::Windows1252 << QStringLiteral("CAFÉ»") << false;
        QTest::newRow("a capital before a no-break space")
            << QByteArray("SOCIET\xc9\xa0!") << Encoding::Windows1252 << QStringLiteral("SOCIETÉ\u00a0!") << false;
        QTest::newRow("Windows-1252 as it is")
            << QByteArray("H\xe9l\xe8ne") << Encoding::Windows1252 << QStringLiteral("Hélène") << false;
    }
    void readsEachTextOfAMixedFileByItsOwn()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Encoding, file);
        const Decoded decoded = decodeText(bytes, file);
        QTEST(decoded.text, "text");
        QTEST(decoded.foreign, "foreign");
    }

    void takesTheMoreFrequentEncodingOfAMixedFile()
    {
        const QByteArray wide = QStringLiteral("Hélène\n").toUtf8();
        const QByteArray narrow("H\xe9l\xe8ne\n");
        for (const qsizetype block : {qsizetype(1), qsizetype(1000)}) {
            QCOMPARE(guessOf(wide + wide + narrow, block).encoding, Encoding::Utf8);
            QVERIFY(!guessOf(wide + wide + narrow, block).certain);
            QCOMPARE(guessOf(wide + narrow + narrow, block).encoding, Encoding::Windows1252);
        }
        QVERIFY(!guessOf(QByteArray("Nom;Ville\nGar\0nier;Angers\n", 26)).binary); // a stray zero is taken out
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ExchangeError>("expected");
        QTest::newRow("empty") << QByteArray() << ExchangeError::EmptyFile;
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << ExchangeError::EmptyFile;
        QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0N\0\0\0o\0\0\0m\0\0\0\n\0\0\0A\0\0\0\n\0\0\0", 28)
                                << ExchangeError::BinaryFile;
        QTest::newRow("blank lines") << QByteArray("\r\n \r\n\t\n") << ExchangeError::EmptyFile;
        QByteArray program("\x7f"
                           "ELF\x02\x01\x01");
        for (int i = 0; i < 4000; ++i)
            program += char(i * 37 % 251);
        QTest::newRow("program") << program + QByteArray(200, '\0') << ExchangeError::BinaryFile;
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04....[Content_Types].xml") + QByteArray(100, '\x01')
                              << ExchangeError::SpreadsheetFile;
        QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(500, '\0')
                             << ExchangeError::SpreadsheetFile;
        QTest::newRow("other archive") << QByteArray("PK\x03\x04") + QByteArray(500, '\x02')
                                       << ExchangeError::BinaryFile;
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(const ExchangeError, expected);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto guess = guessEncoding(device);
        QVERIFY(!guess.ok());
        QVERIFY(guess.error().is(expected));
    }

    void looksBeyondALongBeginningOfPlainAscii()
    {
        QByteArray bytes = QByteArray("Jane;Doe\n").repeated(600'000) + "H\xe9l\xe8ne;Lef\xe8vre\n";
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto guess = guessEncoding(device);
        QVERIFY(guess.ok());
        QCOMPARE(guess->encoding, Encoding::Windows1252);
        QCOMPARE(device.pos(), 0);
    }

    void handsOutUtf16AsUtf8()
    {
        const QString text = QStringLiteral("é€😀\n").repeated(100'000);
        QByteArray bytes = QByteArray(QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(text));
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto guess = guessEncoding(device);
        QVERIFY(guess.ok());
        ByteSource source(device, *guess);
        QByteArray out;
        for (;;) {
            const auto more = source.append(out);
            QVERIFY(more.ok());
            if (!*more)
                break;
        }
        QCOMPARE(out, text.toUtf8());
        QCOMPARE(source.encoding(), Encoding::Utf8);
        QCOMPARE(source.bytesRead(), bytes.size());
    }

    void knowsEncodingsByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("known");
        for (const char *name : {"UTF-8", "utf8", "ISO-8859-1", "windows-1252", "CP1252", "Macintosh", "us-ascii"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"", "EBCDIC", "shift_jis"})
            QTest::newRow(name) << QByteArray(name) << false;
    }
    void knowsEncodingsByTheirNames()
    {
        QFETCH(const QByteArray, name);
        QTEST(encodingFromName(name).has_value(), "known");
    }
};

COFFRET_TEST(EncodingTest, "encodingtest")
#include "encodingtest.moc"
