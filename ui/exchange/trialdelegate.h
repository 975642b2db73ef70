// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a dry run: line, result as a pill, name, company, e-mail, telephone; an old value struck through
// beside the new one; the cell that keeps a row out drawn as a field with a ring and its reason beside it,
// and edited right there. Narrow lists leave the company and the telephone to the sentence below the list.
#pragma once

#include <QStyledItemDelegate>

namespace coffret::exchange {
struct RowOutcome;
}

namespace coffret::ui {

struct TrialColumns // where each begins and how wide it is; width 0: left out
{
    explicit TrialColumns(int width);
    QRect line, result, name, company, email, phone; // x and width; the height is the row's
};

class TrialDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

// The names of the columns, over the list.
class TrialHeader : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace coffret::ui
