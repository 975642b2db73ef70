// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QWidget>

namespace coffret::ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < items.size() ? items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Mode::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + spacing();
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), arrange({0, 0, QLAYOUTSIZE_MAX, 0}, Mode::Measure)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Place);
}

int FlowLayout::arrange(const QRect &rect, Mode mode) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int x = area.x();
    int y = area.y();
    int line = 0;
    for (QLayoutItem *item : items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int width = qMin(hint.width(), qMax(area.width(), item->minimumSize().width()));
        if (x > area.x() && x + width > area.x() + area.width()) {
            x = area.x();
            y += line + spacing();
            line = 0;
        }
        if (mode == Mode::Place)
            item->setGeometry(QRect(x, y, width, hint.height()));
        x += width + spacing();
        line = qMax(line, hint.height());
    }
    return y + line - rect.y() + contentsMargins().bottom();
}

} // namespace coffret::ui
