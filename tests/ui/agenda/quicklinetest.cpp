// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/quickline.h"
#include "tests/support/runner.h"
#include "ui/agenda/agendawords.h"
#include "ui/common/localformat.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// Friday 20 November 2026, 9:42.
class QuickLineTest : public QObject
{
    Q_OBJECT

    const QDateTime now{QDate(2026, 11, 20), QTime(9, 42)};

private Q_SLOTS:
    void readsDaysAndHoursAtTheEdgesOfTheLine_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("minute"); // -1: none
        const QDate none;
        QTest::newRow("nothing but a title") << u"Rappeler Paul"_s << u"Rappeler Paul"_s << none << -1;
        QTest::newRow("demain") << u"rappeler Paul demain"_s << u"Rappeler Paul"_s << QDate(2026, 11, 21) << -1;
        QTest::newRow("demain 10h") << u"Rappeler Paul demain 10h"_s << u"Rappeler Paul"_s << QDate(2026, 11, 21)
                                    << 600;
        QTest::newRow("à 10 h 30") << u"Rappeler Paul demain à 10 h 30"_s << u"Rappeler Paul"_s << QDate(2026, 11, 21)
                                   << 630;
        QTest::newRow("at the start") << u"lundi envoyer le devis"_s << u"Envoyer le devis"_s << QDate(2026, 11, 23)
                                      << -1;
        QTest::newRow("same weekday is next week") << u"bilan vendredi"_s << u"Bilan"_s << QDate(2026, 11, 27) << -1;
        QTest::newRow("figures") << u"Devis Martin 24/11"_s << u"Devis Martin"_s << QDate(2026, 11, 24) << -1;
        QTest::newRow("past figures are next year") << u"Devis 3/2"_s << u"Devis"_s << QDate(2027, 2, 3) << -1;
        QTest::newRow("with the year") << u"Devis le 24/11/2027"_s << u"Devis"_s << QDate(2027, 11, 24) << -1;
        QTest::newRow("named month") << u"Relancer le 1er décembre"_s << u"Relancer"_s << QDate(2026, 12, 1) << -1;
        QTest::newRow("weekday and month")
            << u"Relancer lundi 23 novembre 14h"_s << u"Relancer"_s << QDate(2026, 11, 23) << 840;
        QTest::newRow("aujourd’hui") << u"Signer aujourd’hui"_s << u"Signer"_s << QDate(2026, 11, 20) << -1;
        QTest::newRow("dans 3 jours") << u"Signer dans 3 jours"_s << u"Signer"_s << QDate(2026, 11, 23) << -1;
        QTest::newRow("semaine prochaine")
            << u"Signer la semaine prochaine"_s << u"Signer"_s << QDate(2026, 11, 23) << -1;
        QTest::newRow("hour to come") << u"Appeler 14:30"_s << u"Appeler"_s << QDate(2026, 11, 20) << 870;
        QTest::newRow("hour gone by") << u"Appeler 8h"_s << u"Appeler"_s << QDate(2026, 11, 21) << 480;
        QTest::newRow("english") << u"call back tomorrow at 3pm"_s << u"Call back"_s << QDate(2026, 11, 21) << 900;
        QTest::newRow("english month") << u"Call back on November 24th"_s << u"Call back"_s << QDate(2026, 11, 24)
                                       << -1;
        QTest::newRow("day of the sentence")
            << u"Préparer la réunion de lundi"_s << u"Préparer la réunion de lundi"_s << none << -1;
        QTest::newRow("no such day") << u"Devis 31/02"_s << u"Devis 31/02"_s << none << -1;
        QTest::newRow("no such hour") << u"Devis 25h"_s << u"Devis 25h"_s << none << -1;
        QTest::newRow("a number is a number") << u"Commander 12 chaises"_s << u"Commander 12 chaises"_s << none << -1;
        QTest::newRow("only a day") << u"lundi"_s << u"lundi"_s << none << -1;
        QTest::newRow("nothing") << u"   "_s << QString() << none << -1;
    }

    void readsDaysAndHoursAtTheEdgesOfTheLine()
    {
        QFETCH(QString, typed);
        const ui::QuickTask task = ui::readQuickTask(typed, now);
        QTEST(task.title, "title");
        QTEST(task.due, "day");
        QTEST(task.minute.value_or(-1), "minute");
        QVERIFY(!task.important);
    }

    void takesAnExclamationMarkForImportance()
    {
        const ui::QuickTask task = ui::readQuickTask(u"Rappeler Paul demain !!"_s, now);
        QVERIFY(task.important);
        QCOMPARE(task.title, u"Rappeler Paul"_s);
        QCOMPARE(task.due, QDate(2026, 11, 21));
    }

    void findsThe29thOfFebruaryInALeapYear()
    {
        QCOMPARE(ui::readQuickTask(u"Fête 29/02"_s, now).due, QDate(2028, 2, 29));
    }

    void readsAMomentAloneOrNotAtAll()
    {
        QCOMPARE(ui::readQuickMoment(u"20 novembre 2026 10 h 00"_s, now), (ui::QuickMoment{QDate(2026, 11, 20), 600}));
        QCOMPARE(ui::readQuickMoment(QString(), now), ui::QuickMoment{});
        QVERIFY(!ui::readQuickMoment(u"quand il fera beau"_s, now));
    }

    void readsBackWhatTheEditorShows()
    {
        for (const QLocale::Language language : {QLocale::French, QLocale::English}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                const QDate day(2027, month, 1);
                const QString shown = ui::longDay(day, locale) + u' ' + ui::clockTime(QTime(8, 5), locale);
                QCOMPARE(ui::readQuickMoment(shown, now), (ui::QuickMoment{day, 485}));
            }
        }
    }

    void putsOffToTheMondayAfter()
    {
        QCOMPARE(ui::postponed(ui::Postpone::NextWeek, QDate(2026, 11, 20)), QDate(2026, 11, 23));
        QCOMPARE(ui::postponed(ui::Postpone::NextWeek, QDate(2026, 11, 23)), QDate(2026, 11, 30));
        QCOMPARE(ui::postponed(ui::Postpone::Tomorrow, QDate(2026, 12, 31)), QDate(2027, 1, 1));
    }
};

COFFRET_TEST(QuickLineTest, "quicklinetest")
#include "quicklinetest.moc"
