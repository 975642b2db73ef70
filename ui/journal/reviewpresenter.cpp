// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/reviewpresenter.h"

#include "core/crm/logged.h"
#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/localformat.h"
#include "ui/journal/logwords.h"
#include "ui/journal/reviewpage.h"
#include "ui/journal/reviewpaper.h"
#include "ui/journal/reviewspane.h"
#include "ui/printing/printdesk.h"
#include "ui/words/errortext.h"
#include "ui/words/reviewtext.h"

using namespace Qt::Literals::StringLiterals;
using coffret::journal::FiledReview;
using coffret::journal::FiledReviews;
using coffret::journal::Review;
using coffret::journal::ReviewKind;
using coffret::journal::ReviewLine;
using coffret::journal::ReviewMark;

namespace coffret::ui {

constexpr int KeepAfter = 800; // milliseconds without a letter

ReviewPresenter::ReviewPresenter(workspace::Workspace &w, ReviewPage &p, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clock(c)
{
    keeping.setSingleShot(true);
    keeping.setInterval(KeepAfter);
    connect(&keeping, &QTimer::timeout, this, &ReviewPresenter::keep);
    connect(&page, &ReviewPage::answered, this, &ReviewPresenter::note);
    connect(&page, &ReviewPage::restExpected, this, &ReviewPresenter::expectRest);
    connect(&page, &ReviewPage::alertAnswered, this, &ReviewPresenter::answerAlert);
    connect(&page, &ReviewPage::wordsChanged, this, [this](const QString &words) {
        review.words = words.left(journal::reviewWordsLength);
        keeping.start();
    });
    connect(&page, &AssistantPage::verbAsked, this, &ReviewPresenter::goOn);
    connect(&page, &AssistantPage::stepChosen, this, [this] { page.showSummary(words::openSentences(review)); });
    connect(&page, &AssistantPage::leaveAsked, this, [this] {
        keep();
        Q_EMIT left();
    });
    connect(&page.busy(), &BusyLine::stopRequested, &verifying, &QFutureWatcherBase::cancel);
    connect(&verifying, &QFutureWatcherBase::progressValueChanged, &page.busy(), &BusyLine::progress);
    connect(&verifying, &QFutureWatcherBase::finished, this, [this] {
        page.busy().finish();
        const auto future = verifying.future();
        if (future.resultCount() == 0)
            return page.showVerdict(tr("The access log was not verified."), tr("It was stopped."));
        if (!future.result().ok())
            return page.showVerdict(tr("The access log was not verified."), words::sentence(future.result().error()));
        const LogVerdict said = logVerdict(*future.result(), localTime(clock.now()), localTime(clock.now()).date());
        page.showVerdict(said.fact, said.rest);
    });
    connect(&signing, &QFutureWatcherBase::progressValueChanged, &page.busy(), &BusyLine::progress);
    connect(&signing, &QFutureWatcherBase::finished, this, [this] {
        page.busy().finish();
        page.footer().setWaiting(false);
        const auto future = signing.future();
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok())
            return refuse(future.result().error());
        isRead = false;
        Q_EMIT said(tr("%1 is signed and filed.").arg(reviewHeading(*future.result())), false);
        Q_EMIT filed();
    });
}

void ReviewPresenter::open()
{
    page.undoFrom(page.model().step(0).key);
    page.go(page.model().step(0).key);
    read();
    if (page.kind() == ReviewKind::Log)
        verify();
}

void ReviewPresenter::verify()
{
    if (verifying.isRunning())
        return;
    page.busy().begin(tr("Verifying the access log…"), tr("Stopping changes nothing."), tr("Stop"));
    verifying.setFuture(workspace.verifyLog());
}

// The alerts are looked for first: what happened a moment ago is asked about too.
void ReviewPresenter::read()
{
    isRead = false;
    workspace.run<Review>([kind = page.kind()](workspace::Books &books, const Progress &progress) -> Result<Review> {
        COFFRET_TRY(books.log.lookForAlerts(progress));
        return books.reviews.begin(kind);
    })
        | then(this, settled<Result<Review>>(
                         [this](const Review &found) {
                             review = found;
                             isRead = true;
                             page.show(review);
                             page.showSummary(words::openSentences(review));
                             if (page.kind() == ReviewKind::Log)
                                 readAlerts();
                         },
                         [this](const Error &error) { refuse(error); }));
}

void ReviewPresenter::readAlerts()
{
    workspace.ask<QList<AlertRow>>([](workspace::Books &books) { return alertRows(books); })
        | then(this, settled<Result<QList<AlertRow>>>(
                         [this](const QList<AlertRow> &rows) { page.showAlerts(rows, localTime(clock.now()).date()); },
                         [this](const Error &error) { refuse(error); }));
}

void ReviewPresenter::answerAlert(const workspace::AlertChoice &choice)
{
    workspace.ask<void>([choice](workspace::Books &books) {
        return books.log.answerAlert(choice);
    }) | then(this, [this, choice](const QFuture<Result<void>> &future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok())
            return refuse(future.result().error());
        for (ReviewLine &line : review.lines) {
            if (line.topic != journal::ReviewTopic::Alert || line.seq != choice.seq || line.code != int(choice.kind))
                continue;
            line.note = choice.note;
            line.mark = choice.answer == journal::AlertAnswer::None       ? ReviewMark::None
                        : choice.answer == journal::AlertAnswer::Expected ? ReviewMark::Fine
                                                                          : ReviewMark::Change;
        }
        readAlerts();
    });
}

