// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/duplicatebook.h"

#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/similarity.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

#include <QRandomGenerator>

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class DuplicateBookTest : public QObject
{
    Q_OBJECT

    static Contact somebody(const QString &first, const QString &last, const QString &email, const QString &phone,
                            const QString &postcode)
    {
        Contact contact = person(first, last);
        if (!email.isEmpty())
            contact.emails = {{{}, email}};
        if (!phone.isEmpty())
            contact.phones = {{{}, phone}};
        if (!postcode.isEmpty())
            contact.addresses = {{{}, {}, {}, postcode, u"Angers"_s, {}, {}}};
        return contact;
    }

private Q_SLOTS:
    void measuresLikenessAsPublished_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<double>("likeness");
        QTest::newRow("martha") << QByteArray("martha") << QByteArray("marhta") << 0.9611;
        QTest::newRow("dwayne") << QByteArray("dwayne") << QByteArray("duane") << 0.84;
        QTest::newRow("dixon") << QByteArray("dixon") << QByteArray("dicksonx") << 0.8133;
        QTest::newRow("nothing in common") << QByteArray("abc") << QByteArray("xyz") << 0.0;
        QTest::newRow("one empty") << QByteArray("abc") << QByteArray() << 0.0;
    }
    void measuresLikenessAsPublished()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(double, likeness);
        QVERIFY2(qAbs(jaroWinkler(one, other) - likeness) < 0.0001,
                 qPrintable(QString::number(jaroWinkler(one, other))));
    }

    void boundsLikenessFromAboveForAnyNames()
    {
        QRandomGenerator random(7);
        const auto name = [&random] {
            QByteArray letters;
            for (int i = 0, size = 1 + random.bounded(70); i < size; ++i)
                letters += char("abcdefg \xc3\xa9"[random.bounded(10)]);
            return letters;
        };
        int below = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray one = name();
            const QByteArray other = random.bounded(2) ? name() : QByteArray(one).replace('a', 'b');
            const double bound = likenessBound(one, lettersOf(one), other, lettersOf(other));
            QVERIFY2(bound >= jaroWinkler(one, other), (one + " / " + other).constData());
            below += bound < 0.92 ? 1 : 0;
        }
        QVERIFY2(below > 5'000, qPrintable(QString::number(below)));
    }

    void findsWhoMayBeTheSame_data()
    {
        QTest::addColumn<Contact>("known");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("same e-mail, written otherwise")
            << somebody(u"H."_s, u"Garnier"_s, u" HELENE@Garnier.example"_s, {}, {}) << 75 << 100;
        QTest::newRow("first and last name swapped")
            << somebody(u"Garnier"_s, u"Hélène"_s, {}, {}, u"49000"_s) << 60 << 90;
        QTest::newRow("typing error, same place") << somebody(u"Helene"_s, u"Garnir"_s, {}, {}, u"49000"_s) << 55 << 70;
        QTest::newRow("phone in another form")
            << somebody(u"Hélène"_s, u"Garnier"_s, {}, u"+33 (0)6 39 98 12 34"_s, {}) << 70 << 90;
        QTest::newRow("switchboard of another")
            << somebody(u"Paul"_s, u"Xavier"_s, {}, u"06 39 98 12 34"_s, {}) << 0 << 39;
        QTest::newRow("nobody alike") << somebody(u"Paul"_s, u"Xavier"_s, {}, {}, u"49000"_s) << 0 << 39;
    }
    void findsWhoMayBeTheSame()
    {
        QFETCH(Contact, known);
        QFETCH(int, least);
        QFETCH(int, most);
        TestVault vault;
        DO(ContactBook(vault.desk()).save(known));
        const Contact wanted =
            somebody(u"Hélène"_s, u"Garnier"_s, u"helene@garnier.example"_s, u"06.39.98.12.34"_s, u"49000"_s);
        GET(const auto found, DuplicateBook(vault.desk()).candidates(wanted));
        const int score = found.isEmpty() ? 0 : found.first().score;
        QVERIFY2(score >= least && score <= most, qPrintable(QString::number(score)));
    }

    void listsThePairsOfTheVaultAndForgetsThoseCalledDifferent()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        GET(const Contact one, book.save(somebody(u"Hélène"_s, u"Garnier"_s, {}, {}, u"49000"_s)));
        GET(const Contact other, book.save(somebody(u"Helene"_s, u"Garnnier"_s, {}, {}, u"49000"_s)));
        DO(book.save(somebody(u"Paul"_s, u"Xavier"_s, u"p@x.example"_s, {}, u"49000"_s)));
        DO(book.save(somebody(u"Helene"_s, u"Garnier"_s, {}, {}, u"75001"_s)));
        DuplicateBook duplicates(vault.desk());
        GET(const auto pairs, duplicates.pairs(PartyKind::Contact, 10));
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().one.id, one.id.value);
        QCOMPARE(pairs.first().other.id, other.id.value);
        QCOMPARE(pairs.first().reasons, (QList<MatchReason>{MatchReason::SimilarName, MatchReason::SamePlace}));
        DO(duplicates.markDistinct(pairs.first().other, pairs.first().one));
        GET(const auto none, duplicates.pairs(PartyKind::Contact, 10));
        QVERIFY(none.isEmpty());
        GET(const auto candidates, duplicates.candidates(one));
        for (const DuplicateCandidate &candidate : candidates)
            QVERIFY(candidate.party.id != other.id.value);
        DO(duplicates.forgetDistinct(pairs.first().one, pairs.first().other));
        GET(const auto again, duplicates.pairs(PartyKind::Contact, 10));
        QCOMPARE(again, pairs);
    }

    void knowsCompaniesByTheirNumbers()
    {
        TestVault vault;
        CompanyBook book(vault.desk());
        GET(const Company known, book.save(fullCompany()));
        Company wanted;
        wanted.name = u"Autre enseigne"_s;
        wanted.siret = u"732 829 320 00074"_s;
        DuplicateBook duplicates(vault.desk());
        GET(const auto found, duplicates.candidates(wanted));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().score, 95);
        GET(const auto first, duplicates.firstWith(PartyKind::Company, {u"e:nobody@x.example"_s, u"s:732829320"_s}));
        QCOMPARE(first, std::optional<PartyRef>(PartyRef{PartyKind::Company, known.id.value}));
    }

    void leavesOutTheTrashAndTheRecordItself()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        const Contact twin = somebody(u"Hélène"_s, u"Garnier"_s, u"h@g.example"_s, {}, {});
        GET(const Contact one, book.save(twin));
        GET(const Contact other, book.save(twin));
        DO(book.remove({other.id}));
        GET(const auto found, DuplicateBook(vault.desk()).candidates(one));
        QVERIFY(found.isEmpty());
        GET(const auto pairs, DuplicateBook(vault.desk()).pairs(PartyKind::Contact, 10));
        QVERIFY(pairs.isEmpty());
    }
};

COFFRET_TEST(DuplicateBookTest, "duplicatebooktest")
#include "duplicatebooktest.moc"
