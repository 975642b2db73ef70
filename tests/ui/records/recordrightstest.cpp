// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordrights.h"
#include "core/crm/fieldgroups.h"
#include "tests/support/runner.h"
#include "ui/common/fieldrow.h"
#include "ui/records/fieldspanel.h"
#include "ui/records/recordheader.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class RecordRightsTest : public QObject
{
    Q_OBJECT

    static RecordView viewAs(const QString &profile)
    {
        RecordView view;
        view.party = {crm::PartyKind::Contact, {1}};
        view.name = u"Hélène Garnier"_s;
        const bool masks = profile != u"sales"_s;
        const QString phone = masks ? crm::maskedText() : u"06 39 98 41 72"_s;
        view.phones = {{u"work"_s, phone}};
        view.groups = {{u"Coordonnées"_s,
                        {{u"jobTitle"_s, u"Fonction"_s, u"Gérante"_s, u"Gérante"_s, FieldKind::Editable, {}, true},
                         {u"phones.0"_s, u"Téléphone"_s, phone, phone, FieldKind::Editable, u"Trop court"_s, true}}}};
        restrict(view, *access::shippedProfile(profile));
        return view;
    }

private Q_SLOTS:
    void leavesEverythingToWhoMayWrite()
    {
        const RecordView view = viewAs(u"sales"_s);
        QVERIFY(view.mayEdit && view.mayTag && view.mayRemove);
        QCOMPARE(view.groups[0].lines[1].kind, FieldKind::Editable);
        QVERIFY(view.groups[0].lines[1].mayEdit);
        QCOMPARE(view.phones.size(), 1);
    }

    void offersNoButtonThatWouldOnlyBeRefused()
    {
        const RecordView view = viewAs(u"marketing"_s);
        QVERIFY(!view.mayEdit && !view.mayTag && !view.mayRemove);
        QVERIFY2(view.phones.isEmpty(), "there is nothing to dial behind four dots");
        RecordHeader header;
        header.resize(1000, 88);
        header.show();
        header.show(view);
        QVERIFY(!header.findChild<QPushButton *>(u"editRecord"_s)->isVisible());
        FieldsPanel panel;
        panel.resize(400, 400);
        panel.show(view.groups, FieldsPanel::Adding::NotAllowed);
        static_cast<QWidget &>(panel).show();
        QVERIFY(!panel.findChild<QPushButton *>(u"addField"_s)->isVisible());
        QVERIFY(!panel.findChild<FieldRow *>(u"row.jobTitle"_s)->isEditable());
    }

    void asksForAReasonInThePlaceOfAMaskedValue()
    {
        const RecordView view = viewAs(u"intern"_s);
        QCOMPARE(view.groups[0].lines[1].kind, FieldKind::Masked);
        QVERIFY2(view.groups[0].lines[1].warning.isEmpty(), "what is wrong with a hidden value is no one's business");
        FieldsPanel panel;
        panel.show(view.groups);
        panel.resize(400, 400);
        static_cast<QWidget &>(panel).show();
        QSignalSpy asked(&panel, &FieldsPanel::revealAsked);
        QSignalSpy edited(&panel, &FieldsPanel::edited);
        auto *row = panel.findChild<FieldRow *>(u"row.phones.0"_s);
        QTest::keyClick(row->focusTarget(), Qt::Key_Return);
        auto *reason = row->findChild<QLineEdit *>(u"edit.phones.0"_s);
        QVERIFY(reason && reason->text().isEmpty());
        QTest::keyClick(reason, Qt::Key_Return); // without a reason nothing is asked
        QVERIFY(asked.isEmpty());
        QTest::keyClick(row->focusTarget(), Qt::Key_Return);
        QTest::keyClicks(reason, u"Rappel promis  ce matin"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"phones.0"_s);
        QCOMPARE(asked[0][1].toString(), u"Rappel promis ce matin"_s);
        QVERIFY(edited.isEmpty());
    }

    void leavesAMaskedValueAloneOnLeavingItsReason()
    {
        FieldRow row(u"phones.0"_s, u"Téléphone"_s, FieldRow::Use::Masked);
        row.show(crm::maskedText(), crm::maskedText());
        row.resize(300, 40);
        row.show();
        QSignalSpy asked(&row, &FieldRow::revealAsked);
        row.beginEdit();
        QTest::keyClicks(row.focusTarget(), u"Par ennui"_s);
        QTest::keyClick(row.focusTarget(), Qt::Key_Escape);
        QVERIFY(asked.isEmpty());
        QCOMPARE(row.shown(), crm::maskedText());
    }
};

COFFRET_TEST(RecordRightsTest, "recordrightstest")
#include "recordrightstest.moc"
