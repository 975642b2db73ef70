// SPDX-License-Identifier: GPL-3.0-or-later
// The page people come in by: who is at the desk and what day it is, one thing to do now, the tasks of
// the day, who waits for a word, what was opened last, and how the vault is. Two columns, one when there
// is little room; an empty vault is told how to begin.
#pragma once

#include "ui/home/homefacts.h"
#include "ui/home/nextactions.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace coffret::ui {

class ActionCard;
class CareCard;
class HomeCard;
class PageHeader;
class RecordRows;
class TaskList;
class TextLabel;

class HomePage : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);
    void show(const HomeFacts &facts, const QString &person, const QDateTime &now);
    using QWidget::show;
    TaskList &tasks() { return *taskList; }
    QList<QWidget *> zones() const;

Q_SIGNALS:
    void taskAsked(); // a new one
    void contactAsked();
    void allTasksAsked();
    void careAsked();
    void actionChosen(const QString &key);
    void actionPutOff(const QString &key);
    void recordAsked(const coffret::crm::PartyRef &party);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildCards();
    void arrange();
    void showTasks(const HomeFacts &facts, const QDateTime &now);
    PageHeader *header;
    QString date; // in words, as far as there is room
    ActionCard *actionCard;
    HomeCard *tasksCard;
    TaskList *taskList;
    TextLabel *noTask;
    HomeCard *waitingCard;
    RecordRows *waiting;
    HomeCard *recentCard;
    RecordRows *recent;
    CareCard *care;
    QWidget *left;
    QWidget *right;
    QGridLayout *grid;
};

QString greeting(const QString &person); // « Bonjour Claire »

} // namespace coffret::ui
