// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "core/crm/fieldvalues.h"
#include "core/crm/listbook.h"
#include "core/exchange/importer.h"
#include "core/exchange/rejectsfile.h"
#include "core/exchange/ziparchive.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;
using crm::TestVault;

namespace {

crm::Contact awkwardContact()
{
    crm::Contact contact = crm::person(u"=Jean; \"Léna\""_s, u"+Dupont"_s);
    contact.notes = u"=SUM(A1:A9)\n\n-- @home\n'=déjà gardé"_s;
    contact.jobTitle = u"'=x"_s;
    contact.emails = {{u"a"_s, u"1@x.example"_s},
                      {u"b"_s, u"2@x.example"_s},
                      {{}, u"3@x.example"_s},
                      {u"work"_s, u"4@x.example"_s},
                      {u"d"_s, u"5@x.example"_s}};
    contact.phones = {{u"Bureau"_s, u"+33 6 39 98 00 01"_s},
                      {{}, u"0639980002"_s},
                      {u"fax"_s, u"3"_s},
                      {u"x"_s, u"4"_s},
                      {u"y"_s, u"612345678"_s}};
    contact.tags = {u"a, b"_s, u"* c"_s};
    contact.extra = {{u"csv"_s, {}, u"Colonne; \"rare\""_s, {}, u"bleu\nvert"_s},
                     {u"vcard"_s, u"item1"_s, u"X-FOO"_s, u"TYPE=a,b"_s, u"b\\;c"_s}};
    return contact;
}

void fillVault(TestVault &vault)
{
    crm::Company company = crm::fullCompany();
    company.owner = {};
    QVERIFY(crm::CompanyBook(vault.desk()).save(company).ok());
    for (crm::Contact contact : {crm::fullContact(), awkwardContact(), crm::person(u"Odile"_s, u"Renard"_s)}) {
        contact.owner = {};
        QVERIFY(crm::ContactBook(vault.desk()).save(contact).ok());
    }
    crm::Contact phone;
    phone.phones = {{u"mobile"_s, u"06 39 98 55 55"_s}};
    QVERIFY(crm::ContactBook(vault.desk()).save(phone).ok());
}

// Field by field, without identities.
QStringList recordsOf(TestVault &vault)
{
    QStringList all;
    MatchRepository matches(*vault.database);
    qint64 row = 0;
    const auto add = [&all](const auto &record) {
        if (!record.ok())
            return;
        QStringList fields;
        for (const crm::FieldValue &field : crm::fieldValues(*record)) {
            if (field.name != u"company" && !field.text.isEmpty())
                fields += field.name + u'=' + field.text;
        }
        all += fields.join(u" § "_s);
    };
    const auto companies = matches.all(crm::PartyKind::Company, 0, 1000, row);
    for (const Uuid &id : companies.ok() ? *companies : QList<Uuid>())
        add(crm::CompanyBook(vault.desk()).company(crm::CompanyId{id}));
    const auto contacts = matches.all(crm::PartyKind::Contact, 0, 1000, row);
    for (const Uuid &id : contacts.ok() ? *contacts : QList<Uuid>())
        add(crm::ContactBook(vault.desk()).contact(crm::ContactId{id}));
    all.sort();
    return all;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookComesBackAsItWas()
    {
        TestVault vault;
        fillVault(vault);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"clients été.xlsx"_s);
        const auto written = Exporter(vault.desk()).exportAll(path, ExportFormat::Workbook);
        QVERIFY(written.ok());
        QCOMPARE(written->shortened, 0);
        TestVault other;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Importer importer(other.desk());
        const auto scan = importer.scan(file);
        QVERIFY(scan.ok());
        QCOMPARE(scan->kind, FileKind::Workbook);
        const auto result = importer.run(file, *scan, {});
        QVERIFY(result.ok());
        QCOMPARE(result->rejected, 0);
        QCOMPARE(recordsOf(other), recordsOf(vault));
    }

