// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/search/customerfile.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

// Names of several words, which are found by their sort keys first, in a file where these fill a list and
// where they do not.
class NamesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CustomerFile> file;

    static void row(const char *name, const QString &text, const QString &found)
    {
        QTest::newRow(name) << text << found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        file = std::make_unique<CustomerFile>();
        file->run(u"BEGIN"_s);
        for (int i = 0; i < 60; ++i) {
            const QString second(QChar(char16_t(u'a' + i % 26)));
            file->add(Person{u"Marie "_s + second, u"Martin"_s});
            file->add(Person{u"Jeanne "_s + second, u"Martin"_s});
            file->add(Person{u"Paul"_s, u"Garnier"_s + second});
        }
        file->add(Person{u"Aline-Marie"_s, u"Martin"_s});
        file->add(Person{u"Pierre-Jean"_s, u"Martin"_s});
        file->add(Person{u"Anne"_s, u"de La Tour"_s});
        file->add(Person{u"Charles"_s, u"d’Artagnan"_s});
        file->add(Person{u"Hélène"_s, u"Lefèvre-Garnier"_s});
        file->add(Person{u"Zoé"_s, u"Lebœuf"_s});
        file->add(Business{u"Plomberie Lebœuf"_s});
        file->add(Person{u"Marie"_s, u"Dupont"_s});
        file->add(Person{u"Jean-Luc"_s, u"Dupont"_s, {}, {}, {}, u"Lyon"_s});
        file->add(Person{u"Luc"_s, u"Ferrand"_s});
        file->add(Person{u"Paul"_s, u"Dupond"_s});
        file->add(Person{u"Mario"_s, u"Lion"_s});
        file->run(u"COMMIT"_s);
    }

    void findsANameInEitherOrderOfItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        row("particle, first name first", u"anne de la tour"_s, u"Anne de La Tour"_s);
        row("particle, last name first", u"de la tour anne"_s, u"Anne de La Tour"_s);
        row("particle left out", u"tour anne"_s, u"Anne de La Tour"_s);
        row("particle, beginnings", u"an de la to"_s, u"Anne de La Tour"_s);
        row("apostrophe, first name first", u"charles d'artagnan"_s, u"Charles d’Artagnan"_s);
        row("apostrophe, last name first", u"d'artagnan ch"_s, u"Charles d’Artagnan"_s);
        row("apostrophe left out", u"artagnan charles"_s, u"Charles d’Artagnan"_s);
        row("hyphen, first name first", u"helene lefevre-garnier"_s, u"Hélène Lefèvre-Garnier"_s);
        row("hyphen, last name first", u"LEFÈVRE GARNIER H"_s, u"Hélène Lefèvre-Garnier"_s);
        row("second part of a hyphenated name", u"garnier hel"_s, u"Hélène Lefèvre-Garnier"_s);
        row("ligature, first name first", u"zoe lebœuf"_s, u"Zoé Lebœuf"_s);
        row("ligature, last name first", u"leboeuf zo"_s, u"Zoé Lebœuf"_s);
        row("company in turned order", u"leboeuf plomberie"_s, u"Plomberie Lebœuf"_s);
    }
    void findsANameInEitherOrderOfItsWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const SearchAnswer answer = file->search(text);
        QVERIFY(!answer.hits.isEmpty());
        QCOMPARE(answer.hits.first().name, found);
        QVERIFY(!answer.hits.first().approximate);
    }

    void answersTheFirstOfTheAlphabetWhenManyHaveTheName()
    {
        for (const QString &text : {u"martin marie"_s, u"marie martin"_s}) {
            const SearchAnswer answer = file->search(text, 50);
            QCOMPARE(answer.hits.size(), 50);
            QVERIFY(answer.more);
            QCOMPARE(answer.hits.first().name, u"Marie a Martin"_s);
            for (const SearchHit &hit : answer.hits)
                QVERIFY2(hit.name.startsWith(u"Marie"), qPrintable(hit.name));
        }
    }

    void putsAWholeNameBeforeTheManyThatBeginSo()
    {
        for (const QString &text : {u"martin jean"_s, u"jean martin"_s}) {
            const SearchAnswer answer = file->search(text, 50);
            QCOMPARE(answer.hits.size(), 50);
            QCOMPARE(answer.hits.first().name, u"Pierre-Jean Martin"_s);
            QVERIFY(answer.hits.last().name.startsWith(u"Jeanne"));
        }
    }

    void findsEverybodyWhenTheListHasRoom()
    {
        const SearchAnswer answer = file->search(u"marie martin"_s, 100);
        QCOMPARE(answer.hits.size(), 61);
        QVERIFY(!answer.more);
        QVERIFY(std::any_of(answer.hits.begin(), answer.hits.end(),
                            [](const SearchHit &hit) { return hit.name == u"Aline-Marie Martin"; }));
    }

    // Each word stands in the file, but nobody has them together.
    void allowsATypingErrorInKnownWordsThatNobodyHasTogether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        row("last name", u"marie dupond"_s, u"Marie Dupont"_s);
        row("last name first", u"dupond marie"_s, u"Marie Dupont"_s);
        row("first name", u"mario dupont"_s, u"Marie Dupont"_s);
        row("second part of a first name", u"luc dupond"_s, u"Jean-Luc Dupont"_s);
        row("city", u"dupont lion"_s, u"Jean-Luc Dupont"_s);
    }
    void allowsATypingErrorInKnownWordsThatNobodyHasTogether()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const SearchAnswer answer = file->search(text);
        QVERIFY(!answer.hits.isEmpty());
        QCOMPARE(answer.hits.first().name, found);
        QVERIFY(answer.hits.first().approximate);
        QVERIFY(!answer.hits.first().nameSpans.isEmpty());
    }

    void findsNobodyForKnownWordsThatNobodyHasNearly() { QVERIFY(file->search(u"lion artagnan"_s).hits.isEmpty()); }
};

} // namespace coffret::search

using coffret::search::NamesTest;
COFFRET_TEST(NamesTest, "namestest")
#include "namestest.moc"
