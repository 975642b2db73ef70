// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/headcell.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/records/tablehead.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

HeadCell::HeadCell(TableHead &h, int place, const ListColumn &column)
    : QAbstractButton(&h), head(h), at(place), right(column.side == ListColumn::Side::Right),
      pressing(column.order ? Press::Sorts : Press::Nothing)
{
    setText(column.head);
    setAccessibleName(column.head);
    setArrow(SortArrow::None);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] { head.sort(at); });
}

void HeadCell::setArrow(SortArrow shown)
{
    arrow = shown;
    setAccessibleDescription(pressing == Press::Nothing ? tr("The list cannot be sorted by this column")
                             : arrow == SortArrow::None ? QString()
                             : arrow == SortArrow::Up   ? tr("Sorted, first to last")
                                                        : tr("Sorted, last to first"));
    update();
}

void HeadCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    if ((underMouse() && pressing == Press::Sorts) || drag == Drag::Move)
        paint.panel(rect().adjusted(0, m.px(2), 0, -m.px(2)), m.px(4), t[Role::Hover]);
    const QFont font = textFont(TextSize::Body, Weight::Medium);
    const int side = arrow == SortArrow::None ? 0 : m.px(14);
    const int gap = m.px(8);
    const QString word =
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, qMax(0, width() - 2 * gap - side - (side ? m.px(4) : 0)));
    const int wordWidth = QFontMetrics(font).horizontalAdvance(word) + 1;
    const int whole = wordWidth + (side ? side + m.px(4) : 0);
    const int x = right ? width() - gap - whole : gap;
    paint.text(QRect(x, 0, wordWidth, height()), word, font, t[Role::Muted]);
    if (side)
        paintIcon(painter, arrow == SortArrow::Up ? u"arrow-up"_s : u"arrow-down"_s,
                  QRect(x + wordWidth + m.px(4), (height() - side) / 2, side, side), t[Role::Muted]);
    if (hasFocus())
        paint.focusInside(rect(), m.px(4));
}

bool HeadCell::isOnEdge(int x) const
{
    return x >= width() - Metrics::application().px(6);
}

void HeadCell::mousePressEvent(QMouseEvent *event)
{
    pressedAt = int(event->position().x());
    widthThen = width();
    if (event->button() == Qt::LeftButton && isOnEdge(pressedAt))
        drag = Drag::Size;
    else
        QAbstractButton::mousePressEvent(event);
}

void HeadCell::mouseMoveEvent(QMouseEvent *event)
{
    const int x = int(event->position().x());
    if (drag == Drag::Size) {
        head.size(at, widthThen + x - pressedAt);
        return;
    }
    if (drag == Drag::None && isDown() && qAbs(x - pressedAt) > QApplication::startDragDistance()) {
        drag = Drag::Move;
        raise();
    }
    setCursor(drag == Drag::Move || !isOnEdge(x) ? Qt::ArrowCursor : Qt::SplitHCursor);
    if (drag == Drag::Move)
        QWidget::move(pos().x() + x - pressedAt, pos().y());
    else
        QAbstractButton::mouseMoveEvent(event);
}

void HeadCell::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag was = std::exchange(drag, Drag::None);
    if (was == Drag::None)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    if (was == Drag::Move)
        head.drop(at, pos().x() + width() / 2);
}

void HeadCell::keyPressEvent(QKeyEvent *event)
{
    const int way = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (way && event->modifiers() == Qt::AltModifier)
        head.size(at, width() + way * Metrics::application().px(16));
    else if (way && event->modifiers() == Qt::ControlModifier)
        head.move(at, at + way);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        head.sort(at);
    else
        QAbstractButton::keyPressEvent(event);
}

void HeadCell::contextMenuEvent(QContextMenuEvent *event)
{
    head.openMenu(at, event->globalPos());
}

} // namespace coffret::ui
