// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconrows.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void IconRowModel::show(const QList<IconRow> &rows)
{
    if (rows == all)
        return;
    beginResetModel();
    all = rows;
    endResetModel();
}

const IconRow *IconRowModel::row(int at) const
{
    return at >= 0 && at < all.size() ? &all.at(at) : nullptr;
}

int IconRowModel::rowOf(const QByteArray &id) const
{
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).id == id)
            return i;
    }
    return -1;
}

int IconRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(all.size());
}

QVariant IconRowModel::data(const QModelIndex &index, int role) const
{
    const IconRow *found = index.isValid() ? row(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case IconRowNameRole: return found->name;
    case IconRowSecondRole: return found->second;
    case IconRowIconRole: return found->icon;
    case IconRowSideRole: return found->side;
    case IconRowOverRole: return found->over;
    case IconRowLateRole: return found->late;
    case Qt::ToolTipRole: return found->second.isEmpty() ? found->name : found->name + u'\n' + found->second.left(2000);
    case Qt::AccessibleTextRole: {
        QStringList parts{found->name, found->second, found->side};
        parts.removeAll({});
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QRect IconRowDelegate::iconArea(const QRect &row)
{
    const Metrics m = Metrics::application();
    const int side = m.px(32);
    return {row.x() + m.px(8), row.center().y() - side / 2, side, side};
}

int IconRowDelegate::textLeft(const QRect &row)
{
    return iconArea(row).right() + Metrics::application().px(6);
}

void IconRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QRect row = option.rect.adjusted(0, 0, 0, -m.px(1));
    Paint paint(*painter);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        paint.selectedRow(row, m.controlRadius());
    else if (option.state & QStyle::State_MouseOver)
        paint.panel(row, m.controlRadius(), t[Role::Hover]);
    const bool over = index.data(IconRowOverRole).toBool();
    const Role soft = chosen && t.isHighContrast() ? Role::OnSelection : Role::Muted;
    const Role ink = over ? soft : chosen ? Role::OnSelection : Role::Text;
    const bool late = index.data(IconRowLateRole).toBool() && !(chosen && t.isHighContrast());
    const int icon = m.largeIcon();
    const QPoint middle = iconArea(row).center();
    paintIcon(*painter, index.data(IconRowIconRole).toString(),
              QRect(middle - QPoint(icon / 2 - 1, icon / 2 - 1), QSize(icon, icon)), t[soft]);
    const QString second = index.data(IconRowSecondRole).toString();
    const int lines = second.isEmpty() ? 1 : 2;
    const int x = textLeft(row);
    const QRect first(x, row.y() + (row.height() - lines * m.line()) / 2, row.right() - x - m.px(10), m.line());
    const QString side = index.data(IconRowSideRole).toString();
    const QFont small = textFont(TextSize::Caption);
    paint.text(first, side, small, t[soft], Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    QFont strong = textFont(TextSize::Body, Weight::Medium);
    strong.setStrikeOut(over);
    paint.text(first.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(side) - m.px(8), 0),
               index.data(IconRowNameRole).toString(), strong, t[ink]);
    paint.text(first.translated(0, m.line()), second, textFont(TextSize::Body), t[late ? Role::Warning : soft]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row, m.controlRadius(), chosen ? Ground::Selected : Ground::Plain);
}

QSize IconRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m = Metrics::application();
    return {m.px(200), m.twoLineRow() + m.px(1)};
}

IconRowList::IconRowList(const QString &objectName, const QString &name, QWidget *parent) : QListView(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(new IconRowDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const IconRow *row = model.row(index.row()))
            Q_EMIT opened(row->id);
    });
}

void IconRowList::show(const QList<IconRow> &rows)
{
    const IconRow *before = chosen();
    const QByteArray id = before ? before->id : QByteArray();
    const int was = currentIndex().row();
    model.show(rows);
    if (rows.isEmpty() || (currentIndex().isValid() && chosen()->id == id))
        return;
    const int at = model.rowOf(id);
    setCurrentIndex(model.index(at >= 0 ? at : qBound(0, was, int(rows.size()) - 1)));
}

const IconRow *IconRowList::chosen() const
{
    return model.row(currentIndex().row());
}

// F2 means the row, not the record, while a row has the focus.
bool IconRowList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2 && chosen()) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void IconRowList::keyPressEvent(QKeyEvent *event)
{
    const IconRow *row = chosen();
    const QByteArray id = row ? row->id : QByteArray();
    switch (row ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(id); break;
    case Qt::Key_Space: Q_EMIT marked(id); break;
    case Qt::Key_F2: Q_EMIT changeAsked(id); break;
    case Qt::Key_Delete: Q_EMIT removeAsked(id); break;
    default: QListView::keyPressEvent(event);
    }
}

void IconRowList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const IconRow *row = model.row(index.row());
    if (row && event->button() == Qt::LeftButton && IconRowDelegate::iconArea(visualRect(index)).contains(event->pos()))
        Q_EMIT marked(QByteArray(row->id));
}

void IconRowList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const IconRow *row = model.row(index.row());
    if (!row)
        return;
    setCurrentIndex(index);
    Q_EMIT menuAsked(QByteArray(row->id),
                     byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace coffret::ui
