// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"
#include "tests/support/runner.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using namespace coffret;
using namespace coffret::crypto;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Secret &secret)
{
    const SecretReader reader(secret);
    return QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
}

} // namespace

class PassphraseTest : public QObject
{
    Q_OBJECT

    const WordLists words;
    const PassphraseMaker maker{words};

private Q_SLOTS:
    void drawsFromSevenThousandSevenHundredAndSeventySixWords()
    {
        QCOMPARE(words.passphraseWordCount(), std::size_t(7776));
        QCOMPARE(QString::number(maker.bits(), 'f', 1), u"90.5"_s);
        QCOMPARE(QString::number(maker.bits(oneTimeCodeWords), 'f', 1), u"77.5"_s);
    }

    void hasDifferentWordsThatAnyKeyboardTypes()
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < words.passphraseWordCount(); ++i) {
            const std::string_view word = words.passphraseWord(i);
            QVERIFY2(word.size() >= 4 && word.size() <= 8, std::string(word).c_str());
            QVERIFY2(std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }),
                     std::string(word).c_str());
            seen.insert(QString::fromLatin1(word.data(), qsizetype(word.size())));
        }
        QCOMPARE(seen.size(), 7776);
    }

    void joinsTheWordsAsAsked_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<char>("sign");
        QTest::newRow("seven words apart") << 7 << ' ';
        QTest::newRow("seven words hyphenated") << 7 << '-';
        QTest::newRow("a one-time code") << 6 << '-';
        QTest::newRow("one word") << 1 << ' ';
    }
    void joinsTheWordsAsAsked()
    {
        QFETCH(int, count);
        QFETCH(char, sign);
        const QString phrase = textOf(maker.make(count, WordSeparator(sign)));
        const QStringList parts = phrase.split(QLatin1Char(sign));
        QCOMPARE(parts.size(), count);
        for (const QString &part : parts)
            QVERIFY2(words.find(part.toStdString()).has_value(), qPrintable(part));
    }

    // 70,000 draws over 7,776 words: a word is missed by chance once in 8,000 times, so nearly
    // every word turns up, none turns up three times as often as it should, and no half is favoured.
    void drawsEveryWordAboutAsOften()
    {
        QHash<QString, int> drawn;
        constexpr int phrases = 3500;
        for (int i = 0; i < phrases; ++i) {
            const QStringList parts = textOf(maker.make(20)).split(u' ');
            for (const QString &part : parts)
                ++drawn[part];
        }
        QVERIFY2(drawn.size() > 7700, qPrintable(QString::number(drawn.size())));
        const auto most = std::max_element(drawn.begin(), drawn.end());
        QVERIFY2(*most < 32, qPrintable(most.key()));
        int firstHalf = 0;
        for (std::size_t i = 0; i < words.passphraseWordCount() / 2; ++i) {
            const std::string_view word = words.passphraseWord(i);
            firstHalf += drawn.value(QString::fromLatin1(word.data(), qsizetype(word.size())));
        }
        QVERIFY2(std::abs(firstHalf - phrases * 10) < 900, qPrintable(QString::number(firstHalf)));
    }

    void makesAnotherPhraseEachTime()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(textOf(maker.make()));
        QCOMPARE(seen.size(), 1000);
    }
};

COFFRET_TEST(PassphraseTest, "passphrasetest")
#include "passphrasetest.moc"
