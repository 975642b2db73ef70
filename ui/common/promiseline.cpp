// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/promiseline.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace coffret::ui {

PromiseLine::PromiseLine(const QString &name, const QString &sentence, Size s, QWidget *parent)
    : QWidget(parent), iconName(name), size(s)
{
    const Metrics m = Metrics::application();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(iconSide() + m.px(size == Size::Small ? 6 : 12), 0, 0, 0);
    row->addWidget(new TextLabel(sentence, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

int PromiseLine::iconSide() const
{
    const Metrics m = Metrics::application();
    return size == Size::Small ? m.px(14) : m.px(18);
}

void PromiseLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const int side = iconSide();
    const int y = height() > 2 * m.line() ? (m.line() - side) / 2 + 1 : size == Size::Small ? (height() - side) / 2 : 1;
    paintIcon(painter, iconName, QRect(0, y, side, side), Theme::current()[Role::Muted]);
}

} // namespace coffret::ui
