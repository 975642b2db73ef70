// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowtable.h"

#include "ui/common/metrics.h"

#include <QHeaderView>
#include <QPainter>

namespace coffret::ui {

RowTable::RowTable(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerWidget(new QWidget); // nothing, where both scroll bars meet
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(Metrics::application().px(40));
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

// Cell by cell, but what is behind belongs to the row: it is painted whole and cut to the cell.
void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const RowTable *>(parent());
    const Metrics m = Metrics::application();
    const QHeaderView *head = view->horizontalHeader();
    const QRect whole(-head->offset(), option.rect.y(), head->length(), option.rect.height());
    const QRect row = whole.adjusted(0, 0, 0, -m.px(1));
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    Paint paint(*painter);
    painter->fillRect(option.rect, Theme::current()[Role::Base]); // over what the view draws for a chosen row
    if (chosen)
        paint.selectedRow(row, m.controlRadius());
    paint.hairline(whole, Edge::Bottom);
    paintCell(paint, option.rect.adjusted(m.px(6), 0, -m.px(6), 0), index, chosen);
    if (view->hasFocus() && view->currentIndex().row() == index.row()
        && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row, m.controlRadius(), chosen ? Ground::Selected : Ground::Plain);
    painter->restore();
}

Role RowDelegate::soft(bool chosen)
{
    return chosen && Theme::current().isHighContrast() ? Role::OnSelection : Role::Muted;
}

} // namespace coffret::ui
