// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/keepingpart.h"

#include "core/journal/journalerror.h"
#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/buttons.h"
#include "ui/common/confirmation.h"
#include "ui/common/flowlayout.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textchoice.h"
#include "ui/common/textlabel.h"
#include "ui/words/errortext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

KeepingPart::KeepingPart(QWidget *parent) : Card(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"logKeeping"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.padding(), m.px(10), m.padding(), m.px(10));
    column->setSpacing(m.px(8));
    column->addWidget(blockTitle(tr("How long the log is kept")));
    column->addWidget(paragraph(
        tr("From 6 to 12 months. What is older goes when you remove it here, not by itself; a signed checkpoint stays in its place."),
        Role::Muted));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(m.px(8), row);
    flow->setContentsMargins({});
    term = new TextChoice(tr("Months the log is kept"));
    term->setObjectName(u"logTerm"_s);
    for (int months = journal::longestTerm; months >= journal::shortestTerm; --months)
        term->addItem(tr("%Ln month(s)", nullptr, months), months);
    prune = button(tr("Remove what is older…"), Kind::Quiet, u"eraser"_s);
    prune->setObjectName(u"pruneLog"_s);
    flow->addWidget(term);
    flow->addWidget(prune);
    column->addWidget(row);
    connect(term, &QComboBox::activated, this, [this] { Q_EMIT termChosen(term->currentData().toInt()); });
    connect(prune, &QPushButton::clicked, this, &KeepingPart::pruneAsked);
}

void KeepingPart::show(int months)
{
    term->setCurrentIndex(qMax(0, term->findData(months)));
}

void KeepingPart::setBusy(bool busy)
{
    prune->setEnabled(!busy);
    term->setEnabled(!busy);
}

KeepingPresenter::KeepingPresenter(workspace::Workspace &w, KeepingPart &p, QObject *parent)
    : QObject(parent), workspace(w), part(p)
{
    connect(&part, &KeepingPart::termChosen, this, &KeepingPresenter::keep);
    connect(&part, &KeepingPart::pruneAsked, this, &KeepingPresenter::plan);
    connect(&pruning, &QFutureWatcherBase::finished, this, [this] {
        part.setBusy(false);
        const auto future = pruning.future();
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok())
            return refuse(future.result().error());
        Q_EMIT said(tr("%Ln entry(ies) removed, up to the sessions opened on %1.", nullptr, int(planned.entries))
                        .arg(longDay(localTime(planned.newest).date())),
                    false);
        Q_EMIT pruned();
    });
}

// Who is no owner has no part to see.
void KeepingPresenter::reload()
{
    workspace.ask<int>([](workspace::Books &books) { return books.log.term(); })
        | then(this, settled<Result<int>>([this](int months) { part.show(months); }, [](const Error &) {}));
}

void KeepingPresenter::keep(int months)
{
    workspace.ask<void>([months](workspace::Books &books) { return books.log.keepTerm(months); })
        | then(this, [this](const QFuture<Result<void>> &future) {
              if (future.resultCount() > 0 && !future.result().ok())
                  refuse(future.result().error());
              reload();
          });
}

void KeepingPresenter::plan()
{
    workspace.ask<journal::PruningPlan>([](workspace::Books &books) { return books.log.planPruning(); })
        | then(this, settled<Result<journal::PruningPlan>>([this](const journal::PruningPlan &found) { ask(found); },
                                                           [this](const Error &error) { refuse(error); }));
}

void KeepingPresenter::ask(const journal::PruningPlan &plan)
{
    confirm(part.window(),
            {tr("Remove %Ln entry(ies) of the access log for good?", nullptr, int(plan.entries)),
             tr("They were written in sessions opened from %1 to %2, and nobody can read them afterwards.")
                 .arg(longDay(localTime(plan.oldest).date()), longDay(localTime(plan.newest).date())),
             tr("What is younger stays. The log is verified first; if it is not intact, nothing is removed."),
             tr("Keep them"), tr("Remove")},
            [this, plan] { prune(plan); });
}

void KeepingPresenter::prune(const journal::PruningPlan &plan)
{
    planned = plan;
    part.setBusy(true);
    pruning.setFuture(workspace.run<void>(
        [plan](workspace::Books &books, const Progress &progress) { return books.log.prune(plan, progress); }));
}

void KeepingPresenter::refuse(const Error &error)
{
    if (error.is(journal::JournalError::NothingToPrune))
        Q_EMIT said(tr("Nothing in the log is old enough to be removed."), false);
    else if (error.is(journal::JournalError::LogUnreadable))
        Q_EMIT failed(tr("The access log is not intact: nothing was removed. Verify it to know why."));
    else
        Q_EMIT failed(words::sentence(error));
}

} // namespace coffret::ui
