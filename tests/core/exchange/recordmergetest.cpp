// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordmerge.h"
#include "core/crm/contactrules.h"
#include "core/exchange/keyset.h"
#include "core/exchange/samerecord.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;

static crm::Contact person(const QString &first, const QString &last, const QString &email = {},
                           const QString &phone = {}, const QString &company = {}, const QString &postcode = {})
{
    crm::Contact contact;
    contact.firstName = first;
    contact.lastName = last;
    contact.companyName = company;
    if (!email.isEmpty())
        contact.emails = {{{}, email}};
    if (!phone.isEmpty())
        contact.phones = {{{}, phone}};
    if (!postcode.isEmpty())
        contact.addresses = {{{}, {}, {}, postcode, {}, {}, {}}};
    return contact;
}

static crm::Company company(const QString &name, const QString &siret = {}, const QString &postcode = {})
{
    crm::Company made;
    made.name = name;
    made.siret = siret;
    if (!postcode.isEmpty())
        made.addresses = {{{}, {}, {}, postcode, {}, {}, {}}};
    return made;
}

class RecordMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPeopleApart_data()
    {
        QTest::addColumn<crm::Contact>("one");
        QTest::addColumn<crm::Contact>("other");
        QTest::addColumn<bool>("same");
        const QString mail = u"a@x.example"_s;
        const QString phone = u"02 61 91 00 01"_s;
        QTest::newRow("e-mail and name") << person(u"Jeanne"_s, u"Roy"_s, mail)
                                         << person(u"JEANNE"_s, u"roy"_s, u"A@X.example"_s) << true;
        QTest::newRow("e-mail, swapped names")
            << person(u"Jeanne"_s, u"Roy"_s, mail) << person(u"Roy"_s, u"Jeanne"_s, mail) << true;
        QTest::newRow("e-mail, no name") << person(u"Jeanne"_s, u"Roy"_s, mail) << person({}, {}, mail) << true;
        QTest::newRow("shared e-mail") << person(u"Jeanne"_s, u"Roy"_s, mail) << person(u"Paul"_s, u"Roy"_s, mail)
                                       << false;
        QTest::newRow("initial") << person(u"Jeanne"_s, u"Roy"_s, {}, phone) << person(u"J."_s, u"Roy"_s, {}, phone)
                                 << true;
        QTest::newRow("other initial") << person(u"Jeanne"_s, u"Roy"_s, {}, phone)
                                       << person(u"P."_s, u"Roy"_s, {}, phone) << false;
        QTest::newRow("switchboard") << person(u"Jeanne"_s, u"Roy"_s, {}, phone)
                                     << person(u"Paul"_s, u"Martin"_s, {}, phone) << false;
        QTest::newRow("number of a nameless")
            << person(u"Jeanne"_s, u"Roy"_s, mail, phone) << person({}, {}, {}, phone) << true;
        QTest::newRow("office with an address of its own")
            << person(u"Jeanne"_s, u"Roy"_s, mail, phone) << person({}, {}, u"accueil@x.example"_s, phone) << false;
        QTest::newRow("nameless with an address, the other without")
            << person(u"Jeanne"_s, u"Roy"_s, {}, phone) << person({}, {}, mail, phone) << false;
        QTest::newRow("name and company") << person(u"Jeanne"_s, u"Roy"_s, mail, {}, u"Atelier SARL"_s)
                                          << person(u"Jeanne"_s, u"Roy"_s, u"b@y.example"_s, {}, u"Atelier"_s) << true;
        QTest::newRow("name, other company") << person(u"Jeanne"_s, u"Roy"_s, {}, {}, u"Atelier"_s)
                                             << person(u"Jeanne"_s, u"Roy"_s, {}, {}, u"Usine"_s) << false;
        QTest::newRow("name and place") << person(u"Jeanne"_s, u"Roy"_s, {}, {}, {}, u"49000"_s)
                                        << person(u"Jeanne"_s, u"Roy"_s, mail, {}, {}, u"49 000"_s) << true;
        QTest::newRow("name, other place") << person(u"Jeanne"_s, u"Roy"_s, {}, {}, {}, u"49000"_s)
                                           << person(u"Jeanne"_s, u"Roy"_s, {}, {}, {}, u"75001"_s) << false;
        QTest::newRow("namesakes") << person(u"Jean"_s, u"Martin"_s, mail)
                                   << person(u"Jean"_s, u"Martin"_s, u"b@y.example"_s) << false;
        QTest::newRow("a name alone") << person(u"Jean"_s, u"Martin"_s) << person(u"Jean"_s, u"Martin"_s) << true;
        QTest::newRow("nothing in common") << person(u"Jean"_s, u"Martin"_s) << person(u"Paul"_s, u"Roy"_s) << false;
    }
    void tellsPeopleApart()
    {
        QFETCH(const crm::Contact, one);
        QFETCH(const crm::Contact, other);
        QTEST(samePerson(one, other), "same");
        QTEST(samePerson(other, one), "same");
    }

    void tellsCompaniesApart_data()
    {
        QTest::addColumn<crm::Company>("one");
        QTest::addColumn<crm::Company>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("name") << company(u"Atelier"_s) << company(u"ATELIER SARL"_s) << true;
        QTest::newRow("other name") << company(u"Atelier"_s) << company(u"Usine"_s) << false;
        QTest::newRow("number") << company(u"Atelier"_s, u"732 829 320 00074"_s)
                                << company(u"Usine"_s, u"73282932000074"_s) << true;
        QTest::newRow("same name, other number")
            << company(u"Atelier"_s, u"73282932000074"_s) << company(u"Atelier"_s, u"73282932000082"_s) << false;
        QTest::newRow("same name, other town")
            << company(u"Atelier"_s, {}, u"49000"_s) << company(u"Atelier"_s, {}, u"75001"_s) << false;
        QTest::newRow("same name and town")
            << company(u"Atelier"_s, {}, u"49000"_s) << company(u"Atelier"_s, {}, u"49000"_s) << true;
    }
    void tellsCompaniesApart()
    {
        QFETCH(const crm::Company, one);
        QFETCH(const crm::Company, other);
        QTEST(sameCompany(one, other), "same");
        QTEST(sameCompany(other, one), "same");
    }

    void emptiesNothingAndSettlesAtOnce_data()
    {
        QTest::addColumn<Collision>("collision");
        QTest::newRow("fill") << Collision::FillEmpty;
        QTest::newRow("overwrite") << Collision::Overwrite;
    }
    void emptiesNothingAndSettlesAtOnce()
    {
        QFETCH(const Collision, collision);
        crm::Contact standing = person(u"Jeanne"_s, u"Roy"_s, u"a@x.example"_s, u"02 61 91 00 01"_s);
        standing.jobTitle = u"Gérante"_s;
        standing.notes = u"ancienne"_s;
        standing.tags = {u"Client"_s};
        standing.status = crm::PartyStatus::Customer;
        standing.addresses = {{u"work"_s, u"1 rue A"_s, {}, u"49000"_s, {}, {}, {}}};
        standing.extra = {{u"csv"_s, {}, u"Couleur"_s, {}, u"bleu"_s}};
        crm::Contact row = person({}, {}, u"A@X.example"_s, u"+33 2 61 91 00 01"_s);
        row.tags = {u"client"_s, u"Salon"_s};
        row.notes = u"nouvelle"_s;
        row.addresses = {{{}, u"1 Rue A"_s, {}, u"49000"_s, u"Angers"_s, {}, {}},
                         {u"home"_s, u"2 rue B"_s, {}, u"75001"_s, {}, {}, {}}};
        row.extra = {{u"csv"_s, {}, u"Couleur"_s, {}, u"vert"_s}};
        const crm::Contact once = crm::tidied(merged(standing, row, collision));
        QCOMPARE(once.firstName, u"Jeanne"_s);
        QCOMPARE(once.jobTitle, u"Gérante"_s);
        QCOMPARE(once.status, crm::PartyStatus::Customer);
        QCOMPARE(once.emails.size(), 1);
        QCOMPARE(once.phones.size(), 1);
        QCOMPARE(once.tags, QStringList({u"Client"_s, u"Salon"_s}));
        QCOMPARE(once.notes, u"ancienne\n\nnouvelle"_s);
        QCOMPARE(once.addresses.size(), 2);
        QCOMPARE(once.addresses.at(0).city, u"Angers"_s);
        QCOMPARE(once.extra.at(0).value, collision == Collision::Overwrite ? u"vert"_s : u"bleu"_s);
        QVERIFY(crm::tidied(merged(once, row, collision)) == once);
    }

    void remembersEveryKey()
    {
        KeySet keys;
        for (int i = 0; i < 100'000; ++i)
            keys.add(u"e:p%1@x.example"_s.arg(i));
        QVERIFY(keys.size() > 99'990 && keys.size() <= 100'000);
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(keys.mayHold(u"e:p%1@x.example"_s.arg(i)));
        int wrong = 0;
        for (int i = 0; i < 100'000; ++i)
            wrong += keys.mayHold(u"p:%1"_s.arg(i)) ? 1 : 0;
        QVERIFY(wrong < 3);
    }
};

COFFRET_TEST(RecordMergeTest, "recordmergetest")
#include "recordmergetest.moc"
