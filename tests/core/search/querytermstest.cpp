// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryterms.h"
#include "core/base/textfold.h"
#include "core/search/fragments.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

// "w:dupont p:0612 e:@gmail"
static QString drawn(const Terms &terms)
{
    QStringList parts;
    for (const Term &term : terms) {
        const QString kind = term.kind == Term::Kind::Word ? u"w"_s : term.kind == Term::Kind::Phone ? u"p"_s : u"e"_s;
        parts += kind + u':' + term.text;
    }
    return parts.join(u' ');
}

class QueryTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blanks") << u"  \t\u00a0 "_s << QString();
        QTest::newRow("one letter") << u"D"_s << u"w:d"_s;
        QTest::newRow("accents") << u"Hélène GARNIER"_s << u"w:helene w:garnier"_s;
        QTest::newRow("ligature") << u"Bœuf Straße"_s << u"w:boeuf w:strasse"_s;
        QTest::newRow("hyphen") << u"Jean-Luc"_s << u"w:jean w:luc"_s;
        QTest::newRow("typographic apostrophe") << u"l’Oréal"_s << u"w:l w:oreal"_s;
        QTest::newRow("phone in pairs") << u"06 12 34"_s << u"p:061234"_s;
        QTest::newRow("phone with dots") << u"06.12.34.56.78"_s << u"p:0612345678"_s;
        QTest::newRow("phone with plus") << u"+33 6 12"_s << u"p:0612"_s;
        QTest::newRow("phone with optional zero") << u"+33 (0)6 12"_s << u"p:0612"_s;
        QTest::newRow("phone with 0033") << u"0033612"_s << u"p:0612"_s;
        QTest::newRow("phone without plus") << u"33612345678"_s << u"p:0612345678"_s;
        QTest::newRow("country code alone") << u"+33"_s << u"w:33"_s;
        QTest::newRow("Belgium") << u"+32 2 55"_s << u"p:0032255"_s;
        QTest::newRow("one digit") << u"7"_s << u"w:7"_s;
        QTest::newRow("postcode and city") << u"75011 Paris"_s << u"p:75011 w:paris"_s;
        QTest::newRow("name and number") << u"dupont 06 12"_s << u"w:dupont p:0612"_s;
        QTest::newRow("letters and digits") << u"3M b52"_s << u"w:3m w:b52"_s;
        QTest::newRow("e-mail") << u"Marie@Exemple.fr"_s << u"e:marie@exemple.fr"_s;
        QTest::newRow("e-mail in angle brackets") << u"<marie@exemple.fr>,"_s << u"e:marie@exemple.fr"_s;
        QTest::newRow("domain") << u"@gmail"_s << u"e:@gmail"_s;
        QTest::newRow("at alone") << u"@"_s << QString();
        QTest::newRow("plus alone") << u"+"_s << QString();
        QTest::newRow("quotes and stars") << u"\"du*pont\" OR NEAR("_s << u"w:du w:pont w:or w:near"_s;
        QTest::newRow("percent") << u"100% b_c"_s << u"w:100 w:b w:c"_s;
        QTest::newRow("emoji") << u"jean😀paul"_s << u"w:jean w:paul"_s;
        QTest::newRow("Hebrew") << u"שלום עולם"_s << u"w:שלום w:עולם"_s;
        QTest::newRow("Arabic") << u"محمد"_s << u"w:محمد"_s;
        QTest::newRow("NUL") << u"du"_s + QChar(0) + u"pont"_s << u"w:du w:pont"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"w:a w:b"_s;
        QTest::newRow("nine words") << u"a b c d e f g h i"_s << u"w:a w:b w:c w:d w:e w:f w:g w:h"_s;
    }
    void cutsWhatIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, terms);
        QCOMPARE(drawn(cutTerms(text)), terms);
    }

    void boundsEveryTerm()
    {
        for (const QString &text : {QString(10'000, u'a'), QString(10'000, u'1'), u'@' + QString(10'000, u'b'),
                                    u"é😀"_s.repeated(5'000), u"ﷺ"_s.repeated(10'000)}) {
            const Terms terms = cutTerms(text);
            QVERIFY(terms.size() <= 8);
            for (const Term &term : terms) {
                QVERIFY(term.text.size() <= 200);
                QVERIFY(term.words.size() <= 100);
                for (const QString &word : term.words)
                    QVERIFY(word.size() <= 40);
            }
        }
    }

    void takesGroupsOfDigitsApart()
    {
        QCOMPARE(drawn(groupsAsWords(cutTerms(u"dupont 12 75001"_s))), u"w:dupont w:12 w:75001"_s);
        QCOMPARE(drawn(groupsAsWords(cutTerms(u"75001 a@b"_s))), drawn(cutTerms(u"75001 a@b"_s)));
    }

    void knowsWhereAWordBegins()
    {
        const QString text = u"ab-cd𐐨e 😀f"_s;
        QVERIFY(beginsWord(text, 0) && !beginsWord(text, 1));
        QVERIFY(beginsWord(text, text.indexOf(u'c')));
        QVERIFY(!beginsWord(text, text.indexOf(u'e'))); // behind a letter of two units
        QVERIFY(beginsWord(text, text.indexOf(u'f')));  // behind a sign of two units
    }

    void cutsTrigramsByCharacterNotByUnit()
    {
        QCOMPARE(trigramsOf({{Term::Kind::Word, u"pont"_s, {}}}), (QStringList{u"pon"_s, u"ont"_s}));
        QCOMPARE(trigramsOf({{Term::Kind::Word, u"a𐐨b"_s, {}}}), QStringList{u"a𐐨b"_s});
        QVERIFY(trigramsOf({{Term::Kind::Word, u"ab"_s, {}}}).isEmpty());
    }
};

} // namespace coffret::search

using coffret::search::QueryTermsTest;
COFFRET_TEST(QueryTermsTest, "querytermstest")
#include "querytermstest.moc"
