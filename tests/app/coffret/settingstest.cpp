// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/settings.h"
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

    void keepsTheLatestVaultsOnly()
    {
        app::Settings settings;
        for (int i = 0; i < 10; ++i)
            settings.noteVault(u"/coffres/%1.coffret"_s.arg(i));
        settings.noteVault(u"/coffres/5.coffret"_s);
        QCOMPARE(settings.recentVaults().size(), 8);
        QCOMPARE(settings.recentVaults().first(), u"/coffres/5.coffret"_s);
    }
};

COFFRET_TEST(SettingsTest, "settingstest")
#include "settingstest.moc"
