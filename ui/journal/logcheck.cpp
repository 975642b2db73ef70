// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/logcheck.h"

#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/localformat.h"
#include "ui/common/pageframe.h"
#include "ui/journal/logwords.h"
#include "ui/words/errortext.h"

namespace coffret::ui {

LogCheck::LogCheck(workspace::Workspace &w, PageFrame &p, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clock(c)
{
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, &page.busy(), &BusyLine::progress);
    connect(&watcher, &QFutureWatcherBase::finished, this, &LogCheck::finish);
    connect(&page.banner(), &Banner::linkActivated, this, &LogCheck::again);
    connect(&page.busy(), &BusyLine::stopRequested, this, [this] {
        if (!watcher.isRunning())
            return;
        wished = false;
        watcher.cancel();
    });
}

void LogCheck::wish()
{
    const bool fresh = report && clock.now() - verifiedAt < validFor && clock.now() >= verifiedAt;
    if (fresh || watcher.isRunning())
        return;
    wished = true;
    if (!reading)
        begin();
}

void LogCheck::again()
{
    report.reset();
    wish();
}

void LogCheck::give()
{
    reading = true;
    if (watcher.isRunning())
        watcher.cancel(); // still wished
}

void LogCheck::goOn()
{
    reading = false;
    if (wished && !watcher.isRunning())
        begin();
}

void LogCheck::cancel()
{
    wished = false;
    watcher.cancel();
}

void LogCheck::setUnreadable(qint64 entries)
{
    unreadable = qMax(unreadable, entries);
    say();
}

void LogCheck::begin()
{
    page.busy().begin(tr("Verifying the access log…"), tr("Stopping changes nothing."), tr("Stop"));
    watcher.setFuture(workspace.verifyLog());
}

void LogCheck::finish()
{
    if (!reading)
        page.busy().finish();
    const QFuture<Result<journal::Report>> future = watcher.future();
    if (future.resultCount() == 0)
        return miss({BaseError::Cancelled});
    const Result<journal::Report> found = future.result();
    if (!found.ok())
        return miss(found.error());
    wished = false;
    report = *found;
    verifiedAt = clock.now();
    unreadable = 0; // the verdict counts them
    say();
}

// What gave way begins again; what a person stopped can be begun again.
void LogCheck::miss(const Error &error)
{
    if (wished && error.is(BaseError::Cancelled)) {
        if (!reading)
            begin();
        return;
    }
    wished = false;
    if (error.is(workspace::WorkspaceError::NotPermitted))
        return page.banner().quiet(); // the page says it
    page.banner().say(Tone::Warning, tr("The access log was not verified."),
                      error.is(BaseError::Cancelled) ? tr("It was stopped.") : words::sentence(error),
                      tr("Verify now"));
}

void LogCheck::say()
{
    if (report && (!report->isSound() || unreadable == 0)) {
        const LogVerdict verdict = logVerdict(*report, localTime(verifiedAt), localTime(clock.now()).date());
        page.banner().say(verdict.tone, verdict.fact, verdict.rest, tr("Verify now"));
    } else if (unreadable > 0) {
        page.banner().say(Tone::Danger, tr("%Ln entry(ies) cannot be read.", nullptr, int(unreadable)),
                          tr("They are not shown. Verify the log to know why."), tr("Verify now"));
    }
}

} // namespace coffret::ui
