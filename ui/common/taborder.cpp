// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/taborder.h"

#include <QWidget>

namespace coffret::ui {
namespace {

// Everything of the window, in the present order, from this widget on.
QList<QWidget *> chainFrom(QWidget *start)
{
    QList<QWidget *> chain{start};
    for (QWidget *next = start->nextInFocusChain(); next && next != start; next = next->nextInFocusChain())
        chain.append(next);
    return chain;
}

bool isIn(const QWidget *zone, const QWidget *widget)
{
    return zone == widget || zone->isAncestorOf(widget);
}

// What hands its focus to this widget goes with it, or Tab would come back from the one to the other.
QWidget *wholeOf(QWidget *widget, const QWidget *before)
{
    QWidget *whole = widget;
    for (QWidget *above = widget->parentWidget(); above && !isIn(above, before); above = above->parentWidget()) {
        if (above->focusProxy() == widget)
            whole = above;
    }
    return whole;
}

// Moves only what is out of order.
void arrange(QList<QWidget *> present, const QList<QWidget *> &wanted)
{
    for (qsizetype i = 1; i < wanted.size(); ++i) {
        QWidget *before = wanted.at(i - 1);
        QWidget *each = wanted.at(i);
        if (present.value(present.indexOf(before) + 1) == each)
            continue;
        QWidget::setTabOrder(before, wholeOf(each, before));
        present.removeOne(each);
        present.insert(present.indexOf(before) + 1, each);
    }
}

} // namespace

void chainZones(const QList<QWidget *> &zones)
{
    QWidget *top = nullptr;
    for (QWidget *zone : zones)
        top = top ? top : zone ? zone->window() : nullptr;
    if (!top)
        return;
    QList<QWidget *> present;
    QList<QList<QWidget *>> parts(zones.size());
    const QList<QWidget *> chain = chainFrom(top);
    for (QWidget *each : chain) {
        if (!(each->focusPolicy() & Qt::TabFocus))
            continue;
        for (qsizetype i = 0; i < zones.size(); ++i) {
            if (zones.at(i) && isIn(zones.at(i), each)) {
                parts[i].append(each);
                present.append(each);
                break;
            }
        }
    }
    QList<QWidget *> wanted;
    for (const QList<QWidget *> &part : std::as_const(parts))
        wanted += part;
    arrange(present, wanted);
}

} // namespace coffret::ui
