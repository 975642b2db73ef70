// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/partydelegate.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QListView>
#include <QPainter>

namespace coffret::ui {

void PartyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QRect row = option.rect.adjusted(m.px(8), 0, -m.px(8), -m.px(1));
    Paint paint(*painter);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        paint.selectedRow(row, m.controlRadius());
    else if (option.state & QStyle::State_MouseOver)
        paint.panel(row, m.controlRadius(), t[Role::Hover]);
    if (index.data(PartyPendingRole).toBool())
        return paintPending(*painter, row);
    const QString name = index.data(PartyNameRole).toString();
    const int side = m.px(32);
    const QRect circle(row.x() + m.px(8), row.center().y() - side / 2, side, side);
    const QByteArray id = index.data(PartyIdRole).toByteArray();
    paint.avatar(circle, name, uuidFromBytes(id).value_or(Uuid{}));

    const int gap = (row.height() - 2 * m.line()) / 2;
    const QRect text(circle.right() + m.px(11), row.y() + gap, row.right() - circle.right() - m.px(19), 2 * m.line());
    const QRect first(text.x(), text.y(), text.width(), m.line());
    const QRect second(text.x(), text.y() + m.line(), text.width(), m.line());
    const Role ink = chosen ? Role::OnSelection : Role::Text;
    const Role soft = chosen && t.isHighContrast() ? Role::OnSelection : Role::Muted;
    const QString date = index.data(PartyDateRole).toString();
    const QFont small = textFont(TextSize::Caption);
    const int dateWidth = date.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(date) + m.px(8);
    paint.text(first, date, small, t[soft], Qt::AlignRight | Qt::AlignVCenter);
    paint.text(first.adjusted(0, 0, -dateWidth, 0), name,
               textFont(TextSize::Body, chosen ? Weight::Semibold : Weight::Medium), t[ink]);
    int pill = 0;
    if (const QString word = index.data(PartyPillRole).toString(); !word.isEmpty())
        pill = m.px(8)
               + paint.pill(second, Qt::AlignRight, word, Tone(index.data(PartyPillToneRole).toInt()),
                            chosen ? Ground::Selected : Ground::Plain);
    paint.text(second.adjusted(0, 0, -pill, 0), index.data(PartySecondRole).toString(), textFont(TextSize::Body),
               t[soft]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row, m.controlRadius(), chosen ? Ground::Selected : Ground::Plain);
}

void PartyDelegate::paintPending(QPainter &painter, const QRect &row) const
{
    const Metrics m = Metrics::application();
    const QColor grey = Theme::current()[Role::Hover];
    Paint paint(painter);
    const int side = m.px(32);
    const int y = row.center().y();
    paint.panel(QRect(row.x() + m.px(8), y - side / 2, side, side), side / 2.0, grey);
    paint.panel(QRect(row.x() + m.px(51), y - m.px(14), row.width() / 3, m.px(9)), m.px(4), grey);
    paint.panel(QRect(row.x() + m.px(51), y + m.px(5), row.width() / 2, m.px(9)), m.px(4), grey);
}

QSize PartyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m = Metrics::application();
    return {m.px(200), m.twoLineRow() + m.px(1)};
}

// All rows are of one height: a row that arrives is painted, where Qt would lay out a million anew, and of a million
// chosen rows the place of each is not worked out before they are painted.
class LongList final : public QListView
{
protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override
    {
        QAbstractItemView::dataChanged(first, last, roles);
    }
    QRegion visualRegionForSelection(const QItemSelection &) const override { return viewport()->rect(); }
};

QListView *partyList(const QString &objectName, const QString &name, QAbstractItemModel &model)
{
    auto *list = new LongList;
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(&model);
    list->setItemDelegate(new PartyDelegate(list));
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->setCornerWidget(new QWidget); // plain, where both scroll bars meet
    return list;
}

} // namespace coffret::ui
