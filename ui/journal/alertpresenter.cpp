// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/alertpresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/localformat.h"
#include "ui/journal/alertrules.h"
#include "ui/journal/alertspane.h"
#include "ui/journal/journalpage.h"
#include "ui/words/errortext.h"

#include <algorithm>

namespace coffret::ui {

AlertPresenter::AlertPresenter(workspace::Workspace &w, JournalPage &p, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clock(c)
{
    connect(&page.strip(), &AlertStrip::answered, this, &AlertPresenter::answer);
    connect(&page.alerts(), &AlertsPane::answered, this, &AlertPresenter::answer);
    connect(&page.alerts().rules(), &AlertRules::kept, this, &AlertPresenter::keep);
    connect(&looking, &QFutureWatcherBase::finished, this, [this] {
        const auto future = looking.future();
        if (future.resultCount() == 0 || !future.result().ok())
            return; // no owner, or stopped: the next opening looks again
        Q_EMIT counted(*future.result());
        if (isShown)
            read();
    });
}

void AlertPresenter::look()
{
    if (looking.isRunning())
        return;
    looking.setFuture(workspace.run<int>(
        [](workspace::Books &books, const Progress &progress) { return books.log.lookForAlerts(progress); }));
}

void AlertPresenter::reload()
{
    isShown = true;
    look();
}

void AlertPresenter::read()
{
    struct Shown
    {
        QList<AlertRow> rows;
        journal::AlertOptions rules;
    };
    workspace.ask<Shown>([](workspace::Books &books) -> Result<Shown> {
        COFFRET_ASSIGN(const QList<AlertRow> rows, alertRows(books));
        COFFRET_ASSIGN(const journal::AlertOptions rules, books.log.alertRules());
        return Shown{rows, rules};
    })
        | then(this, settled<Result<Shown>>(
                         [this](const Shown &shown) {
                             page.showAlerts(shown.rows, localTime(clock.now()).date());
                             if (!page.alerts().rules().isVisible()) // nobody is writing in it
                                 page.alerts().rules().show(shown.rules);
                             Q_EMIT counted(int(std::count_if(shown.rows.begin(), shown.rows.end(),
                                                              [](const AlertRow &row) { return row.isWaiting(); })));
                         },
                         [this](const Error &error) { Q_EMIT failed(words::sentence(error)); }));
}

void AlertPresenter::answer(const workspace::AlertChoice &choice)
{
    workspace.ask<void>([choice](workspace::Books &books) { return books.log.answerAlert(choice); })
        | then(this, [this](const QFuture<Result<void>> &future) {
              if (future.resultCount() == 0)
                  return;
              if (!future.result().ok())
                  Q_EMIT failed(words::sentence(future.result().error()));
              read();
          });
}

void AlertPresenter::keep(const journal::AlertOptions &rules)
{
    workspace.ask<void>([rules](workspace::Books &books) { return books.log.keepAlertRules(rules); })
        | then(this, [this](const QFuture<Result<void>> &future) {
              if (future.resultCount() == 0)
                  return;
              if (!future.result().ok()) {
                  Q_EMIT failed(words::sentence(future.result().error()));
                  return;
              }
              page.alerts().rules().hide();
              page.alerts().first()->setFocus();
              read();
          });
}

void AlertPresenter::cancel()
{
    isShown = false;
    looking.cancel();
}

} // namespace coffret::ui
