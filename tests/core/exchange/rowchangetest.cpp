// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides about single rows holds for the dry run and the import, and never touches the file.
#include "core/exchange/rowchange.h"
#include "tests/core/exchange/imports.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;

class RowChangeTest : public QObject
{
    Q_OBJECT

    const QString broken = u"Prénom;Nom;E-mail\nHélène;Garnier;h.garnier@garnier.example\nBakary;Koné;bakary.kone@\n"_s;

    static crm::Contact contactOf(TestVault &vault, const RowOutcome &row)
    {
        const auto contact = crm::ContactBook(vault.desk()).contact(crm::ContactId{row.party.id});
        return contact.ok() ? *contact : crm::Contact();
    }

private Q_SLOTS:
    void aCellPutRightLetsItsRowIn()
    {
        TestVault vault;
        ImportOptions options;
        options.changes[3].cells[3] = u"bakary.kone@traiteur.example"_s;
        const Imported imported = importText(vault, broken, options);
        QCOMPARE(imported.result.created, 2);
        QCOMPARE(contactOf(vault, imported.rows.at(1)).emails.value(0).value, u"bakary.kone@traiteur.example"_s);
    }

    void aRowMayComeInWithoutItsBadAddress()
    {
        TestVault vault;
        ImportOptions options;
        options.changes[3].badValues = BadValues::KeepAside;
        const Imported imported = importText(vault, broken, options);
        QCOMPARE(imported.result.created, 2);
        QCOMPARE(imported.rows.at(1).remarks, QList<Rejection>({{Reason::BadEmail, 3, 3}}));
        const crm::Contact contact = contactOf(vault, imported.rows.at(1));
        QVERIFY(contact.emails.isEmpty());
        QCOMPARE(contact.extra, QList<crm::ExtraProperty>({{u"csv"_s, {}, u"E-mail"_s, {}, u"bakary.kone@"_s}}));
    }

    void aRowOfNothingElseStaysOut()
    {
        TestVault vault;
        ImportOptions options;
        options.changes[3].badValues = BadValues::KeepAside;
        const Imported imported =
            importText(vault, u"Nom;E-mail\nGarnier;h@garnier.example\n;bakary.kone@\n"_s, options);
        QCOMPARE(imported.rows.at(1).objection.reason, Reason::NothingToKeep);
    }

    void aCardMayComeInWithoutItsBadAddress()
    {
        const QString card = u"BEGIN:VCARD\nVERSION:3.0\nFN:Bakary Koné\nEMAIL:bakary.kone@\nEND:VCARD\n"_s;
        TestVault vault;
        QCOMPARE(importText(vault, card).result.rejected, 1);
        ImportOptions options;
        options.changes[1].badValues = BadValues::KeepAside;
        const Imported imported = importText(vault, card, options);
        QCOMPARE(imported.result.created, 1);
        QCOMPARE(contactOf(vault, imported.rows.at(0)).extra,
                 QList<crm::ExtraProperty>({{u"csv"_s, {}, u"EMAIL"_s, {}, u"bakary.kone@"_s}}));
    }

    void saysWhoIsOnlyAlike()
    {
        TestVault vault;
        QCOMPARE(importText(vault, u"Prénom;Nom;Société;E-mail\nJean;Aubert;Aubert & Fils;contact@aubert.example\n"_s)
                     .result.created,
                 1);
        ImportOptions options;
        options.choices.findPossible = true;
        options.choices.onDuplicate = OnDuplicate::Update;
        options.run = RunKind::Dry;
        const Imported imported =
            importText(vault,
                       u"Prénom;Nom;Société;E-mail\nMarie;Duval;Aubert & Fils;contact@aubert.example\n"
                       "Jean;Aubert;;jean@maison.example\nPaul;Petit;;p@petit.example\n"_s,
                       options);
        QCOMPARE(imported.result.created, 3);
        QCOMPARE(imported.rows.at(0).possible.size(), 1);
        QCOMPARE(imported.rows.at(0).possible.at(0).likeness, Likeness::SameEmail);
        QCOMPARE(imported.rows.at(0).possible.at(0).name, u"Jean Aubert"_s);
        QCOMPARE(imported.rows.at(1).possible.value(0).likeness, Likeness::SameName);
        QVERIFY(!imported.rows.at(1).possible.at(0).fields.isEmpty());
        QVERIFY(imported.rows.at(2).possible.isEmpty());
    }

    void aDuplicateGoesWhereThePersonSaid()
    {
        TestVault vault;
        const Imported first =
            importText(vault, u"Prénom;Nom;Société;E-mail\nJean;Aubert;Aubert & Fils;contact@aubert.example\n"_s);
        const QString file = u"Prénom;Nom;E-mail\nJean;Aubert;jean@maison.example\n"_s;
        ImportOptions options;
        options.run = RunKind::Dry;
        options.choices.findPossible = true;
        options.changes[2] = {{}, RowDecision::UpdateRecord, first.rows.at(0).party.id, BadValues::Correct};
        const Imported updated = importText(vault, file, options);
        QCOMPARE(updated.result.updated, 1);
        QCOMPARE(updated.rows.at(0).party, first.rows.at(0).party);
        options.changes[2].decision = RowDecision::LeaveOut;
        QCOMPARE(importText(vault, file, options).result.skipped, 1);
        options.changes[2].decision = RowDecision::CreateAnyway;
        const Imported created = importText(vault, file, options);
        QCOMPARE(created.result.created, 1);
        QVERIFY(created.rows.at(0).possible.isEmpty()); // decided: not asked about again
    }

    void decisionsSurviveBeingWritten()
    {
        RowChanges changes;
        changes[3].cells[3] = u"a@b.example"_s;
        changes[7] = {{},
                      RowDecision::UpdateRecord,
                      *uuidFromText(u"0190163d-8694-739b-aea5-966c26f8ad91"),
                      BadValues::KeepAside};
        QCOMPARE(changesFromText(changesText(changes)), changes);
        QVERIFY(changesFromText(u"{\"x\":{},\"4\":{\"decision\":9}}"_s).isEmpty());
        QVERIFY(changesFromText(u"nonsense"_s).isEmpty());
    }
};

COFFRET_TEST(RowChangeTest, "rowchangetest")
#include "rowchangetest.moc"
