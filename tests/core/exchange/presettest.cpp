// SPDX-License-Identifier: GPL-3.0-or-later
// Every sample of tests/data/import is read and held against expected.json, which was written from the
// same invented people and not by this program.
#include "core/exchange/importfile.h"
#include "core/exchange/presettables.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

QString dataPath(const QString &name)
{
    return QStringLiteral(COFFRET_TEST_DATA "/import/") + name;
}

QString withLabel(const QList<crm::LabelledValue> &values, const QString &label)
{
    for (const crm::LabelledValue &value : values) {
        if (value.label == label)
            return value.value;
    }
    return values.value(0).value;
}

template <class Party>
void addPoints(QJsonObject &found, const Party &party)
{
    found[u"email"_s] = party.emails.value(0).value;
    found[u"work"_s] = withLabel(party.phones, u"work"_s);
    found[u"mobile"_s] = withLabel(party.phones, u"mobile"_s);
    const crm::Address address = party.addresses.value(0);
    found[u"street"_s] = address.street;
    found[u"postcode"_s] = address.postcode;
    found[u"city"_s] = address.city;
    found[u"notes"_s] = party.notes;
}

QJsonObject valuesOf(const Candidate &candidate)
{
    QJsonObject found;
    if (candidate.kind == crm::PartyKind::Company) {
        addPoints(found, candidate.company);
        found[u"company"_s] = candidate.company.name;
        found[u"siren"_s] = candidate.company.siren;
        found[u"siret"_s] = candidate.company.siret;
        found[u"vat"_s] = candidate.company.vat;
        found[u"status"_s] = candidate.company.status == crm::PartyStatus::Customer ? u"customer"_s : u"prospect"_s;
        return found;
    }
    const crm::Contact &contact = candidate.contact;
    addPoints(found, contact);
    found[u"courtesy"_s] = contact.courtesy;
    found[u"firstName"_s] = contact.firstName;
    found[u"lastName"_s] = contact.lastName;
    found[u"company"_s] = contact.companyName;
    found[u"jobTitle"_s] = contact.jobTitle;
    found[u"birthday"_s] = contact.birthday;
    return found;
}

