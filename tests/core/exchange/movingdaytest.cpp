// SPDX-License-Identifier: GPL-3.0-or-later
// Moving day: the exports of other programs come in with no question asked. For each of them the program is
// recognised, every column has its place, every row comes in, and the same file again adds nothing.
#include "tests/core/exchange/imports.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;

class MovingDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInWithoutAQuestion_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<Encoding>("encoding");
        const auto row = [](const char *name, const QString &file, const QString &preset, Encoding encoding) {
            QTest::newRow(name) << file << preset << encoding;
        };
        row("Google", u"google.csv"_s, u"google"_s, Encoding::Utf8);
        row("Google, as it was", u"google-old.csv"_s, u"google-old"_s, Encoding::Utf16LittleEndian);
        row("Outlook in English", u"outlook.csv"_s, u"outlook"_s, Encoding::Windows1252);
        row("Outlook.com", u"outlook-com.csv"_s, u"outlook"_s, Encoding::Utf8);
        row("Outlook in French, Windows-1252", u"outlook-fr.csv"_s, u"outlook-fr"_s, Encoding::Windows1252);
        row("Outlook in French, 365", u"outlook-fr-365.csv"_s, u"outlook-fr"_s, Encoding::Utf8);
        row("Outlook in French, Mac", u"outlook-fr-mac.csv"_s, u"outlook-fr"_s, Encoding::MacRoman);
        row("Thunderbird, CSV", u"thunderbird.csv"_s, u"thunderbird"_s, Encoding::Utf8);
        row("Thunderbird, LDIF", u"thunderbird.ldif"_s, u"ldif"_s, Encoding::Utf8);
        row("HubSpot", u"hubspot.csv"_s, u"hubspot"_s, Encoding::Utf8);
        row("Dolibarr, contacts", u"dolibarr-contacts.csv"_s, u"dolibarr-contacts"_s, Encoding::Windows1252);
        row("Dolibarr, third parties", u"dolibarr-thirdparties.csv"_s, u"dolibarr-thirdparties"_s, Encoding::Utf8);
        row("Dolibarr, tiers", u"dolibarr-thirdparties-fr.csv"_s, u"dolibarr-thirdparties"_s, Encoding::Windows1252);
        row("LinkedIn", u"linkedin.csv"_s, u"linkedin"_s, Encoding::Utf8);
        row("Act!", u"act.csv"_s, u"act"_s, Encoding::Windows1252);
    }
    void comesInWithoutAQuestion()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, preset);
        QFETCH(const Encoding, encoding);
        TestVault vault;
        QFile device(QStringLiteral(COFFRET_TEST_DATA "/import/") + file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        Importer importer(vault.desk());
        const auto scan = importer.scan(device);
        QVERIFY(scan.ok());
        QCOMPARE(scan->mapping.preset, preset);
        QCOMPARE(encodingName(scan->encoding.encoding), encodingName(encoding));
        for (const MappedColumn &column : scan->mapping.columns)
            QVERIFY2(targetOf(*presetById(preset), column.header, column.occurrence), qPrintable(column.title()));
        ImportOptions options;
        options.choices.onDuplicate = OnDuplicate::Update;
        const auto first = importer.run(device, *scan, options);
        QVERIFY(first.ok());
        QVERIFY(first->read >= 12);
        QCOMPARE(first->rejected, 0);
        QCOMPARE(first->created + first->updated + first->skipped, first->read);
        QVERIFY(first->created >= 12);
        const auto second = importer.run(device, *scan, options);
        QVERIFY(second.ok());
        QCOMPARE(second->created + second->updated + second->companiesCreated, 0);
    }
};

COFFRET_TEST(MovingDayTest, "movingdaytest")
#include "movingdaytest.moc"
