// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/tabledelegate.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QPainter>

namespace coffret::ui {

void RowsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    if (everything)
        shown.state |= QStyle::State_Selected;
    PartyDelegate::paint(painter, shown, index);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QRect row = option.rect.adjusted(m.px(4), 0, -m.px(4), -m.px(1));
    Paint paint(*painter);
    const bool chosen = everything || option.state & QStyle::State_Selected;
    if (chosen)
        paint.selectedRow(row, m.controlRadius());
    else if (option.state & QStyle::State_MouseOver)
        paint.panel(row, m.controlRadius(), t[Role::Hover]);
    paint.hairline(option.rect, Edge::Bottom);
    if (const crm::ListRow *shown = model.at(index.row()))
        paintCells(*painter, option.rect, *shown, chosen);
    else
        paintPending(*painter, option.rect);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row, m.controlRadius(), chosen ? Ground::Selected : Ground::Plain);
}

void TableDelegate::paintCells(QPainter &painter, const QRect &row, const crm::ListRow &shown, bool chosen) const
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    const QColor ink = t[chosen ? Role::OnSelection : Role::Text];
    const QColor soft = chosen && t.isHighContrast() ? t[Role::OnSelection] : t[Role::Muted];
    for (const TableHead::Cell &cell : head.cells()) {
        const QRect box(row.x() + cell.x + m.px(8), row.y(), cell.width - m.px(16), row.height());
        const QString text = cellText(cell.key, shown, model.cellWords());
        if (text.isEmpty() || box.width() <= 0)
            continue;
        const bool name = cell.key == u"name";
        if (cell.key == u"status" && shown.status != crm::PartyStatus::Customer) {
            painter.save();
            painter.setClipRect(box);
            paint.pill(box, Qt::AlignLeft, text, Tone::Neutral, chosen ? Ground::Selected : Ground::Plain);
            painter.restore();
            continue;
        }
        const auto side = cell.side == ListColumn::Side::Right ? Qt::AlignRight : Qt::AlignLeft;
        paint.text(box, text,
                   textFont(TextSize::Body, !name    ? Weight::Regular
                                            : chosen ? Weight::Semibold
                                                     : Weight::Medium),
                   name ? ink : soft, side | Qt::AlignVCenter);
    }
}

void TableDelegate::paintPending(QPainter &painter, const QRect &row) const
{
    const Metrics m = Metrics::application();
    for (const TableHead::Cell &cell : head.cells()) {
        const QRect bar(row.x() + cell.x + m.px(8), row.center().y() - m.px(5), cell.width / 2, m.px(9));
        Paint(painter).panel(bar, m.px(4), Theme::current()[Role::Hover]);
    }
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m = Metrics::application();
    return {head.totalWidth(), m.row() + m.px(1)};
}

} // namespace coffret::ui
