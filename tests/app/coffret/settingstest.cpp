// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/settings.h"
#include "app/coffret/options.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder{QDir::tempPath() + u"/coffret réglages é XXXXXX"_s};

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder.isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }

    void keepsTheLanguageUntilItIsTheSystemsAgain()
    {
        QVERIFY(!app::Settings().language());
        app::Settings().setLanguage(u"fr"_s);
        QCOMPARE(app::Settings().language(), words::Language::French);
        app::Settings().setLanguage(u"en"_s);
        QCOMPARE(app::Settings().language(), words::Language::English);
        app::Settings().setLanguage({});
        QVERIFY(!app::Settings().language());
    }

    void keepsTheWidthsOfTheZones()
    {
        const ui::ZoneWidths widths{{u"contacts.list.1140"_s, 310}, {u"companies.fields.1200"_s, 290}};
        app::Settings().setZoneWidths(widths);
        QCOMPARE(app::Settings().zoneWidths(), widths);
    }

    void keepsEverySettingOfTheTable()
    {
        for (const ui::Setting &each : ui::settingsTable()) {
            if (each.place != ui::SettingPlace::Computer)
                continue;
            QStringList values;
            for (const ui::SettingOption &option : each.options)
                values += option.value;
            if (each.kind == ui::SettingKind::Number)
                values = {QString::number(each.least), QString::number(each.most)};
            if (each.kind == ui::SettingKind::Switch)
                values = {QString::fromUtf16(ui::SwitchedOff), QString::fromUtf16(ui::SwitchedOn)};
            for (const QString &value : std::as_const(values)) {
                app::Settings().setValue(each.key, value);
                QCOMPARE(app::Settings().value(each.key), value);
            }
            app::Settings().setValue(each.key, u"not allowed"_s);
            QCOMPARE(app::Settings().value(each.key), values.last());
            app::Settings().setValue(each.key, each.usual);
        }
    }

    void readsAFileThatWasWrittenByHand()
    {
        {
            QSettings file(QSettings::IniFormat, QSettings::UserScope, u"coffret"_s, u"coffret"_s);
            file.setValue(u"looks/theme"_s, 3);
            file.setValue(u"looks/textPercent"_s, u"a lot"_s);
            file.setValue(u"lock/minutes"_s, 9000);
        }
        const app::Settings settings;
        QCOMPARE(settings.appearance(), ui::Appearance());
        QCOMPARE(settings.number(ui::setting::LockMinutes), 5);
    }

    void opensAVaultByItsFolderOrByItsHeader()
    {
        const QString vault = folder.filePath(u"Atelier é.coffret"_s);
        QVERIFY(QDir().mkpath(vault));
        QFile header(vault + u"/vault.hdr"_s);
        QVERIFY(header.open(QIODevice::WriteOnly));
        QCOMPARE(app::vaultAt(vault), vault);
        QCOMPARE(app::vaultAt(vault + u'/'), vault);
        QCOMPARE(app::vaultAt(header.fileName()), vault);
        QCOMPARE(app::vaultAt(u"/not/there.coffret"_s), u"/not/there.coffret"_s); // said on the page
    }

    void keepsTheLooks()
    {
        const ui::Appearance looks{ui::ThemeChoice::HighContrast, 175, ui::Density::Compact};
        app::Settings().setAppearance(looks);
        QCOMPARE(app::Settings().appearance(), looks);
        app::Settings().setAppearance({});
        QCOMPARE(app::Settings().appearance(), ui::Appearance());
    }

    void keepsTheLatestVaultsOnly()
    {
        app::Settings settings;
        for (int i = 0; i < 10; ++i)
            settings.noteVault(u"/coffres/%1.coffret"_s.arg(i));
        settings.noteVault(u"/coffres/5.coffret"_s);
        QCOMPARE(settings.recentVaults().size(), 8);
        QCOMPARE(settings.recentVaults().first(), u"/coffres/5.coffret"_s);
        settings.forgetVault(u"/coffres/./5.coffret"_s);
        QVERIFY(!app::Settings().recentVaults().contains(u"/coffres/5.coffret"_s));
        QCOMPARE(app::Settings().recentVaults().size(), 7);
    }
};

COFFRET_TEST(SettingsTest, "settingstest")
#include "settingstest.moc"
