// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an assistant, at the left of its page: what is being done, a number or a tick for each
// step, its name and what it settled, and a remark at the foot. Arrows move among the done steps and the
// open one, Enter or a click opens; steps to come cannot be reached.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace coffret::ui {

class StepModel;
class TextLabel;

class StepsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class StepsList : public QListView
{
    Q_OBJECT

public:
    explicit StepsList(StepModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &key); // a step that can be opened

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
};

class StepsRail : public QWidget
{
    Q_OBJECT

public:
    explicit StepsRail(StepModel &model, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &subject); // "Import contacts", "contacts.csv"
    void setRemark(const QString &remark);                       // at the foot; empty: none
    StepsList &list() { return *steps; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *titleLabel;
    TextLabel *subjectLabel;
    StepsList *steps;
    TextLabel *remarkLabel;
};

} // namespace coffret::ui
