// SPDX-License-Identifier: GPL-3.0-or-later
// How long the log is kept, and the removal of what is older: said with its figures before it is done, by an owner alone, and
// only from a log that was proved intact a moment before.
#pragma once

#include "core/workspace/logbook.h"
#include "core/workspace/workspace.h"
#include "ui/common/card.h"

#include <QFutureWatcher>

class QComboBox;
class QPushButton;

namespace coffret::ui {

class KeepingPart : public Card
{
    Q_OBJECT

public:
    explicit KeepingPart(QWidget *parent = nullptr);
    void show(int months);
    using QWidget::show;
    void setBusy(bool busy);

Q_SIGNALS:
    void termChosen(int months);
    void pruneAsked();

private:
    QComboBox *term;
    QPushButton *prune;
};

class KeepingPresenter : public QObject
{
    Q_OBJECT

public:
    KeepingPresenter(workspace::Workspace &workspace, KeepingPart &part, QObject *parent = nullptr);
    void reload();
    void cancel() { pruning.cancel(); }

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void failed(const QString &sentence);
    void pruned(); // the log is shorter

private:
    void keep(int months);
    void plan();
    void ask(const journal::PruningPlan &plan);
    void prune(const journal::PruningPlan &plan);
    void refuse(const Error &error);
    workspace::Workspace &workspace;
    KeepingPart &part;
    QFutureWatcher<Result<void>> pruning;
    journal::PruningPlan planned;
};

} // namespace coffret::ui