    void aWorkbookHoldsNoFormulaAndNoNumber()
    {
        TestVault vault;
        fillVault(vault);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        QVERIFY(Exporter(vault.desk()).exportAll(path, ExportFormat::Workbook).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto archive = ZipArchive::open(file, {});
        QVERIFY(archive.ok());
        const auto sheet = (*archive)->entry(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.ok());
        const QByteArray xml = (*sheet)->readAll();
        QVERIFY(xml.contains("=SUM(A1:A9)"));
        QVERIFY(!xml.contains("<f>") && !xml.contains("<v>"));
        QCOMPARE(xml.count("<c "), xml.count("t=\"inlineStr\""));
    }

    void cutsATextLongerThanACellAndSaysSo()
    {
        TestVault vault;
        crm::Contact contact = crm::person(u"Odile"_s, u"Renard"_s);
        contact.notes = QString(40'000, u'n');
        QVERIFY(crm::ContactBook(vault.desk()).save(contact).ok());
        const QTemporaryDir folder;
        const auto written = Exporter(vault.desk()).exportAll(folder.filePath(u"a.xlsx"_s), ExportFormat::Workbook);
        QVERIFY(written.ok());
        QCOMPARE(written->shortened, 1);
    }

    void aStoppedWorkbookLeavesNoFile()
    {
        TestVault vault;
        fillVault(vault);
        const QTemporaryDir folder;
        const Progress stopped{[](qint64, qint64) { return false; }};
        const auto written =
            Exporter(vault.desk()).exportAll(folder.filePath(u"a.xlsx"_s), ExportFormat::Workbook, stopped);
        QVERIFY(!written.ok());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void givesTheSameRecordsWhenReadBack_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("CSV for Excel") << ExportFormat::CsvExcelFrench;
        QTest::newRow("CSV RFC 4180") << ExportFormat::CsvRfc4180;
        QTest::newRow("vCard 4.0") << ExportFormat::VCard4;
        QTest::newRow("vCard 3.0") << ExportFormat::VCard3;
    }
    void givesTheSameRecordsWhenReadBack()
    {
        QFETCH(const ExportFormat, format);
        TestVault vault;
        fillVault(vault);
        const QString path = vault.folder.filePath(u"export é.out"_s);
        GET(const ExportResult exported, Exporter(vault.desk()).exportAll(path, format));
        QCOMPARE(exported.contacts, 4);
        QCOMPARE(exported.companies, 1);
        TestVault other;
        for (int i = 0; i < 1000; ++i) // so that no identity of one vault means something in the other
            other.ids.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Importer importer(other.desk());
        GET(const ImportScan scan, importer.scan(file));
        GET(const ImportResult imported, importer.run(file, scan, {}));
        QCOMPARE(imported.created, 5);
        QCOMPARE(imported.companiesCreated, 0);
        QCOMPARE(recordsOf(other), recordsOf(vault));
        GET(const ImportResult again, importer.run(file, scan, {}));
        QCOMPARE(again.skipped, 5);
        ImportOptions update;
        update.choices.onDuplicate = OnDuplicate::Update;
        Importer home(vault.desk());
        GET(const ImportResult back, home.run(file, scan, update));
        QCOMPARE(back.skipped, 5);
    }

    void writesNoCellASpreadsheetWouldRun()
    {
        TestVault vault;
        fillVault(vault);
        const QString path = vault.folder.filePath(u"export.csv"_s);
        GET(const ExportResult exported, Exporter(vault.desk()).exportAll(path, ExportFormat::CsvExcelFrench));
        Q_UNUSED(exported)
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"
                                 "Fiche;"));
        QVERIFY(bytes.contains("\r\n"));
        QVERIFY(bytes.contains(";\"'=Jean; "));
        QVERIFY(bytes.contains(";'+Dupont;"));
        QVERIFY(bytes.contains(";''=x;"));
        QVERIFY(bytes.contains(";+33 6 39 98 00 01;"));
        QVERIFY(!bytes.contains(";=") && !bytes.contains(";\"="));
    }

    void writesJsonThatEverybodyReads()
    {
        TestVault vault;
        fillVault(vault);
        const QString path = vault.folder.filePath(u"export.json"_s);
        GET(const ExportResult exported, Exporter(vault.desk()).exportAll(path, ExportFormat::Json));
        Q_UNUSED(exported)
        const QJsonArray records = QJsonDocument::fromJson(contentOf(path)).array();
        QCOMPARE(records.size(), 5);
        QCOMPARE(records.at(0)[u"kind"_s].toString(), u"company"_s);
        QCOMPARE(records.at(1)[u"emails"_s][0][u"value"_s].toString(), u"H.Garnier@menuiserie-garnier.example"_s);
        QCOMPARE(records.at(2)[u"notes"_s].toString(), awkwardContact().notes);
    }