void ReviewPresenter::note(const ReviewLine &line)
{
    for (ReviewLine &each : review.lines) {
        if (!journal::isSameLine(each, line))
            continue;
        const bool isNewChange = line.mark == ReviewMark::Change && each.mark != ReviewMark::Change;
        each.mark = line.mark;
        each.note = line.note;
        keep();
        if (isNewChange && line.topic == journal::ReviewTopic::Right)
            Q_EMIT accountAsked(line.login);
        return;
    }
}

void ReviewPresenter::expectRest()
{
    for (ReviewLine &line : review.lines) {
        if (line.topic == journal::ReviewTopic::Outside && line.mark == ReviewMark::None && line.note.isEmpty())
            line.mark = ReviewMark::Fine;
    }
    keep();
    page.show(review);
}

void ReviewPresenter::keep()
{
    keeping.stop();
    if (!isRead)
        return;
    workspace.ask<void>([draft = review](workspace::Books &books) { return books.reviews.putAside(draft); })
        | then(this, [this](const QFuture<Result<void>> &future) {
              if (future.resultCount() > 0 && !future.result().ok())
                  refuse(future.result().error());
          });
}

void ReviewPresenter::goOn()
{
    if (page.next().isEmpty())
        return sign();
    page.showSummary(words::openSentences(review));
    page.go(page.next());
}

void ReviewPresenter::sign()
{
    if (!isRead || signing.isRunning())
        return;
    keeping.stop();
    page.footer().setWaiting(true);
    page.busy().begin(tr("Verifying the access log and signing…"), {}, {});
    signing.setFuture(workspace.run<FiledReview>([draft = review](workspace::Books &books, const Progress &progress) {
        return books.reviews.sign(draft, progress);
    }));
}

void ReviewPresenter::refuse(const Error &error)
{
    if (error.is(workspace::WorkspaceError::NotPermitted))
        page.banner().say(Tone::Info, tr("Reviews are for the owners of the vault."), words::sentence(error), {});
    else
        Q_EMIT failed(words::sentence(error));
}

void ReviewPresenter::cancel()
{
    verifying.cancel();
    signing.cancel();
    isRead = false;
    review = {};
    page.show(review);
    page.showAlerts({}, {});
}

FiledPresenter::FiledPresenter(workspace::Workspace &w, ReviewsPane &p, PrintDesk &d, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), pane(p), desk(d), clock(c)
{
    connect(&pane, &ReviewsPane::printAsked, this, [this](const FiledReview &filed) { print(filed, Goal::Paper); });
    connect(&pane, &ReviewsPane::pdfAsked, this, [this](const FiledReview &filed) { print(filed, Goal::Pdf); });
}

// Who is no owner has nothing to see: the page says so.
void FiledPresenter::reload()
{
    struct Shown
    {
        workspace::ReviewDates dates;
        FiledReviews filed;
    };
    workspace.ask<Shown>([](workspace::Books &books) -> Result<Shown> {
        COFFRET_ASSIGN(const workspace::ReviewDates dates, books.reviews.dates());
        COFFRET_ASSIGN(const FiledReviews filed, books.reviews.filed());
        return Shown{dates, filed};
    })
        | then(this, settled<Result<Shown>>(
                         [this](const Shown &shown) {
                             pane.showDates(shown.dates, clock.now());
                             pane.showFiled(shown.filed);
                         },
                         [this](const Error &error) {
                             if (!error.is(workspace::WorkspaceError::NotPermitted))
                                 Q_EMIT failed(words::sentence(error));
                         }));
}

void FiledPresenter::print(const FiledReview &filed, Goal goal)
{
    workspace.ask<void>([](workspace::Books &books) {
        journal::Entry entry = crm::logged(journal::Action::Printed, 0);
        entry.kind = journal::ObjectKind::Log;
        return crm::recordAlone(books.desk, entry);
    }) | then(this, [this, filed, goal](const QFuture<Result<void>> &future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok()) {
            Q_EMIT failed(words::sentence(future.result().error()));
            return;
        }
        const PrintedDocument paper = reviewPaper(filed, workspace.organisation());
        if (goal == Goal::Paper)
            desk.print(&pane, paper);
        else
            desk.savePdf(&pane, paper, reviewPaperName(filed));
    });
}

} // namespace coffret::ui
