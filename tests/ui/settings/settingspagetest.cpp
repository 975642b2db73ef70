// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspresenter.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class SettingsPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder{QDir::tempPath() + u"/coffret réglages é XXXXXX"_s};
    FixedClock clock{1795182600000};
    workspace::Workspace workspace{clock};
    Looks looks{*qApp};
    const QList<Setting> table = settingsTable();
    QHash<QString, QString> computer;

    ComputerSettings kept()
    {
        return {[this](const QString &key) { return computer.value(key); },
                [this](const QString &key, const QString &value) { computer.insert(key, value); }};
    }

    // Another value than the one shown, chosen as a person would: by the keyboard.
    static QString chooseAnother(SettingRow &row)
    {
        const QString before = row.value();
        if (auto *check = row.findChild<QCheckBox *>()) {
            QTest::keyClick(check, Qt::Key_Space);
        } else {
            auto *box = row.findChild<QComboBox *>();
            QTest::keyClick(box, box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        }
        return row.value() == before ? QString() : row.value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        looks.apply({ThemeChoice::Light, 100});
        workspace::CreateRequest request;
        request.path = folder.filePath(u"atelier.coffret"_s);
        request.login = request.organisation = request.displayName = u"claire"_s;
        QByteArray password = "verger lampe tuile moufle carton rivage bouton";
        request.password = Secret::takeBytes(password);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(workspace::outcome(workspace.create(std::move(request))).ok());
    }

    void hasANamedFieldForEverySettingOfTheTable()
    {
        SettingsPage page(table);
        page.resize(1100, 800);
        page.show();
        for (const Setting &each : table) {
            SettingRow *row = page.row(each.key);
            QVERIFY2(row, qPrintable(each.key));
            auto *field = row->findChild<QWidget *>(each.key);
            QVERIFY2(field && field->focusPolicy() & Qt::TabFocus, qPrintable(each.key));
            QCOMPARE(field->accessibleName(), each.label);
            // Qt gives a combo box its value as a name on Linux, where its label names it.
            const auto labels = QAccessible::queryAccessibleInterface(field)->relations(QAccessible::Label);
            QCOMPARE(labels.size(), each.kind == SettingKind::Switch ? 0 : 1);
            QCOMPARE(row->value(), each.usual);
            QVERIFY2(field->height() >= 24, qPrintable(each.key));
        }
    }

    void speaksOnceOfEachChangeAndOffersTheUsualValue()
    {
        SettingsPage page(table);
        page.show();
        QSignalSpy changed(&page, &SettingsPage::changed);
        for (const Setting &each : table) {
            SettingRow *row = page.row(each.key);
            const QString value = chooseAnother(*row);
            QVERIFY2(!value.isEmpty(), qPrintable(each.key));
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.takeFirst(), (QVariantList{each.key, value}));
            if (each.kind == SettingKind::Switch)
                continue;
            auto *restore = row->findChild<QPushButton *>();
            QVERIFY2(!restore->isHidden(), qPrintable(each.key));
            restore->click();
            QCOMPARE(changed.takeFirst(), (QVariantList{each.key, each.usual}));
            QCOMPARE(row->value(), each.usual);
            QVERIFY(restore->isHidden());
        }
    }

    void keepsEachWhereItBelongs()
    {
        computer.clear();
        SettingsPage page(table);
        SettingsPresenter presenter(workspace, page, table, kept());
        QSignalSpy applied(&presenter, &SettingsPresenter::applied);
        presenter.start();
        QTRY_COMPARE(applied.size(), 1); // the one that is in the vault
        applied.clear();
        QHash<QString, QString> chosen;
        for (const Setting &each : table)
            chosen.insert(each.key, chooseAnother(*page.row(each.key)));
        QTRY_COMPARE(applied.size(), table.size());
        const auto inVault = workspace::outcome(
            workspace.ask<crm::VaultSettings>([](workspace::Books &books) { return books.settings.all(); }));
        QVERIFY(inVault.ok());
        for (const Setting &each : table) {
            const bool vault = each.place == SettingPlace::Vault;
            QCOMPARE(computer.value(each.key), vault ? QString() : chosen.value(each.key));
            QCOMPARE(inVault->value(each.key), vault ? chosen.value(each.key) : QString());
            QCOMPARE(presenter.value(each.key), chosen.value(each.key));
        }
        SettingsPage second(table);
        SettingsPresenter again(workspace, second, table, kept());
        again.start();
        for (const Setting &each : table)
            QTRY_COMPARE(second.row(each.key)->value(), chosen.value(each.key));
    }

    void takesAChangeBack()
    {
        computer.clear();
        SettingsPage page(table);
        SettingsPresenter presenter(workspace, page, table, kept());
        QSignalSpy said(&presenter, &SettingsPresenter::said);
        const QString theme = QString::fromUtf16(setting::Theme);
        presenter.change(theme, u"dark"_s);
        QCOMPARE(said.size(), 1);
        presenter.change(said.first().at(1).toString(), said.first().at(2).toString());
        QCOMPARE(page.row(theme)->value(), u"system"_s);
        QCOMPARE(computer.value(theme), u"system"_s);
    }

    void refusesAValueTheTableDoesNotAllow()
    {
        computer.clear();
        SettingsPage page(table);
        SettingsPresenter presenter(workspace, page, table, kept());
        presenter.change(QString::fromUtf16(setting::LockMinutes), u"600"_s);
        QVERIFY(computer.isEmpty());
    }

    void findsSettingsWithoutRegardToAccentsAndOpensAgain()
    {
        SettingsPage page(table);
        auto *part = new QLabel(u"part"_s);
        page.addSection({u"security.check"_s, u"shield-check"_s, u"Vérification"_s, part, u"intégrité"_s});
        page.resize(1100, 800);
        page.show();
        page.search(u"clipb copied"_s); // words of two settings: none has both
        QVERIFY(!page.row(QString::fromUtf16(setting::Theme))->isVisible());
        page.search(u"cópied"_s);
        QVERIFY(page.row(QString::fromUtf16(setting::ClipboardSeconds))->isVisible());
        QVERIFY(!page.row(QString::fromUtf16(setting::LockMinutes))->isVisible());
        QVERIFY(!part->isVisible());
        page.search(u"verif INTEGR"_s);
        QVERIFY(part->isVisible());
        page.goTo(u"group.0"_s);
        QVERIFY(page.row(QString::fromUtf16(setting::Language))->isVisible());
        QCOMPARE(page.section(), u"group.0"_s);
    }

    void leavesWhatOnlyTheOwnerChangesToTheOwner()
    {
        SettingsPage page(table);
        SettingRow *row = page.row(QString::fromUtf16(setting::MostLockMinutes));
        QCOMPARE(row->setting().who, SettingWho::Owner);
        row->allow(SettingRow::May::Read);
        auto *box = row->findChild<QComboBox *>();
        QVERIFY(!box->isEnabled());
        QVERIFY(!box->toolTip().isEmpty());
    }
};

COFFRET_TEST(SettingsPageTest, "settingspagetest")
#include "settingspagetest.moc"
