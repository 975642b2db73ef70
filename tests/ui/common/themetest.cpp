// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "tests/support/runner.h"
#include "ui/common/paint.h"
#include "ui/common/pairs.h"

#include <QtTest/QtTest>

using namespace coffret::ui;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksAnAddressWhereItIsReadBest()
    {
        QCOMPARE(breakable(QStringLiteral("a.b@mairie.example")),
                 QStringLiteral("a\u200B.b@\u200Bmairie\u200B.example"));
        QCOMPARE(breakable(QStringLiteral("https://mairie.example")),
                 QStringLiteral("https://\u200Bmairie\u200B.example"));
        QCOMPARE(breakable(QStringLiteral("M. Renard, 14, rue des Prés")),
                 QStringLiteral("M. Renard, 14, rue des Prés"));
    }

    void knowsTheContrastOfBlackAndWhite()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void everyPairCanBeRead_data()
    {
        QTest::addColumn<int>("theme");
        for (const char *name : {"light", "dark", "high contrast"})
            QTest::newRow(name) << (qstrcmp(name, "light") == 0 ? 0 : qstrcmp(name, "dark") == 0 ? 1 : 2);
    }

    void everyPairCanBeRead()
    {
        QFETCH(int, theme);
        const Theme t = theme == 0 ? Theme::light() : theme == 1 ? Theme::dark() : Theme::highContrast();
        QStringList faults;
        QVERIFY(allowedPairs(t.kind).size() > 80);
        for (const Pair &pair : allowedPairs(t.kind)) {
            const double measured = contrast(t[pair.front], t[pair.ground]);
            if (measured < pair.least)
                faults +=
                    QStringLiteral("role %1 on %2: %3").arg(int(pair.front)).arg(t[pair.ground].name()).arg(measured);
        }
        for (const AvatarTone &tone : t.avatars) {
            if (contrast(tone.ground, tone.initials) < 6.9)
                faults += QStringLiteral("avatar %1").arg(tone.ground.name());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void refusesWhatMayNotStandThere()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
            for (const Role ground : {Role::Hover, Role::Selection, Role::NeutralBg, Role::SuccessBg, Role::WarningBg,
                                      Role::DangerBg, Role::InfoBg}) {
                QVERIFY(!isAllowed(Role::Placeholder, ground, kind));
                QVERIFY(!isAllowed(Role::Disabled, ground, kind));
            }
            QVERIFY(!isAllowed(Role::Disabled, Role::Sunken, kind));
            QVERIFY(!isAllowed(Role::WarningMark, Role::Raised, kind)); // never text
            QVERIFY(isAllowed(Role::Text, Role::Base, kind));
        }
        QVERIFY(!isAllowed(Role::Muted, Role::Selection, ThemeKind::HighContrast)); // black there
        const Theme light = Theme::light();
        QVERIFY(!isAllowed(light[Role::Disabled], light[Role::Hover], light));
        QVERIFY(isAllowed(light[Role::Muted], light[Role::Hover], light));
        QVERIFY(isAllowed(QColor(1, 2, 3), light[Role::Hover], light)); // no role: not its business
    }

    void mutedTextCanBeReadInAChosenRow()
    {
        QVERIFY(contrast(Theme::light()[Role::Muted], Theme::light()[Role::Selection]) >= 4.5);
        QVERIFY(contrast(Theme::dark()[Role::Muted], Theme::dark()[Role::Selection]) >= 4.5);
    }

    void leavesAContrastThemeOfTheSystemAlone()
    {
        QPalette system(Qt::black);
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::Button, Qt::black);
        system.setColor(QPalette::WindowText, Qt::white);
        system.setColor(QPalette::Highlight, QColor(0, 255, 255));
        system.setColor(QPalette::HighlightedText, Qt::black);
        const Theme t = Theme::chosen(ThemeChoice::System, system);
        QVERIFY(t.isHighContrast());
        QCOMPARE(t[Role::Accent], QColor(0, 255, 255));
        QCOMPARE(t[Role::Danger], QColor(Qt::white));
    }

    void followsADarkSystem()
    {
        QPalette system;
        system.setColor(QPalette::Window, QColor(40, 40, 40));
        system.setColor(QPalette::Button, QColor(60, 60, 60));
        system.setColor(QPalette::WindowText, QColor(230, 230, 230));
        QCOMPARE(Theme::chosen(ThemeChoice::System, system).kind, ThemeKind::Dark);
        QCOMPARE(Theme::chosen(ThemeChoice::Light, system).kind, ThemeKind::Light);
    }

    void takesInitialsFromNamesOfAllKinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Hélène Garnier") << QStringLiteral("HG");
        QTest::newRow("accent first") << QStringLiteral("élise") << QStringLiteral("É");
        QTest::newRow("three words") << QStringLiteral("Yann Le Goff") << QStringLiteral("YG");
        QTest::newRow("nothing") << QString() << QStringLiteral("–");
        QTest::newRow("sign") << QStringLiteral("& fils") << QStringLiteral("F");
    }

    void takesInitialsFromNamesOfAllKinds()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }
};

COFFRET_TEST(ThemeTest, "themetest")
#include "themetest.moc"
