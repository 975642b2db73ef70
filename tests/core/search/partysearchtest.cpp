// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/partysearch.h"
#include "core/search/searchbook.h"
#include "tests/core/search/customerfile.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

// A file in which some words are common and some rare, so that each way of asking the index is taken.
class PartySearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CustomerFile> file;

    QStringList sortedNames(const QString &text) const
    {
        QStringList found = file->names(text);
        found.sort();
        return found;
    }
    qint64 counted(const QString &text) const
    {
        SearchQuery query;
        query.text = text;
        return *SearchBook(file->desk()).count(query);
    }

private Q_SLOTS:
    void initTestCase()
    {
        file = std::make_unique<CustomerFile>();
        file->run(u"BEGIN"_s);
        for (char16_t letter = u'a'; letter <= u'l'; ++letter) { // 12 words that begin with "dupont"
            file->add(Person{u"Jean"_s, u"Dupont"_s + QChar(letter)});
            file->add(Person{u"Anne"_s, u"Dupont"_s + QChar(letter)});
        }
        file->add(Person{u"Jean"_s, u"Dupouy"_s});
        for (int i = 0; i < 600; ++i)
            file->add(Person{u"Jean"_s, u"Martin%1"_s.arg(i)});
        file->add(Person{u"Anne"_s, u"Rarissime"_s});
        file->add(Person{u"Jean"_s, u"Rarissime"_s});
        file->add(Person{u"Paul"_s, u"Seul"_s, {}, {}, {u"06 60 26 11 22"_s}});
        file->add(Person{u"Jean"_s, u"Loin"_s, {}, {}, {}, u"Brest"_s});
        file->add(Person{u"Anne"_s, u"Loin"_s, {}, {}, {}, u"Brest"_s});
        file->add(Business{u"Boutique 12"_s, {}, {}, u"Paris"_s, u"75001"_s});
        file->run(u"COMMIT"_s);
    }

    void findsOneBeginningOfManyWords()
    {
        const QStringList names = sortedNames(u"dupont"_s);
        QCOMPARE(names.size(), 24);
        QCOMPARE(counted(u"dupont"_s), 24);
        QVERIFY(!names.contains(u"Jean Dupouy"_s));
    }

    void findsManyWordsTogetherWithAnother_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("last name first") << u"dupont jean"_s;
        QTest::newRow("first name first") << u"jean dupont"_s;
        QTest::newRow("one letter") << u"dupont j"_s;
        QTest::newRow("both begun") << u"jea dupon"_s;
    }
    void findsManyWordsTogetherWithAnother()
    {
        QFETCH(QString, text);
        const QStringList names = sortedNames(text);
        QCOMPARE(names.size(), 12);
        QCOMPARE(names.first(), u"Jean Duponta"_s);
        QCOMPARE(names.last(), u"Jean Dupontl"_s); // and neither Anne nor Dupouy
        QCOMPARE(counted(text), 12);
    }

    void looksAtTheRecordsOfARareWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("only");
        QTest::newRow("name") << u"jean rarissime"_s << u"Jean Rarissime"_s;
        QTest::newRow("beginning") << u"raris jea"_s << u"Jean Rarissime"_s;
        QTest::newRow("city") << u"jean brest"_s << u"Jean Loin"_s;
        QTest::newRow("city and a beginning") << u"bre je"_s << u"Jean Loin"_s;
    }
    void looksAtTheRecordsOfARareWord()
    {
        QFETCH(QString, text);
        QFETCH(QString, only);
        QCOMPARE(file->names(text), QStringList{only});
    }

    void looksAtTheRecordsOfAMistypedRareWord()
    {
        const SearchAnswer answer = file->search(u"jean rarisime"_s);
        QCOMPARE(answer.hits.size(), 1);
        QCOMPARE(answer.hits.first().name, u"Jean Rarissime"_s);
        QVERIFY(answer.hits.first().approximate);
    }

    void takesGroupsOfDigitsForANumberFirst()
    {
        QCOMPARE(file->names(u"06 60 26"_s), QStringList{u"Paul Seul"_s});
        QCOMPARE(counted(u"06 60 26"_s), 1);
        QCOMPARE(file->names(u"seul 06 60"_s), QStringList{u"Paul Seul"_s});
    }

    void takesGroupsOfDigitsForWordsWhenNobodyHasTheNumber()
    {
        QCOMPARE(file->names(u"12 75001"_s), QStringList{u"Boutique 12"_s});
        QCOMPARE(counted(u"12 75001"_s), 1);
        QCOMPARE(file->names(u"26 11 22"_s), QStringList{u"Paul Seul"_s}); // the middle of a number still
    }

    void saysThereIsMoreOfACommonPair()
    {
        const SearchAnswer answer = file->search(u"jean martin"_s);
        QCOMPARE(answer.hits.size(), 50);
        QVERIFY(answer.more);
        QCOMPARE(counted(u"jean martin"_s), 600);
    }
};

} // namespace coffret::search

using coffret::search::PartySearchTest;
COFFRET_TEST(PartySearchTest, "partysearchtest")
#include "partysearchtest.moc"
