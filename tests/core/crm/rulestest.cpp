// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/companyrules.h"
#include "core/crm/contactrules.h"
#include "core/crm/frenchids.h"
#include "core/crm/matchkeys.h"
#include "tests/core/crm/samples.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class RulesTest : public QObject
{
    Q_OBJECT

    static QStringList said(const QList<Objection> &objections)
    {
        QStringList texts;
        for (const Objection &objection : objections)
            texts +=
                u"%1%2%3"_s.arg(objection.weight == ObjectionWeight::Blocking ? u"!"_s : QString(), objection.field,
                                objection.position < 0 ? QString() : u"[%1]"_s.arg(objection.position))
                + u':' + QString::number(int(objection.kind));
        return texts;
    }

private Q_SLOTS:
    void checksFrenchIdentifiers_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::newRow("SIREN") << u"siren"_s << u"732 829 320"_s << true;
        QTest::newRow("SIREN, one digit wrong") << u"siren"_s << u"732829321"_s << false;
        QTest::newRow("SIREN, too short") << u"siren"_s << u"73282932"_s << false;
        QTest::newRow("SIREN of zeros") << u"siren"_s << u"000000000"_s << false;
        QTest::newRow("SIREN with a letter") << u"siren"_s << u"73282932O"_s << false;
        QTest::newRow("SIRET") << u"siret"_s << u"732 829 320 00074"_s << true;
        QTest::newRow("SIRET, digits swapped") << u"siret"_s << u"73282932000047"_s << false;
        QTest::newRow("La Poste, head office") << u"siret"_s << u"35600000000048"_s << true;
        QTest::newRow("La Poste, sum of digits") << u"siret"_s << u"35600000049837"_s << true;
        QTest::newRow("La Poste, neither") << u"siret"_s << u"35600000049838"_s << false;
        QTest::newRow("VAT") << u"vat"_s << u"FR 44 732829320"_s << true;
        QTest::newRow("VAT, wrong key") << u"vat"_s << u"FR45732829320"_s << false;
        QTest::newRow("VAT, letter key") << u"vat"_s << u"FRK7399859412"_s << true;
        QTest::newRow("VAT, wrong letter key") << u"vat"_s << u"FRK8399859412"_s << false;
        QTest::newRow("VAT, letter O is none") << u"vat"_s << u"FRO7399859412"_s << false;
        QTest::newRow("VAT, Monaco") << u"vat"_s << u"FR53000004605"_s << true;
        QTest::newRow("APE") << u"ape"_s << u"43.32A"_s << true;
        QTest::newRow("APE, no point") << u"ape"_s << u"4332A"_s << true;
        QTest::newRow("APE, no letter") << u"ape"_s << u"43.32"_s << false;
    }
    void checksFrenchIdentifiers()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(bool, right);
        const bool found = kind == u"siren"   ? isSiren(text)
                           : kind == u"siret" ? isSiret(text)
                           : kind == u"vat"   ? isFrenchVat(text)
                                              : isApe(text);
        QCOMPARE(found, right);
    }

    void derivesOneIdentifierFromAnother()
    {
        QCOMPARE(frenchVatOf(u"732829320"), u"FR44732829320"_s);
        QCOMPARE(sirenOfSiret(u"732 829 320 00074"), u"732829320"_s);
        QCOMPARE(sirenOfVat(u"FR44732829320"), u"732829320"_s);
        QVERIFY(isSiret(siretWithKey(u"732829320", 3)));
        QVERIFY(sirenOfVat(u"BE0123456749").isEmpty());
    }

    void warnsAboutAContact_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        const auto warning = [](ObjectionKind kind) { return u":%1"_s.arg(int(kind)); };
        QTest::newRow("e-mail without domain")
            << u"emails"_s << u"paul@"_s << u"emails[0]"_s + warning(ObjectionKind::EmailForm);
        QTest::newRow("e-mail without dot")
            << u"emails"_s << u"paul@exemple"_s << u"emails[0]"_s + warning(ObjectionKind::EmailForm);
        QTest::newRow("good e-mail") << u"emails"_s << u"paul@exemple.fr"_s << QString();
        QTest::newRow("phone with letters")
            << u"phones"_s << u"06 12 poste 34 56"_s << u"phones[0]"_s + warning(ObjectionKind::PhoneForm);
        QTest::newRow("phone too short") << u"phones"_s << u"12345"_s
                                         << u"phones[0]"_s + warning(ObjectionKind::PhoneForm);
        QTest::newRow("good phone") << u"phones"_s << u"+33 (0)6.39.98.12.34"_s << QString();
        QTest::newRow("birthday without year") << u"birthday"_s << u"--02-29"_s << QString();
        QTest::newRow("impossible birthday")
            << u"birthday"_s << u"1971-02-29"_s << u"birthday"_s + warning(ObjectionKind::BirthdayForm);
        QTest::newRow("birthday to come")
            << u"birthday"_s << u"2030-01-01"_s << u"birthday"_s + warning(ObjectionKind::BirthdayInFuture);
        QTest::newRow("language") << u"language"_s << u"français"_s
                                  << u"language"_s + warning(ObjectionKind::LanguageForm);
        QTest::newRow("postcode") << u"postcode"_s << u"4900"_s
                                  << u"addresses[0]"_s + warning(ObjectionKind::PostcodeForm);
        QTest::newRow("long name") << u"firstName"_s << QString(201, u'a')
                                   << u"firstName"_s + warning(ObjectionKind::TooLong);
    }
    void warnsAboutAContact()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, said);
        Contact contact = person(u"Paul"_s, u"Renard"_s);
        if (field == u"emails")
            contact.emails = {{{}, value}};
        else if (field == u"phones")
            contact.phones = {{{}, value}};
        else if (field == u"postcode")
            contact.addresses = {{{}, {}, {}, value, {}, {}, {}}};
        else if (field == u"birthday")
            contact.birthday = value;
        else if (field == u"language")
            contact.language = value;
        else
            contact.firstName = value;
        const auto found = objections(contact, QDate(2026, 9, 21));
        QCOMPARE(RulesTest::said(found).join(u','), said);
        QVERIFY(!blocks(found));
    }

    void acceptsForeignPostcodesAndVatNumbers()
    {
        Company company = fullCompany();
        company.vat = u"BE 0123.456.749"_s;
        company.addresses.first().country = u"Belgique"_s;
        company.addresses.first().postcode = u"1000"_s;
        QCOMPARE(said(objections(company)), QStringList());
    }

    void blocksOnlyWhatIsEmpty()
    {
        QVERIFY(blocks(objections(Contact(), QDate())));
        QVERIFY(blocks(objections(Company())));
        Contact phoneOnly;
        phoneOnly.phones = {{{}, u"x"_s}};
        QVERIFY(!blocks(objections(phoneOnly, QDate())));
    }

    void warnsAboutACompany()
    {
        QCOMPARE(said(objections(fullCompany())), QStringList());
        Company company = fullCompany();
        company.siren = u"552100554"_s; // right by itself
        QCOMPARE(said(objections(company)), (QStringList{u"siret:%1"_s.arg(int(ObjectionKind::SiretOfOtherSiren)),
                                                         u"vat:%1"_s.arg(int(ObjectionKind::VatOfOtherSiren))}));
        company.siren = u"732829321"_s;
        QVERIFY(said(objections(company)).contains(u"siren:%1"_s.arg(int(ObjectionKind::SirenCheck))));
    }

    void tidiesWithoutChangingWhatIsTidy()
    {
        const Contact full = fullContact();
        QCOMPARE(tidied(full), full);
        QCOMPARE(tidied(fullCompany()), fullCompany());
        Contact untidy = person(u"  Jean \n Paul "_s, u"Renard"_s);
        untidy.emails = {{{}, u" a@b.fr "_s}, {{}, u"  "_s}, {{}, u"a@b.fr"_s}};
        untidy.tags = {u" vip"_s, u"VIP"_s, u"Ami"_s, QString()};
        untidy.notes = u"un\r\ndeux\rtrois  \n\n"_s;
        const Contact tidy = tidied(untidy);
        QCOMPARE(tidy.firstName, u"Jean Paul"_s);
        QCOMPARE(tidy.emails, (QList<LabelledValue>{{{}, u"a@b.fr"_s}}));
        QCOMPARE(tidy.tags, (QStringList{u"Ami"_s, u"vip"_s}));
        QCOMPARE(tidy.notes, u"un\ndeux\ntrois"_s);
    }

    void tidiesAnAddressWhateverIsUntidyInIt_data()
    {
        QTest::addColumn<QList<Address>>("addresses");
        const Address tidy{u"work"_s, u"12 rue X\n 2e étage"_s, {}, u"49000"_s, u"Angers"_s, {}, {}};
        const auto with = [&](QString Address::*part, const QString &text) {
            Address address = tidy;
            address.*part = text;
            return QList<Address>{address};
        };
        QTest::newRow("nothing") << QList<Address>{tidy};
        QTest::newRow("ends of lines") << with(&Address::street, u"12 rue X\r\n 2e étage"_s);
        QTest::newRow("around the street") << with(&Address::street, u" 12 rue X\n 2e étage\n"_s);
        QTest::newRow("label") << with(&Address::label, u" work"_s);
        QTest::newRow("postcode") << with(&Address::postcode, u"49000 "_s);
        QTest::newRow("town") << with(&Address::city, u"\tAngers"_s);
        QTest::newRow("postbox") << with(&Address::postbox, u"  "_s);
        QTest::newRow("region") << with(&Address::region, u" "_s);
        QTest::newRow("country") << with(&Address::country, QString(QChar(0xA0)));
        QTest::newRow("twice") << QList<Address>{tidy, tidy};
        QTest::newRow("an empty one") << QList<Address>{tidy, Address()};
    }
    void tidiesAnAddressWhateverIsUntidyInIt()
    {
        QFETCH(QList<Address>, addresses);
        const Address wanted{u"work"_s, u"12 rue X\n 2e étage"_s, {}, u"49000"_s, u"Angers"_s, {}, {}};
        Contact contact = person(u"Jean"_s, u"Renard"_s);
        contact.addresses = addresses;
        QCOMPARE(tidied(contact).addresses, QList<Address>{wanted});
    }

    void recognisesCompaniesWhateverTheirLegalForm_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("form missing") << u"Garnier SARL"_s << u"garnier"_s << true;
        QTest::newRow("form before") << u"SARL Garnier"_s << u"Garnier Sarl"_s << true;
        QTest::newRow("other form") << u"SA Martin"_s << u"EI Martin"_s << false;
        QTest::newRow("other name") << u"Garnier"_s << u"Garnier Bois"_s << false;
        QTest::newRow("only a form") << u"SAS"_s << u"Sas"_s << true;
    }
    void recognisesCompaniesWhateverTheirLegalForm()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(sameCompanyName(one, other), same);
    }

    void writesMatchKeys()
    {
        QCOMPARE(matchKeys(fullContact()),
                 (QStringList{u"d:courriel.example"_s, u"d:menuiserie-garnier.example"_s,
                              u"e:h.garnier@menuiserie-garnier.example"_s, u"e:lena@courriel.example"_s,
                              u"n:garnier helene|49000"_s, u"p:0261910001"_s, u"p:0639981234"_s}));
        QVERIFY(matchKeys(fullCompany()).contains(u"n:menuiserie garnier|49100"_s));
        QVERIFY(matchKeys(fullCompany()).contains(u"t:73282932000074"_s));
        QCOMPARE(domainOf(u"HTTPS://www.Exemple.fr:8080/page"_s), u"exemple.fr"_s);
    }
};

COFFRET_TEST(RulesTest, "rulestest")
#include "rulestest.moc"
