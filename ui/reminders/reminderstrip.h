// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks that are due, above the page: each with its hour and whose it is, and « Terminer », « Dans
// 10 min », « Plus tard… » (in an hour, tomorrow morning), « Ouvrir ». Three at most, fewer in a low window; the rest as a number with the way to
// all. It shows itself without taking the focus, tells screen readers once, and only signals.
#pragma once

#include "core/crm/taskbook.h"
#include "ui/common/card.h"

#include <QDateTime>
#include <QList>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace coffret::ui {

class TextLabel;

class ReminderStrip : public Surface
{
    Q_OBJECT

public:
    static constexpr int most = 3;
    enum class Told { Before, Now };
    explicit ReminderStrip(QWidget *parent = nullptr);
    void show(const QList<crm::TaskLine> &lines, const QDateTime &now, Told told = Told::Before); // none: it hides
    using QWidget::show;
    void focusFirst();
    QWidget *zone() const; // where F6 goes

Q_SIGNALS:
    void doneAsked(coffret::crm::TaskId id);
    void laterAsked(coffret::crm::TaskId id, int minutes);
    void morningAsked(coffret::crm::TaskId id); // tomorrow's
    void openAsked(const coffret::crm::TaskLine &line);
    void allAsked();
    void asideAsked(); // « Mettre de côté »: all of them
    void left();       // it went while it had the focus

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QWidget *place = nullptr;
        QBoxLayout *line = nullptr;
        TextLabel *words = nullptr;
        QPushButton *done = nullptr;
        QPushButton *later = nullptr;
        QPushButton *more = nullptr;
        QPushButton *open = nullptr;
    };
    Row makeRow(int number);
    QPushButton *verb(int number, const QString &name, const QString &text);
    void fill(const Row &row, const crm::TaskLine &line);
    void offerLater(int number);
    int room() const;
    void announce();
    QList<Row> rows;
    QWidget *rest;
    TextLabel *others;
    QToolButton *aside;
    QList<crm::TaskLine> shown;
    QDateTime now;
};

} // namespace coffret::ui
