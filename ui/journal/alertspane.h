// SPDX-License-Identifier: GPL-3.0-or-later
// The alerts of a vault: a strip of the newest above the log, or all of them with the rules they came from. Only layout and
// signals.
#pragma once

#include "ui/journal/alertrow.h"

#include <QVBoxLayout>
#include <QWidget>

class QPushButton;
class QScrollArea;

namespace coffret::ui {

class AlertRules;
class KeepingPart;
class TextLabel;

// At most two that wait, and a way to the others.
class AlertStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 2;
    explicit AlertStrip(QWidget *parent = nullptr);
    void show(const QList<AlertRow> &alerts, QDate today); // setVisible() is the page's
    enum class Room { Usual, Low };
    void give(Room room); // low: only the way to them
    bool isNeeded() const { return cards->count() > 0; }

Q_SIGNALS:
    void answered(const coffret::workspace::AlertChoice &choice);
    void allAsked();

private:
    void arrange();
    QVBoxLayout *cards;
    QPushButton *all;
    Room room = Room::Usual;
    int waiting = 0;
};

class AlertsPane : public QWidget
{
    Q_OBJECT

public:
    explicit AlertsPane(QWidget *parent = nullptr);
    void show(const QList<AlertRow> &alerts, QDate today);
    using QWidget::show;
    AlertRules &rules() { return *ruleForm; }
    KeepingPart &keeping() { return *keepingPart; }
    QWidget *first() const; // where the keyboard goes

Q_SIGNALS:
    void answered(const coffret::workspace::AlertChoice &choice);

private:
    QScrollArea *scroll;
    QVBoxLayout *cards;
    QPushButton *rulesOpener;
    AlertRules *ruleForm;
    KeepingPart *keepingPart;
    TextLabel *nothing;
};

} // namespace coffret::ui
