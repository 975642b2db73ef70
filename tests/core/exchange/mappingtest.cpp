// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"
#include "core/exchange/importfile.h"
#include "tests/support/runner.h"

#include <QBuffer>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;

static const QStringList frenchHeader{
    u"Titre"_s,         u"Prénom"_s, u"Nom"_s, u"Titre"_s, u"Adresse de messagerie"_s, u"Téléphone (bureau)"_s,
    u"Ville (bureau)"_s};

static Result<ImportScan> scanText(QByteArray bytes)
{
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly))
        return ExchangeError::Unreadable;
    return scanFile(device);
}

class MappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsOwnText()
    {
        const Mapping mapping = mapColumns(frenchHeader, *presetById(u"outlook-fr"));
        const auto again = mappingFromText(mappingText(mapping));
        QVERIFY(again.ok());
        QVERIFY(*again == mapping);
    }

    void refusesTextThatIsNoMapping()
    {
        for (const QString &text :
             {QString(), u"{}"_s, u"[]"_s, u"{\"version\":2,\"kind\":1}"_s, u"{\"version\":1,\"kind\":9}"_s,
              u"{\"version\":1,\"kind\":1,\"columns\":[{\"target\":\"nothing\"}]}"_s}) {
            const auto read = mappingFromText(text);
            QVERIFY(!read.ok() && read.error().is(ExchangeError::Damaged));
        }
    }

    void takesChoicesByNameTitleAndNumber()
    {
        Mapping mapping = mapColumns(frenchHeader, *presetById(u"outlook-fr"));
        QVERIFY(applyChoice(mapping, u"prenom=nickname"_s).ok());
        QVERIFY(applyChoice(mapping, u"Titre (2)=department"_s).ok());
        QVERIFY(applyChoice(mapping, u"7=street 2 home"_s).ok());
        QCOMPARE(mapping.columns.at(1).target.field, Field::Nickname);
        QCOMPARE(mapping.columns.at(0).target.field, Field::Courtesy);
        QCOMPARE(mapping.columns.at(3).target.field, Field::Department);
        QCOMPARE(mapping.columns.at(6).target, (ColumnTarget{Field::Street, 2, u"home"_s}));
        QVERIFY(applyChoice(mapping, u"Prénom=nowhere"_s).error().is(ExchangeError::UnknownField));
        QVERIFY(applyChoice(mapping, u"Prénom"_s).error().is(ExchangeError::UnknownField));
        QVERIFY(applyChoice(mapping, u"Autre=email"_s).error().is(ExchangeError::UnknownColumn));
        QVERIFY(applyChoice(mapping, u"99=email"_s).error().is(ExchangeError::UnknownColumn));
    }

    void takesClientForTheFirmBesidePersonsOnly_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<Field>("client"); // of the first column
        QTest::newRow("alone") << QStringList{u"Client"_s, u"Téléphone"_s} << Field::FullName;
        QTest::newRow("a contact") << QStringList{u"CLIENT"_s, u"Contact"_s, u"Tél."_s} << Field::CompanyName;
        QTest::newRow("a name") << QStringList{u"Client"_s, u"Prénom"_s, u"Nom"_s} << Field::CompanyName;
        QTest::newRow("a firm") << QStringList{u"Client"_s, u"Société"_s, u"Contact"_s} << Field::FullName;
    }
    void takesClientForTheFirmBesidePersonsOnly()
    {
        QFETCH(QStringList, header);
        QFETCH(Field, client);
        QCOMPARE(mapColumns(header, *presetById(u"generic")).columns.first().target.field, client);
    }

    void namesEveryField()
    {
        for (const Field field : allFields()) {
            QCOMPARE(fieldFromName(fieldName(field)), std::optional<Field>(field));
            const ColumnTarget target{field, 3, u"home fax"_s};
            QCOMPARE(targetFromText(targetText(target)), std::optional<ColumnTarget>(target));
        }
    }

    void recognisesAHeaderWhateverItsSpelling()
    {
        QCOMPARE(headerSignature({u"Prénom"_s, u"Nom*"_s}), headerSignature({u"PRENOM "_s, u"nom"_s}));
        QVERIFY(headerSignature({u"Prénom"_s, u"Nom"_s}) != headerSignature({u"Nom"_s, u"Prénom"_s}));
        QVERIFY(headerSignature({u"a b"_s}) != headerSignature({u"a"_s, u"b"_s}));
        QCOMPARE(headerKey(u"Nom* (s.nom)"), u"nom"_s);
    }

    void findsTheHeaderOrItsAbsence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("headerRow");
        QTest::addColumn<int>("rows");
        QTest::newRow("header") << QByteArray("Nom;Email\nGarnier;a@x.example\n") << 0 << 1;
        QTest::newRow("preamble") << QByteArray(
            "Notes:\n\"about this file\"\n\nFirst Name,Last Name,Email Address\nA,B,c@x.example\n")
                                  << 2 << 1;
        QTest::newRow("none") << QByteArray(
            "Garnier;Jeanne;a@x.example;0261910001\nMartin;Paul;b@x.example;0261910002\n")
                              << -1 << 2;
        QTest::newRow("unknown names") << QByteArray("alpha;beta\nx;y\n") << 0 << 1;
    }
    void findsTheHeaderOrItsAbsence()
    {
        QFETCH(const QByteArray, bytes);
        const auto scan = scanText(bytes);
        QVERIFY(scan.ok());
        QTEST(scan->dialect.headerRow, "headerRow");
        QTEST(int(scan->firstRows.size()), "rows");
    }

    void mapsAFileWithoutHeaderByItsCells()
    {
        const auto scan = scanText("Garnier;Jeanne;a@x.example;0261910001\nMartin;Paul;b@x.example;0261910002\n");
        QVERIFY(scan.ok());
        QCOMPARE(scan->mapping.columns.at(2).target.field, Field::Email);
        QCOMPARE(scan->mapping.columns.at(3).target.field, Field::Phone);
        QCOMPARE(scan->mapping.columns.at(0).target.field, Field::Keep);
        QVERIFY(scan->mapping.isUsable());
    }

    void showsTheFirstCellWithContent()
    {
        const auto scan = scanText("Nom;Ville\nGarnier;\nMartin;Angers\n");
        QVERIFY(scan.ok());
        QCOMPARE(scan->examples, QStringList({u"Garnier"_s, u"Angers"_s}));
    }

    void obeysThePresetAskedFor()
    {
        QByteArray bytes("Nom;Prénom;Titre;Titre\n");
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        ScanChoices choices;
        choices.preset = u"outlook-fr"_s;
        const auto scan = scanFile(device, choices);
        QVERIFY(scan.ok());
        QCOMPARE(scan->mapping.columns.at(3).target.field, Field::JobTitle);
        choices.preset = u"unheard-of"_s;
        QVERIFY(scanFile(device, choices).error().is(ExchangeError::UnknownPreset));
    }
};

COFFRET_TEST(MappingTest, "mappingtest")
#include "mappingtest.moc"
