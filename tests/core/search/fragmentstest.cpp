// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fragments.h"
#include "core/search/vocabulary.h"
#include "tests/core/search/customerfile.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

class FragmentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CustomerFile> file;

private Q_SLOTS:
    void initTestCase()
    {
        file = std::make_unique<CustomerFile>();
        file->run(u"BEGIN"_s);
        for (int i = 0; i < 2000; ++i)
            file->add(Person{u"Anne"_s, i == 1500 ? u"Quenouille"_s : i == 900 ? u"Martinet"_s : u"Martin"_s});
        file->run(u"COMMIT"_s);
    }

    void asksForTheRarestTrigrams()
    {
        IndexReader index(file->desk(), Scope::All);
        const auto plan = planFragments(index, cutTerms(u"anne quenou"), Reading::UpToABound);
        QVERIFY(plan.ok());
        QVERIFY(!plan->expression.contains(u"ann"_s));
        QVERIFY(plan->expression.contains(u"\"que\""_s));
        QVERIFY(plan->complete);
    }

    void asksForNothingWhenNoPartIsLongEnough()
    {
        IndexReader index(file->desk(), Scope::All);
        const auto plan = planFragments(index, cutTerms(u"an ma"), Reading::UpToABound);
        QVERIFY(plan.ok());
        QVERIFY(plan->expression.isEmpty());
    }

    void passesOnlyWhatHoldsEveryPart()
    {
        const Record record{2,        u"hélène garnier"_s, u"plomberie"_s, u"h.garnier@gmail.com"_s, u"0612345678"_s,
                            u"lyon"_s};
        QVERIFY(holdsParts(record, cutTerms(u"arnie ombe")));
        QVERIFY(holdsParts(record, cutTerms(u"ier@gm")));
        QVERIFY(holdsParts(record, cutTerms(u"34 56")));
        QVERIFY(holdsParts(record, cutTerms(u"arnie ly")));
        QVERIFY(!holdsParts(record, cutTerms(u"arnie yo")));
        QVERIFY(!holdsParts(record, cutTerms(u"arnier@fr")));
    }

    void readsTheWordsOfTheIndex()
    {
        Vocabulary vocabulary(*file->database, Vocabulary::Index::Identity);
        const auto words = vocabulary.beginningWith(u"qu"_s, 8);
        QVERIFY(words.ok());
        QCOMPARE(words->words, QStringList{u"quenouille"_s});
        QVERIFY(words->complete);
        const auto all = vocabulary.beginningWith(u"m"_s, 1);
        QVERIFY(all.ok());
        QCOMPARE(all->words, QStringList{u"martin"_s});
        QVERIFY(!all->complete);
        const auto near = vocabulary.near(u"mratin"_s, 8);
        QVERIFY(near.ok());
        QCOMPARE(*near, QStringList{u"martin"_s});
    }
};

} // namespace coffret::search

using coffret::search::FragmentsTest;
COFFRET_TEST(FragmentsTest, "fragmentstest")
#include "fragmentstest.moc"