QJsonObject expectations()
{
    QFile file(dataPath(u"expected.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QList<Candidate> candidatesOf(const QString &name, ImportScan &scan)
{
    QList<Candidate> all;
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const auto found = scanFile(file);
    if (!found.ok())
        return all;
    scan = *found;
    const auto opened = openCandidates(file, scan);
    if (!opened.ok())
        return all;
    const auto &source = *opened;
    Candidate candidate;
    for (;;) {
        const auto more = source->next(candidate);
        if (!more.ok() || !*more)
            return all;
        all += candidate;
    }
}

} // namespace

class PresetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExportsOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("file");
        const QJsonObject all = expectations();
        QVERIFY(all.size() >= 17);
        for (const QString &name : all.keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void readsTheExportsOfOtherPrograms()
    {
        QFETCH(const QString, file);
        const QJsonObject expected = expectations().value(file).toObject();
        ImportScan scan;
        const QList<Candidate> candidates = candidatesOf(file, scan);
        QCOMPARE(scan.mapping.preset, expected.value(u"preset"_s).toString());
        QCOMPARE(encodingName(scan.encoding.encoding), expected.value(u"encoding"_s).toString());
        QCOMPARE(QString(QLatin1Char(scan.dialect.separator)), expected.value(u"separator"_s).toString());
        const QJsonArray rows = expected.value(u"rows"_s).toArray();
        QVERIFY(candidates.size() >= rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            const QJsonObject found = valuesOf(candidates.at(i));
            QCOMPARE(candidates.at(i).objection, Rejection());
            for (auto value = row.begin(); value != row.end(); ++value)
                QVERIFY2(found.value(value.key()) == value.value(),
                         qPrintable(u"row %1, %2: \"%3\" instead of \"%4\""_s.arg(i).arg(
                             value.key(), found.value(value.key()).toString(), value.value().toString())));
        }
    }

    void leavesNoCellUnsaid_data() { readsTheExportsOfOtherPrograms_data(); }
    void leavesNoCellUnsaid()
    {
        QFETCH(const QString, file);
        ImportScan scan;
        for (const Candidate &candidate : candidatesOf(file, scan)) {
            QString all;
            const auto collect = [&all](const auto &party) {
                for (const auto &list : {party.emails, party.phones, party.websites}) {
                    for (const crm::LabelledValue &value : list)
                        all += value.value + u'\n';
                }
                for (const crm::Address &a : party.addresses)
                    all += a.street + u'\n' + a.postbox + u'\n' + a.postcode + u'\n' + a.city + u'\n' + a.region + u'\n'
                           + a.country + u'\n';
                for (const crm::ExtraProperty &extra : party.extra)
                    all += extra.value + u'\n';
                all += party.notes + u'\n' + party.tags.join(u'\n') + u'\n';
            };
            collect(candidate.contact);
            collect(candidate.company);
            const crm::Contact &c = candidate.contact;
            for (const QString &text :
                 {c.courtesy, c.firstName, c.middleName, c.lastName, c.jobTitle, c.companyName, c.nickname})
                all += text + u'\n';
            const crm::Company &o = candidate.company;
            for (const QString &text : {o.name, o.siren, o.siret, o.vat, o.ape, o.legalForm, o.staff})
                all += text + u'\n';
            for (qsizetype i = 0; i < candidate.cells.size(); ++i) {
                const ColumnTarget target = scan.mapping.columns.at(i).target;
                static const QList<Field> transformed{Field::Ignore,       Field::Birthday,     Field::BirthYear,
                                                      Field::BirthMonth,   Field::BirthDay,     Field::FullName,
                                                      Field::EmailLabel,   Field::PhoneLabel,   Field::WebsiteLabel,
                                                      Field::AddressLabel, Field::WholeAddress, Field::EmailList,
                                                      Field::PhoneList,    Field::Phone,        Field::Tags,
                                                      Field::Status,       Field::CustomerFlag, Field::SupplierFlag};
                const QString cell = candidate.cells.at(i).trimmed();
                if (!transformed.contains(target.field) && !cell.isEmpty())
                    QVERIFY2(all.contains(cell), qPrintable(scan.header.at(i) + u": "_s + cell));
            }
        }
    }

    void keepsBothColumnsOfTheSameName()
    {
        ImportScan scan;
        const QList<Candidate> candidates = candidatesOf(u"outlook-fr.csv"_s, scan);
        QCOMPARE(candidates.at(0).contact.courtesy, u"Mme"_s);
        QCOMPARE(candidates.at(0).contact.jobTitle, u"Gérante"_s);
        QCOMPARE(scan.mapping.columns.at(7).title(), u"Titre (2)"_s);
        QCOMPARE(scan.examples.at(7), u"Gérante"_s);
    }

    void takesRowsOfAPhoneOrAnOrganisationAlone()
    {
        ImportScan scan;
        const QList<Candidate> candidates = candidatesOf(u"google.csv"_s, scan);
        const Candidate &phone = candidates.at(candidates.size() - 2);
        QCOMPARE(phone.objection, Rejection());
        QCOMPARE(phone.contact.phones.size(), 2);
        QCOMPARE(phone.contact.phones.at(1), (crm::LabelledValue{u"mobile"_s, u"06 39 98 00 12"_s}));
        const Candidate &organisation = candidates.last();
        QCOMPARE(organisation.kind, crm::PartyKind::Company);
        QCOMPARE(organisation.company.name, u"Syndicat des eaux"_s);
        QCOMPARE(organisation.company.phones.size(), 1);
        QCOMPARE(candidates.at(0).contact.tags, QStringList(u"Clients"_s));
    }

    void keepsColumnsNobodyKnowsUnderTheirName()
    {
        ImportScan scan;
        const QList<Candidate> candidates = candidatesOf(u"tableur-fr.csv"_s, scan);
        QCOMPARE(candidates.at(0).contact.extra,
                 QList<crm::ExtraProperty>({{u"csv"_s, {}, u"Couleur préférée"_s, {}, u"bleu"_s}}));
    }

    void doesNotTakeAListOfPeopleForCompanies()
    {
        const QStringList header{u"Code client"_s, u"Nom"_s,   u"Prénom"_s,     u"Société"_s,
                                 u"SIRET"_s,       u"Ville"_s, u"Id. prof. 1"_s};
        QCOMPARE(recognise(header).preset->id, u"generic"_s);
    }

    void everyTableLineIsUnderstood()
    {
        QSet<QString> ids;
        for (const Preset &preset : allPresets()) {
            QVERIFY(!preset.columns.isEmpty());
            QVERIFY(preset.id == u"generic" || !preset.signature.isEmpty());
            QVERIFY(!ids.contains(preset.id));
            ids.insert(preset.id);
            QCOMPARE(presetById(preset.id), &preset);
        }
        QVERIFY(!presetById(u"nothing"));
        QCOMPARE(presetById(u"outlook-com"), presetById(u"outlook"));
    }
};

COFFRET_TEST(PresetTest, "presettest")
#include "presettest.moc"
