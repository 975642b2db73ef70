// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchlist.h"
#include "tests/core/search/customerfile.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

class SearchListTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CustomerFile> file;
    std::vector<quint32> people;
    std::vector<quint32> businesses;

    std::vector<quint32> kept(crm::PartyKind kind, const QString &text) const
    {
        const auto rows =
            SearchList(file->desk()).rowIds(kind, text, kind == crm::PartyKind::Contact ? people : businesses);
        if (!rows.ok()) {
            QTest::qFail("the list could not be filtered", __FILE__, __LINE__);
            return {};
        }
        return *rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        file = std::make_unique<CustomerFile>();
        file->run(u"BEGIN"_s);
        for (int i = 0; i < 300; ++i) {
            const QString name = i % 3 == 0 ? u"Dupont"_s : i % 3 == 1 ? u"Garnier"_s : u"Lemoine"_s;
            const QString first = u"A"_s + QChar(char16_t(u'a' + i % 26));
            people.push_back(
                quint32(file->add(Person{first, name, {}, {u"%1%2@gmail.com"_s.arg(name.toLower()).arg(i)}})));
        }
        businesses.push_back(quint32(file->add(Business{u"Dupont et fils"_s})));
        file->run(u"COMMIT"_s);
        std::reverse(people.begin(), people.end()); // some order of the list's own
    }

    void keepsTheOrderOfTheList()
    {
        std::vector<quint32> expected;
        for (const quint32 row : people) {
            if ((row - 1) % 3 == 0)
                expected.push_back(row);
        }
        QCOMPARE(kept(crm::PartyKind::Contact, u"dup"_s), expected);
        QCOMPARE(kept(crm::PartyKind::Contact, u"DUPÔNT"_s), expected);
    }

    void keepsAllForAnEmptyText()
    {
        QCOMPARE(kept(crm::PartyKind::Contact, QString()), people);
        QCOMPARE(kept(crm::PartyKind::Contact, u"  "_s), people);
    }

    void keepsNoneForWhatNobodyMatches()
    {
        QVERIFY(kept(crm::PartyKind::Contact, u"xyzzy"_s).empty());
        QVERIFY(kept(crm::PartyKind::Contact, u"***"_s).empty());
    }

    void triesWordPartsThenTypingErrors()
    {
        QCOMPARE(kept(crm::PartyKind::Contact, u"moine"_s).size(), 100u);
        QCOMPARE(kept(crm::PartyKind::Contact, u"garnire"_s).size(), 100u);
        QCOMPARE(kept(crm::PartyKind::Contact, u"@gmail"_s).size(), 300u);
        QVERIFY(kept(crm::PartyKind::Contact, u"@gmail.fr"_s).empty());
        QCOMPARE(kept(crm::PartyKind::Contact, u"nier4@"_s).size(), 1u);
    }

    // Most are known by the key of their domain; of these none, or another than the address says.
    void keepsWhoHasAnAddressAtADomainWithAKeyOrWithout()
    {
        CustomerFile few;
        const std::vector<quint32> rows = {
            quint32(few.add(Person{u"Anne"_s, u"Un"_s, {}, {u"anne@gmail.com"_s}})),
            quint32(few.add(Person{u"Paul"_s, u"Deux"_s, {}, {u"paul@orange.fr"_s, u"p.deux@gmail.fr"_s}})),
            quint32(few.add(Person{u"Luc"_s, u"Trois"_s, {}, {u"luc@gmail"_s}})),
            quint32(few.add(Person{u"Zoé"_s, u"Quatre"_s, {}, {u"zoe@www.gmail.com"_s}})),
            quint32(few.add(Person{u"Max"_s, u"Cinq"_s, {}, {u"gmail@orange.fr"_s}})),
            quint32(few.add(Person{u"Ève"_s, u"Six"_s, {}, {u"eve@www.gmail.com"_s, u"eve@gmail.com"_s}}))};
        const quint32 business = quint32(few.add(Business{u"Sept SARL"_s, {u"sept@gmail.com"_s}}));
        const auto asked = [&](crm::PartyKind kind, const QString &text, const std::vector<quint32> &ordered) {
            const auto kept = SearchList(few.desk()).rowIds(kind, text, ordered);
            return kept.ok() ? *kept : std::vector<quint32>{0};
        };
        const crm::PartyKind person = crm::PartyKind::Contact;
        QCOMPARE(asked(person, u"@gmail"_s, rows), (std::vector{rows[0], rows[1], rows[2], rows[5]}));
        QCOMPARE(asked(person, u"@GMAIL.COM"_s, rows), (std::vector{rows[0], rows[5]}));
        QCOMPARE(asked(person, u"paul @gmail"_s, rows), std::vector{rows[1]});
        QCOMPARE(asked(person, u"@orange @gmail"_s, rows), std::vector{rows[1]});
        QCOMPARE(asked(person, u"@www.gmail"_s, rows), (std::vector{rows[3], rows[5]}));
        QVERIFY(asked(person, u"@gmail.net"_s, rows).empty());
        QCOMPARE(asked(crm::PartyKind::Company, u"@gmail"_s, {business}), std::vector{business});
    }

    void tellsCompaniesFromPeople()
    {
        QCOMPARE(kept(crm::PartyKind::Company, u"dupont"_s), businesses);
        QVERIFY(kept(crm::PartyKind::Company, u"garnier"_s).empty());
    }

    void leavesOutWhatTheListLeavesOut()
    {
        const std::vector<quint32> few(people.begin(), people.begin() + 30);
        const auto rows = SearchList(file->desk()).rowIds(crm::PartyKind::Contact, u"dupont"_s, few);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 10u);
    }

    void stopsWhenInterrupted()
    {
        file->database->setInterruptCheck([] { return true; });
        Result<std::vector<quint32>> rows = std::vector<quint32>();
        for (int i = 0; i < 2000 && rows.ok(); ++i)
            rows = SearchList(file->desk()).rowIds(crm::PartyKind::Contact, u"a"_s, people);
        file->database->setInterruptCheck({});
        QVERIFY(!rows.ok());
        QVERIFY(rows.error().is(storage::StorageError::Interrupted));
    }
};

} // namespace coffret::search

using coffret::search::SearchListTest;
COFFRET_TEST(SearchListTest, "searchlisttest")
#include "searchlisttest.moc"
