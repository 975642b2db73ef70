// SPDX-License-Identifier: GPL-3.0-or-later
// The access log: everything, the readers of one record, nothing found, no record chosen, and a log that was altered.
#include "app/coffret-tour/scenes.h"

#include "core/crm/logged.h"
#include "core/workspace/books.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/journal/alertspane.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/logcheck.h"
#include "ui/journal/logtable.h"
#include "ui/journal/reviewpage.h"
#include "ui/journal/reviewspane.h"
#include "ui/records/partypage.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFuture>
#include <QLineEdit>
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

// What the rules find: a large export, a large print, an account with more rights, and one in the archive.
void doUnusualThings(Stage &stage)
{
    stage.vault().ask<void>([](workspace::Books &books) -> Result<void> {
        journal::Entry rights;
        rights.action = journal::Action::RightsRaised;
        rights.kind = journal::ObjectKind::Account;
        rights.object.value = books.desk.session.user.value;
        journal::Entry archive;
        archive.action = journal::Action::ArchiveOpened;
        archive.kind = journal::ObjectKind::Archive;
        for (const journal::Entry &entry :
             {archive, rights, crm::logged(journal::Action::Printed, 52), crm::logged(journal::Action::Exported, 84)})
            COFFRET_TRY(crm::recordAlone(books.desk, entry));
        return {};
    });
}

void press(QWidget &within, const QString &name)
{
    if (auto *button = within.findChild<QAbstractButton *>(name))
        button->click();
}

// The strip above the entries, all of them with one answered and one to look into, and the rules.
void playAlerts(Stage &stage, ui::JournalPage &page)
{
    doUnusualThings(stage);
    stage.set().window.openPage(u"contacts"_s);
    stage.set().window.openPage(u"journal"_s);
    stage.settle(800);
    stage.shoot(u"j5-journal-alerts"_s);
    press(page.strip(), u"alertNote"_s);
    stage.settle();
    stage.shoot(u"j6-journal-alert-note"_s);
    if (auto *note = page.strip().findChild<QLineEdit *>(u"alertNoteText"_s))
        note->setText(u"Salon du 24 novembre"_s);
    press(page.strip(), u"alertExpected"_s);
    stage.settle(400);
    press(page.strip(), u"alertLook"_s);
    stage.settle(400);
    choose(page, ui::LogAsk::Unusual, ui::LogPeriod::All);
    stage.settle(300);
    stage.shoot(u"j7-journal-unusual"_s);
    press(page.alerts(), u"alertRules"_s);
    stage.settle();
    stage.shoot(u"j8-journal-rules"_s);
    press(page.alerts(), u"alertRules"_s);
}

// The monthly review step by step, the filed one, and the yearly one of rights.
void playReviews(Stage &stage)
{
    Set &set = stage.set();
    set.work.journal().review(journal::ReviewKind::Log);
    stage.settle(900);
    stage.shoot(u"j9a-review-log"_s);
    const auto next = [&](ui::ReviewPage &page) { page.footer().verb().click(); };
    ui::ReviewPage &page = set.work.journal().reviewPage(journal::ReviewKind::Log);
    for (const QString &name :
         {u"j9b-review-alerts"_s, u"j9c-review-accounts"_s, u"j9d-review-outside"_s, u"j9e-review-sign"_s}) {
        next(page);
        stage.settle(300);
        if (name == u"j9d-review-outside") {
            press(page, u"restExpected"_s);
            stage.settle(200);
        }
        stage.shoot(name);
    }
    next(page);
    stage.settle(1200);
    stage.shoot(u"j9f-reviews"_s);
    press(set.work.journal().page().reviews(), u"readReview"_s);
    stage.settle(200);
    stage.shoot(u"j9g-review-read"_s);
    set.work.journal().review(journal::ReviewKind::Rights);
    stage.settle(600);
    stage.shoot(u"j9h-review-rights"_s);
    ui::ReviewPage &rights = set.work.journal().reviewPage(journal::ReviewKind::Rights);
    next(rights);
    stage.settle(200);
    stage.shoot(u"j9i-review-rights-sign"_s);
    Q_EMIT rights.leaveAsked();
    stage.settle(200);
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
    playAlerts(stage, page);
    playReviews(stage);
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
    set.work.journal().review(journal::ReviewKind::Log);
    stage.settle(600);
    ui::ReviewPage &review = set.work.journal().reviewPage(journal::ReviewKind::Log);
    review.go(QString::fromUtf16(ui::reviewstep::Accounts));
    stage.settle(200);
    stage.shoot(name + u"-review"_s);
    set.work.journal().openReviews();
    stage.settle(300);
    stage.shoot(name + u"-reviews"_s);
    choose(page, ui::LogAsk::Everything, ui::LogPeriod::All);
    set.window.openPage(u"contacts"_s);
    stage.settle();
}

} // namespace coffret::tour
