// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"
#include "core/exchange/csvwriter.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;

class CellValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEmailsInACell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("emails");
        QTest::addColumn<bool>("understood");
        QTest::newRow("one") << u"a@x.example"_s << QStringList(u"a@x.example"_s) << true;
        QTest::newRow("several") << u"a@x.example; b@x.example,c@x.example"_s
                                 << QStringList({u"a@x.example"_s, u"b@x.example"_s, u"c@x.example"_s}) << true;
        QTest::newRow("Google's way") << u"a@x.example ::: b@x.example"_s
                                      << QStringList({u"a@x.example"_s, u"b@x.example"_s}) << true;
        QTest::newRow("with a name") << u"Garnier, Hélène <h@x.example>"_s << QStringList(u"h@x.example"_s) << true;
        QTest::newRow("link") << u"mailto:h@x.example"_s << QStringList(u"h@x.example"_s) << true;
        QTest::newRow("incomplete") << u"bakary.kone@"_s << QStringList(u"bakary.kone@"_s) << false;
        QTest::newRow("no domain") << u"bakary@kone"_s << QStringList(u"bakary@kone"_s) << false;
        QTest::newRow("no address") << u"voir Paul"_s << QStringList(u"voir Paul"_s) << false;
        QTest::newRow("nothing, said so") << u"néant"_s << QStringList() << true;
        QTest::newRow("dash") << u" - "_s << QStringList() << true;
    }
    void findsEmailsInACell()
    {
        QFETCH(const QString, cell);
        const EmailCell found = emailsOf(cell);
        QTEST(found.emails, "emails");
        QTEST(found.understood, "understood");
    }

    void findsPhonesInACell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("phones");
        QTest::newRow("one") << u"06 39 98 00 01"_s << QStringList(u"06 39 98 00 01"_s);
        QTest::newRow("two") << u"0261910001 / 06 39 98 00 01"_s << QStringList({u"0261910001"_s, u"06 39 98 00 01"_s});
        QTest::newRow("or") << u"0261910001 ou 0639980001"_s << QStringList({u"0261910001"_s, u"0639980001"_s});
        QTest::newRow("a zero was eaten") << u"639980001"_s << QStringList(u"0639980001"_s);
        QTest::newRow("a slash inside one") << u"02/61/91/00/01"_s << QStringList(u"02/61/91/00/01"_s);
        QTest::newRow("words are kept") << u"poste 12"_s << QStringList(u"poste 12"_s);
        QTest::newRow("none") << u"NC"_s << QStringList();
    }
    void findsPhonesInACell()
    {
        QFETCH(const QString, cell);
        QTEST(phonesOf(cell), "phones");
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("date");
        QTest::newRow("ISO") << u"1970-05-12"_s << DateOrder::MonthFirst << u"1970-05-12"_s;
        QTest::newRow("ISO without hyphens") << u"19700512"_s << DateOrder::DayFirst << u"1970-05-12"_s;
        QTest::newRow("French") << u"12/05/1970"_s << DateOrder::DayFirst << u"1970-05-12"_s;
        QTest::newRow("dots") << u"12.05.1970"_s << DateOrder::DayFirst << u"1970-05-12"_s;
        QTest::newRow("American") << u"5/12/1970"_s << DateOrder::MonthFirst << u"1970-05-12"_s;
        QTest::newRow("only one order is a date") << u"25/12/1979"_s << DateOrder::MonthFirst << u"1979-12-25"_s;
        QTest::newRow("without year") << u"--05-12"_s << DateOrder::DayFirst << u"--05-12"_s;
        QTest::newRow("leap day without year") << u"--0229"_s << DateOrder::DayFirst << u"--02-29"_s;
        QTest::newRow("two digits") << u"12/05/70"_s << DateOrder::DayFirst << u"1970-05-12"_s;
        QTest::newRow("Outlook's nothing") << u"0/0/00"_s << DateOrder::MonthFirst << QString();
    }
    void readsDates()
    {
        QFETCH(const QString, cell);
        QFETCH(const DateOrder, order);
        const auto date = birthdayOf(cell, order);
        QVERIFY(date);
        QTEST(*date, "date");
    }

    void saysWhatIsNoDate()
    {
        for (const QString &text : {u"un jour"_s, u"32/13/1970"_s, u"1970-02-30"_s, u"12/05/1066"_s})
            QVERIFY(!birthdayOf(text, DateOrder::DayFirst));
    }

    void cutsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("plain") << u"Hélène Garnier"_s << QStringList({QString(), u"Hélène"_s, u"Garnier"_s});
        QTest::newRow("courtesy") << u"Mme Hélène Garnier"_s << QStringList({u"Mme"_s, u"Hélène"_s, u"Garnier"_s});
        QTest::newRow("capitals last") << u"Jean-François LE GOFF"_s
                                       << QStringList({QString(), u"Jean-François"_s, u"LE GOFF"_s});
        QTest::newRow("capitals first") << u"M. LE GOFF Yann"_s << QStringList({u"M."_s, u"Yann"_s, u"LE GOFF"_s});
        QTest::newRow("comma") << u"Garnier, Hélène"_s << QStringList({QString(), u"Hélène"_s, u"Garnier"_s});
        QTest::newRow("particle") << u"Anne de La Tour"_s << QStringList({QString(), u"Anne"_s, u"de La Tour"_s});
        QTest::newRow("one word") << u"Garnier"_s << QStringList({QString(), QString(), u"Garnier"_s});
    }
    void cutsNames()
    {
        QFETCH(const QString, name);
        crm::Contact contact;
        cutFullName(name, contact);
        QTEST(QStringList({contact.courtesy, contact.firstName, contact.lastName}), "parts");
    }

    void guardsFormulasAndTakesTheGuardOffAgain_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+cmd|x"_s << u"'+cmd|x"_s;
        QTest::newRow("minus") << u"-2+3*A1"_s << u"'-2+3*A1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("phone") << u"+33 (0)6 39 98 00 01"_s << u"+33 (0)6 39 98 00 01"_s;
        QTest::newRow("negative number") << u"-12,50"_s << u"-12,50"_s;
        QTest::newRow("already guarded") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("apostrophe") << u"'t Hof"_s << u"'t Hof"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void guardsFormulasAndTakesTheGuardOffAgain()
    {
        QFETCH(const QString, cell);
        QTEST(guarded(cell), "written");
        QCOMPARE(unguarded(guarded(cell)), cell);
    }

    void quotesWhatHasToBe()
    {
        const QStringList cells{u"a;b"_s, u"c,d"_s, u"e\"f"_s, u"g\nh"_s, u" i"_s, u"j"_s};
        QCOMPARE(csvRow(cells, CsvForm::Rfc4180), QByteArray("a;b,\"c,d\",\"e\"\"f\",\"g\nh\",\" i\",j\r\n"));
        QCOMPARE(csvRow(cells, CsvForm::ExcelFrench), QByteArray("\"a;b\";c,d;\"e\"\"f\";\"g\nh\";\" i\";j\r\n"));
    }

    void knowsLabelsInTwoLanguages()
    {
        QCOMPARE(usualLabel(u"* Work"_s), u"work"_s);
        QCOMPARE(usualLabel(u"Domicile"_s), u"home"_s);
        QCOMPARE(usualLabel(u"Portable"_s), u"mobile"_s);
        QCOMPARE(usualLabel(u"* "_s), QString());
        QCOMPARE(usualLabel(u"Boutique"_s), u"Boutique"_s);
    }
};

COFFRET_TEST(CellValuesTest, "cellvaluestest")
#include "cellvaluestest.moc"
