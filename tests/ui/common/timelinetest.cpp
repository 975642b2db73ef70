// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/timeline.h"
#include "tests/support/runner.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Page = 50;

QList<TimelineEntry> notes(int first, int number)
{
    QList<TimelineEntry> made;
    for (int i = first; i < first + number; ++i)
        made.append({QByteArray::number(i), u"note"_s, u"Note %1"_s.arg(i),
                     u"Écrite un jour. "_s.repeated(i % 9) + u"\nשלום 🌿"_s, u"Claire"_s,
                     1795182600000 - qint64(i) * 3'600'000});
    return made;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFiveThousandNotesInShortSteps()
    {
        TimelineView view;
        QAbstractItemModelTester tester(view.QListView::model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        int given = Page;
        const auto give = [&] {
            view.append(notes(given, Page));
            given += Page;
            view.setMore(given < 5000);
        };
        connect(&view, &TimelineView::moreWanted, this, give, Qt::QueuedConnection); // as the vault answers
        view.resize(480, 700);
        view.show();
        view.show(notes(0, Page), {2026, 11, 20});
        view.setMore(true);
        QElapsedTimer beat;
        qint64 longest = 0;
        for (int i = 0; i < 4000 && given < 5000; ++i) {
            beat.start();
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() - 1);
            QCoreApplication::processEvents();
            longest = qMax(longest, beat.elapsed());
        }
        QCOMPARE(given, 5000);
        beat.start();
        view.resize(620, 700);
        QCoreApplication::processEvents();
        const qint64 widened = beat.elapsed();
        qInfo("longest step %lld ms, after a change of width %lld ms", longest, widened);
        QVERIFY2(longest < 400, qPrintable(QString::number(longest))); // 50 is the goal; this holds on a busy machine
        QVERIFY2(widened < 400, qPrintable(QString::number(widened)));
    }

    void continuesAMonthOverAPage()
    {
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(notes(0, 3), {2026, 11, 20});
        model.append(notes(3, 3));
        QCOMPARE(model.rowCount(), 7); // one heading
        QVERIFY(!model.index(3, 0).data(TimelineModel::LastRole).toBool());
        QVERIFY(model.index(6, 0).data(TimelineModel::LastRole).toBool());
        QCOMPARE(model.rowOf("4"), 5);
        QVERIFY(!model.entry(0));
    }

    void staysAtTheEntryThatWasLookedAt()
    {
        TimelineView view;
        view.resize(480, 400);
        view.show();
        QList<TimelineEntry> entries = notes(0, 60);
        view.show(entries, {2026, 11, 20});
        view.setCurrentIndex(view.entries().index(view.entries().rowOf("30"), 0));
        view.verticalScrollBar()->setValue(600);
        entries[2].text = u"changed"_s;
        view.show(entries, {2026, 11, 20});
        QCOMPARE(view.chosen(), QByteArray("30"));
        QCOMPARE(view.verticalScrollBar()->value(), 600);
        view.show(notes(900, 4), {2026, 11, 20}); // of somebody else
        QCOMPARE(view.chosen(), QByteArray("900"));
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void saysEachEntryInOneSentence()
    {
        TimelineModel model;
        model.show(notes(1, 1), {2026, 11, 20});
        const QString said = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Note 1"_s, u"Écrite un jour."_s, u"Claire"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
    }
};

COFFRET_TEST(TimelineTest, "timelinetest")
#include "timelinetest.moc"
