// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/metrics.h"

#include <QPainter>

namespace coffret::ui {

Card::Card(QWidget *parent) : QWidget(parent) {}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = Theme::current();
    Paint(painter).panel(rect(), Metrics::application().cardRadius(), t[Role::Raised], t[Role::Border]);
}

Surface::Surface(Role g, std::optional<Edge> l, QWidget *parent) : QWidget(parent), ground(g), line(l) {}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current()[ground]);
    if (line)
        Paint(painter).hairline(rect(), *line);
}

Hairline::Hairline(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current()[Role::Border]);
}

Pill::Pill(const QString &t, Tone n, Shape s, QWidget *parent) : QWidget(parent), text(t), tone(n), shape(s)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Pill::sizeHint() const
{
    return {pillWidth(text), pillHeight()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (shape == Shape::Tinted)
        Paint(painter).pill(rect(), Qt::AlignLeft, text, tone);
    else
        Paint(painter).tag(rect(), text);
}

Avatar::Avatar(int side, QWidget *parent) : QWidget(parent), designSide(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::show(const QString &n, const Uuid &i)
{
    name = n;
    id = i;
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = Metrics::application().px(designSide);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint(painter).avatar(rect(), name, id);
}

} // namespace coffret::ui
