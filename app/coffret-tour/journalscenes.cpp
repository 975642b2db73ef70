// SPDX-License-Identifier: GPL-3.0-or-later
// The access log: everything, the readers of one record, nothing found, no record chosen, and a log that was altered.
#include "app/coffret-tour/scenes.h"

#include "core/workspace/books.h"
#include "ui/common/banner.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/logcheck.h"
#include "ui/journal/logtable.h"
#include "ui/records/partypage.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFuture>
#include <QListView>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

void choose(ui::JournalPage &page, ui::LogAsk ask, ui::LogPeriod period)
{
    page.choose(ask, period);
    Q_EMIT page.asked();
}

void showFault(Stage &stage, ui::JournalPage &page)
{
    journal::Report report;
    report.faultCount = 2;
    report.faults = {{journal::Cause::StreamBroken, 31, {}}, {journal::Cause::TailCut, 48, {}}};
    const QDateTime at(QDate(2026, 11, 20), QTime(8, 31));
    const ui::LogVerdict said = ui::logVerdict(report, at, at.date());
    page.banner().say(said.tone, said.fact, said.rest, ui::LogCheck::tr("Verify now"));
    stage.settle();
}

} // namespace

void playJournal(Stage &stage)
{
    Set &set = stage.set();
    set.window.openPage(u"contacts"_s);
    stage.settle(300);
    auto *list = set.work.contacts().page().findChild<QListView *>(u"list"_s);
    for (const int row : {4, 2, 1}) {
        list->setCurrentIndex(list->model()->index(row, 0));
        stage.settle(300);
    }
    const ui::RecordView seen = set.work.contacts().page().record().header().record();
    set.window.openPage(u"journal"_s);
    ui::JournalPage &page = set.work.journal().page();
    choose(page, ui::LogAsk::Everything, ui::LogPeriod::All);
    stage.settle(600);
    stage.shoot(u"j1-journal"_s);
    set.work.journal().showReaders(seen.party, seen.name);
    stage.settle(400);
    stage.shoot(u"j2-journal-who-saw"_s);
    choose(page, ui::LogAsk::Outside, ui::LogPeriod::Today);
    stage.settle(400);
    stage.shoot(u"j3-journal-empty"_s);
    choose(page, ui::LogAsk::Everything, ui::LogPeriod::All);
    stage.settle(400);
    showFault(stage, page);
    stage.shoot(u"j4-journal-fault"_s);
    set.window.openPage(u"contacts"_s);
}

void playJournalSmall(Stage &stage, const QString &name)
{
    Set &set = stage.set();
    set.window.openPage(u"journal"_s);
    ui::JournalPage &page = set.work.journal().page();
    choose(page, ui::LogAsk::Record, ui::LogPeriod::All);
    stage.settle(400);
    stage.shoot(name + u"-journal-which-record"_s);
    choose(page, ui::LogAsk::Everything, ui::LogPeriod::All);
    stage.settle(400);
    stage.shoot(name + u"-journal"_s);
    showFault(stage, page);
    stage.shoot(name + u"-journal-fault"_s);
    set.window.openPage(u"contacts"_s);
    stage.settle();
}

} // namespace coffret::tour
