// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timelineentries.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class TimelineEntriesTest : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const QStringList &changed)
    {
        crm::SystemEntry entry;
        entry.kind = crm::ChangeSetKind::Delete;
        for (const QString &field : changed) {
            crm::EarlierValue value;
            value.field = field;
            entry.values.append(value);
        }
        crm::TimelinePage page;
        crm::TimelineEntry line;
        line.what = entry;
        page.entries.append(line);
        return timelineEntries(page, {}).constFirst().text;
    }

private Q_SLOTS:
    void namesTheFieldsThatChangedOnceEach()
    {
        QCOMPARE(textOf({u"lastName"_s, u"phones"_s, u"lastName"_s}), u"Last name, Phone"_s);
    }

    void showsNoNameThatOnlyTheProgramKnows()
    {
        QCOMPARE(textOf({u"deletedAt"_s}), QString());
        QCOMPARE(textOf({u"mergedInto"_s, u"notes"_s}), u"Notes"_s);
    }
};

COFFRET_TEST(TimelineEntriesTest, "timelineentriestest")
#include "timelineentriestest.moc"