    void writesOnlyWhatWasChosen()
    {
        TestVault vault;
        fillVault(vault);
        GET(const auto rows, crm::ListBook(vault.desk()).rowIds({crm::PartyKind::Contact}));
        const QString path = vault.folder.filePath(u"two.json"_s);
        GET(const ExportResult exported,
            Exporter(vault.desk())
                .exportThese(path, ExportFormat::Json, {crm::PartyKind::Contact, {rows.at(1), 4'000'000, rows.at(0)}}));
        QCOMPARE(exported.contacts, 2);
        const QJsonArray records = QJsonDocument::fromJson(contentOf(path)).array();
        QCOMPARE(records.size(), 2);
        GET(const auto shown, crm::ListBook(vault.desk()).rows(crm::PartyKind::Contact, {rows.at(1), rows.at(0)}));
        for (int i = 0; i < 2; ++i)
            QVERIFY(shown.at(i).name.endsWith(records.at(i)[u"lastName"_s].toString()));
    }

    void leavesWhatStoodThereWhenItFails()
    {
        TestVault vault;
        fillVault(vault);
        const QString path = vault.folder.filePath(u"export.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        Progress stop;
        stop.step = [](qint64, qint64) { return false; };
        const auto cancelled = Exporter(vault.desk()).exportAll(path, ExportFormat::CsvRfc4180, stop);
        QVERIFY(!cancelled.ok() && cancelled.error().is(BaseError::Cancelled));
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(vault.folder.path()).entryList({u"*.tmp"_s}, QDir::Files | QDir::Hidden), QStringList());
        const auto nowhere =
            Exporter(vault.desk()).exportAll(vault.folder.filePath(u"no/such/folder.csv"_s), ExportFormat::Json);
        QVERIFY(!nowhere.ok() && nowhere.error().is(ExchangeError::NotWritable));
        GET(const ExportResult exported, Exporter(vault.desk()).exportAll(path, ExportFormat::CsvRfc4180));
        QCOMPARE(exported.contacts, 4);
        QVERIFY(contentOf(path).startsWith("kind,"));
        QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void listsRejectedRowsSoThatTheyCanBeCorrected()
    {
        TestVault vault;
        QByteArray bytes =
            u"Nom;E-mail;Notes\nGarnier;j@garnier.example;ok\nKoné;bakary@;=1+1\n;;rien\n\"Petit;x@y.example;\n"_s
                .toUtf8();
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        Importer importer(vault.desk());
        GET(const ImportScan scan, importer.scan(device));
        const QString path = vault.folder.filePath(u"rejets é.csv"_s);
        RejectsFile rejects(path, scan);
        ImportOptions options;
        options.onRow = [&rejects](const RowOutcome &row) { rejects.add(row); };
        GET(const ImportResult result, importer.run(device, scan, options));
        QCOMPARE(result.created, 1);
        QCOMPARE(result.rejected, 3);
        GET(const bool written, rejects.commit());
        QVERIFY(written);
        QByteArray text = contentOf(path);
        QVERIFY(text.contains("Nom;E-mail;Notes;coffret-line;coffret-column;coffret-reason\r\n"));
        QVERIFY(text.contains(";bakary@;'=1+1;3;2;bad-email\r\n"));
        QVERIFY(text.contains(";;rien;4;;nothing-to-keep\r\n"));
        QVERIFY(text.contains("5;1;quote-not-closed\r\n"));
        text.replace("bakary@", "bakary@kone.example");
        QBuffer corrected(&text);
        QVERIFY(corrected.open(QIODevice::ReadOnly));
        GET(const ImportScan second, importer.scan(corrected));
        GET(const ImportResult after, importer.run(corrected, second, {}));
        QCOMPARE(after.created, 2); // Koné, and the text of the broken line as a name
        QCOMPARE(vault.texts(u"SELECT notes FROM contact WHERE last_name='Koné'"_s), QStringList(u"=1+1"_s));
    }

    void writesNoRejectsFileWithoutRejections()
    {
        TestVault vault;
        const QString path = vault.folder.filePath(u"rejets.csv"_s);
        RejectsFile rejects(path, {});
        GET(const bool written, rejects.commit());
        QVERIFY(!written && !QFileInfo::exists(path));
    }
};

COFFRET_TEST(ExporterTest, "exportertest")
#include "exportertest.moc"
