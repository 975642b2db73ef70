// SPDX-License-Identifier: GPL-3.0-or-later
// Leads an owner through a review, keeps what is half done at each answer, has it signed and filed, and brings a filed one
// onto paper. Who is no owner is told so. Coffret's own reading of the log for it is in the log.
#pragma once

#include "core/workspace/reviewbook.h"
#include "core/workspace/workspace.h"
#include "ui/journal/alertrow.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace coffret::ui {

class PrintDesk;
class ReviewPage;
class ReviewsPane;

// One of these for each kind of review.
class ReviewPresenter : public QObject
{
    Q_OBJECT

public:
    ReviewPresenter(workspace::Workspace &workspace, ReviewPage &page, const Clock &clock, QObject *parent = nullptr);
    void open();   // at the first step, with what was put aside
    void cancel(); // the lock comes

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void failed(const QString &sentence);
    void left();  // put aside
    void filed(); // signed
    void accountAsked(const QString &login);

private:
    void read();
    void readAlerts();
    void verify();
    void note(const journal::ReviewLine &line);
    void expectRest();
    void keep();
    void answerAlert(const workspace::AlertChoice &choice);
    void goOn();
    void sign();
    void refuse(const Error &error);

    workspace::Workspace &workspace;
    ReviewPage &page;
    const Clock &clock;
    journal::Review review;
    bool isRead = false;
    QTimer keeping; // the words are kept a moment after the last letter
    QFutureWatcher<Result<journal::Report>> verifying;
    QFutureWatcher<Result<journal::FiledReview>> signing;
};

class FiledPresenter : public QObject
{
    Q_OBJECT

public:
    FiledPresenter(workspace::Workspace &workspace, ReviewsPane &pane, PrintDesk &desk, const Clock &clock,
                   QObject *parent = nullptr);
    void reload();

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    enum class Goal { Paper, Pdf };
    void print(const journal::FiledReview &filed, Goal goal);
    workspace::Workspace &workspace;
    ReviewsPane &pane;
    PrintDesk &desk;
    const Clock &clock;
};

} // namespace coffret::ui
