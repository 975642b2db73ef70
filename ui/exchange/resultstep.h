// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of an import: while it runs, what stopping would leave; then what it did, with the way to the
// contacts, the way back, and the rows that stayed out as a file.
#pragma once

#include "core/exchange/importer.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace coffret::ui {

class EmptyState;

class ResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);
    void showRunning();
    void show(const exchange::ImportResult &result);
    using QWidget::show;

Q_SIGNALS:
    void contactsAsked();
    void undoAsked();
    void rejectsAsked();

private:
    QStackedLayout *stack;
    EmptyState *running;
    EmptyState *outcome;
    QPushButton *rejects;
};

} // namespace coffret::ui
