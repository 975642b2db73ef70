// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/navigationrail.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void RailModel::setPages(const QList<RailPage> &newPages)
{
    beginResetModel();
    pages = newPages;
    endResetModel();
}

void RailModel::setCount(const QString &key, const QString &count)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    pages[row].count = count;
    Q_EMIT dataChanged(index(row), index(row));
}

int RailModel::rowOf(const QString &key) const
{
    for (int row = 0; row < pages.size(); ++row) {
        if (pages.at(row).key == key)
            return row;
    }
    return -1;
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(pages.size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RailPage &page = pages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return page.name;
    case Qt::AccessibleTextRole: return page.count.isEmpty() ? page.name : page.name + u", "_s + page.count;
    case KeyRole: return page.key;
    case IconRole: return page.icon;
    case CountRole: return page.count;
    default: return {};
    }
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QRect row = option.rect.adjusted(0, 0, 0, -m.px(1));
    const bool chosen = option.state & QStyle::State_Selected;
    Paint paint(*painter);
    if (chosen)
        paint.selectedRow(row, m.controlRadius());
    else if (option.state & QStyle::State_MouseOver)
        paint.panel(row, m.controlRadius(), t[Role::Hover]);
    const Role text = chosen ? Role::OnSelection : Role::Text;
    const bool folded = row.width() < m.px(80);
    QRect box(row.x() + m.px(10), row.center().y() - m.largeIcon() / 2 + 1, m.largeIcon(), m.largeIcon());
    if (folded)
        box.moveLeft(row.center().x() - m.largeIcon() / 2 + 1);
    const QColor tint = chosen && !t.isHighContrast() ? t[Role::Mark] : t[chosen ? Role::OnSelection : Role::Muted];
    paintIcon(*painter, index.data(RailModel::IconRole).toString(), box, tint);
    if (!folded) {
        const QFont font = textFont(TextSize::Body, chosen ? Weight::Semibold : Weight::Regular);
        const QString count = index.data(RailModel::CountRole).toString();
        const QFont small = textFont(TextSize::Caption);
        const int countWidth = count.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(count) + m.px(8);
        paint.text(row.adjusted(m.px(38), 0, -m.px(8) - countWidth, 0), index.data().toString(), font, t[text]);
        paint.text(row.adjusted(0, 0, -m.px(10), 0), count, small, t[chosen ? text : Role::Muted],
                   Qt::AlignRight | Qt::AlignVCenter);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row, m.controlRadius(), chosen ? Ground::Selected : Ground::Plain);
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m = Metrics::application();
    return {m.px(40), m.railItem() + m.px(1)};
}

NavigationRail::NavigationRail(QWidget *parent) : QListView(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setModel(&pageModel);
    setItemDelegate(new RailDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(RailModel::KeyRole).toString()); });
}

void NavigationRail::setPages(const QList<RailPage> &pages)
{
    pageModel.setPages(pages);
    if (!pages.isEmpty())
        setCurrentIndex(pageModel.index(0));
}

void NavigationRail::setCount(const QString &key, const QString &count)
{
    pageModel.setCount(key, count);
}

void NavigationRail::choose(const QString &key)
{
    if (const int row = pageModel.rowOf(key); row >= 0)
        setCurrentIndex(pageModel.index(row));
    else
        clearSelection(); // the page in front is not one of these
}

QString NavigationRail::chosen() const
{
    return currentIndex().data(RailModel::KeyRole).toString();
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened(chosen());
    else
        QListView::keyPressEvent(event);
}

} // namespace coffret::ui
