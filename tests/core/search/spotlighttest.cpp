// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/spotlight.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

// "[Hél]ène": the lit parts in brackets.
static QString drawn(const QString &text, const QList<Span> &spans)
{
    QString marked = text;
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        marked.insert(span->start + span->length, u']');
        marked.insert(span->start, u'[');
    }
    return marked;
}

class SpotlightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lightsWordsAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<Placing>("placing");
        QTest::addColumn<QString>("lit");
        const Placing beginnings = Placing::WordBeginnings;
        QTest::newRow("accents") << u"Hélène Garnier"_s << QStringList{u"hel"_s} << beginnings << u"[Hél]ène Garnier"_s;
        QTest::newRow("two words") << u"Hélène Garnier"_s << QStringList{u"gar"_s, u"helene"_s} << beginnings
                                   << u"[Hélène] [Gar]nier"_s;
        QTest::newRow("ligature") << u"Le Bœuf"_s << QStringList{u"boeuf"_s} << beginnings << u"Le [Bœuf]"_s;
        QTest::newRow("half a ligature") << u"Bœuf"_s << QStringList{u"bo"_s} << beginnings << u"[Bœ]uf"_s;
        QTest::newRow("sharp s") << u"Straße 3"_s << QStringList{u"strasse"_s} << beginnings << u"[Straße] 3"_s;
        QTest::newRow("beginnings only") << u"Dupont Pont"_s << QStringList{u"pont"_s} << beginnings
                                         << u"Dupont [Pont]"_s;
        QTest::newRow("anywhere") << u"Dupont"_s << QStringList{u"pont"_s} << Placing::Anywhere << u"Du[pont]"_s;
        QTest::newRow("behind a hyphen") << u"Jean-Éric"_s << QStringList{u"eri"_s} << beginnings << u"Jean-[Éri]c"_s;
        QTest::newRow("overlap") << u"Banana"_s << QStringList{u"ana"_s} << Placing::Anywhere << u"B[anana]"_s;
        QTest::newRow("decomposed") << u"E\u0301tienne"_s << QStringList{u"eti"_s} << beginnings
                                    << u"[E\u0301ti]enne"_s;
        QTest::newRow("nothing") << u"Dupont"_s << QStringList{u"zz"_s} << beginnings << u"Dupont"_s;
    }
    void lightsWordsAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(Placing, placing);
        QFETCH(QString, lit);
        QCOMPARE(drawn(text, spotlight(text, words, placing)), lit);
    }

    void lightsDigitsAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("lit");
        QTest::newRow("pairs") << u"06 12 34 56 78"_s << u"061234"_s << u"[06 12 34] 56 78"_s;
        QTest::newRow("country code") << u"+33 6 12 34 56 78"_s << u"0612"_s << u"+33 [6 12] 34 56 78"_s;
        QTest::newRow("middle") << u"+33 6 12 34 56 78"_s << u"3456"_s << u"+33 6 12 [34 56] 78"_s;
        QTest::newRow("other country") << u"+32 2 555 12 12"_s << u"5551"_s << u"+32 2 [555 1]2 12"_s;
        QTest::newRow("no match") << u"06 12"_s << u"99"_s << u"06 12"_s;
    }
    void lightsDigitsAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        QFETCH(QString, lit);
        QCOMPARE(drawn(text, spotlightDigits(text, digits)), lit);
    }

    void cutsAnExcerptAroundTheMatch()
    {
        const QString text = u"Début "_s + u"bla "_s.repeated(50) + u"devis\nenvoyé "_s + u"fin "_s.repeated(50);
        const Excerpt excerpt = excerptOf(text, {u"devis"_s}, Placing::WordBeginnings);
        QVERIFY(excerpt.text.startsWith(u'…') && excerpt.text.endsWith(u'…'));
        QVERIFY(excerpt.text.size() <= 102);
        QCOMPARE(excerpt.spans.size(), 1);
        QCOMPARE(excerpt.text.mid(excerpt.spans.first().start, excerpt.spans.first().length), u"devis"_s);
        QVERIFY(!excerpt.text.contains(u'\n'));
    }

    void keepsAShortTextWhole()
    {
        const Excerpt excerpt = excerptOf(u"Devis signé"_s, {u"signe"_s}, Placing::WordBeginnings);
        QCOMPARE(drawn(excerpt.text, excerpt.spans), u"Devis [signé]"_s);
    }
};

} // namespace coffret::search

using coffret::search::SpotlightTest;
COFFRET_TEST(SpotlightTest, "spotlighttest")
#include "spotlighttest.moc"
