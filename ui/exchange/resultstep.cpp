// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/resultstep.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/exchange/importwords.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ResultStep::ResultStep(QWidget *parent) : QWidget(parent)
{
    stack = new QStackedLayout(this);
    running = new EmptyState;
    running->say(u"hourglass"_s, tr("The import is running"),
                 tr("It is written as a whole at its end. If you stop it before, nothing of it stays in the vault."));
    auto *done = new QWidget;
    auto *column = new QVBoxLayout(done);
    outcome = new EmptyState;
    rejects = button(tr("Save the rows to correct…"), Kind::Link, u"download"_s);
    rejects->setObjectName(u"saveRejects"_s);
    column->addWidget(outcome, 1);
    column->addWidget(rejects, 0, Qt::AlignHCenter);
    column->addSpacing(Metrics::application().margin());
    stack->addWidget(running);
    stack->addWidget(done);
    connect(outcome, &EmptyState::primaryChosen, this, &ResultStep::contactsAsked);
    connect(outcome, &EmptyState::secondChosen, this, &ResultStep::undoAsked);
    connect(rejects, &QPushButton::clicked, this, &ResultStep::rejectsAsked);
}

void ResultStep::showRunning()
{
    stack->setCurrentIndex(0);
}

void ResultStep::show(const exchange::ImportResult &result)
{
    QString rest = resultSentence(result);
    if (result.companiesCreated > 0)
        rest += u"\n"_s + tr("%Ln company(ies) created for their people.", nullptr, int(result.companiesCreated));
    outcome->say(u"circle-check"_s, tr("%Ln record(s) imported", nullptr, int(result.records)),
                 rest + u'\n' + tr("This import can be undone for 30 days, here or from the first step."));
    outcome->offer(tr("See the contacts"), tr("Undo this import"));
    rejects->setVisible(result.rejected > 0);
    stack->setCurrentIndex(1);
}

} // namespace coffret::ui
