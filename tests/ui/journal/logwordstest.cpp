// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/logwords.h"
#include "tests/support/runner.h"
#include "ui/common/localformat.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class LogWordsTest : public QObject
{
    Q_OBJECT

    const QDateTime at{QDate(2026, 11, 20), QTime(8, 31)};

    static LogRow row(journal::ObjectKind kind, LogRow::Found found, const QString &name)
    {
        LogRow made;
        made.logged.entry.action = journal::Action::Viewed;
        made.logged.entry.kind = kind;
        made.found = found;
        made.name = name;
        return made;
    }

private Q_SLOTS:
    void saysThatALogIsIntactWithItsDate()
    {
        journal::Report report;
        report.entries = 48216;
        const LogVerdict today = logVerdict(report, at, at.date());
        QCOMPARE(today.tone, Tone::Success);
        QVERIFY2(today.rest.contains(u"today at 08:31"_s), qPrintable(today.rest));
        const LogVerdict older = logVerdict(report, at, at.date().addDays(3));
        QVERIFY2(older.rest.contains(dayOfYear(at.date())), qPrintable(older.rest));
    }

    void saysEachCauseOnceAndWhatToDo()
    {
        journal::Report report;
        report.faultCount = 3;
        report.faults = {{journal::Cause::Gap, 7, {}}, {journal::Cause::Gap, 9, {}}, {journal::Cause::TailCut, 12, {}}};
        const LogVerdict said = logVerdict(report, at, at.date());
        QCOMPARE(said.tone, Tone::Danger);
        QCOMPARE(said.rest.count(u"Entries are missing"_s), 1);
        QVERIFY(said.rest.contains(u"The end of the log was cut off."_s));
        QVERIFY(said.rest.contains(u"Copy the vault"_s));
    }

    void namesWhatIsThereAndWhatIsGone()
    {
        using journal::ObjectKind;
        const QDate day = at.date();
        const auto object = [day](const LogRow &row) { return logText(row, LogColumn::Object, day); };
        QCOMPARE(object(row(ObjectKind::Contact, LogRow::Found::There, u"Hélène"_s)), u"Hélène"_s);
        QCOMPARE(object(row(ObjectKind::Contact, LogRow::Found::InTrash, u"Hélène"_s)), u"Hélène (in the trash)"_s);
        QCOMPARE(object(row(ObjectKind::Company, LogRow::Found::Gone, {})), u"Deleted record"_s);
        QCOMPARE(object(row(ObjectKind::Task, LogRow::Found::Gone, {})), u"Task, no longer there"_s);
        QCOMPARE(object(row(ObjectKind::List, LogRow::Found::NotNamed, {})), u"List"_s);
    }

    void saysWhatDidNotSucceed()
    {
        LogRow refused = row(journal::ObjectKind::Contact, LogRow::Found::There, u"Hélène"_s);
        refused.logged.entry.outcome = journal::Outcome::Refused;
        QCOMPARE(logText(refused, LogColumn::What, at.date()), u"Viewed (refused)"_s);
        QCOMPARE(logText(refused, LogColumn::Account, at.date()), u"Unknown account"_s);
    }

    void countsDaysFromMidnight()
    {
        const QDate day = at.date();
        QCOMPARE(logFrom(LogPeriod::Today, day), day.startOfDay().toMSecsSinceEpoch());
        QCOMPARE(logFrom(LogPeriod::Week, day), day.addDays(-6).startOfDay().toMSecsSinceEpoch());
        QVERIFY(logFrom(LogPeriod::All, day) < 0);
    }
};

COFFRET_TEST(LogWordsTest, "logwordstest")
#include "logwordstest.moc"
