// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pageheader.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace coffret::ui {

PageHeader::PageHeader(const QString &text, Line l, QWidget *parent) : QWidget(parent), line(l)
{
    const Metrics m = Metrics::application();
    row = new QHBoxLayout(this);
    const int side = line == Line::None ? m.px(16) : m.margin();
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(m.px(8));
    title = pageTitle(text);
    count = new TextLabel({}, {TextSize::Block, Weight::Regular, Role::Muted});
    row->addWidget(title);
    row->addWidget(count);
    row->addStretch(1);
    setFixedHeight(m.pageHeader());
}

void PageHeader::setTitle(const QString &text)
{
    title->setText(text);
}

void PageHeader::setCount(const QString &text)
{
    count->setText(text);
}

void PageHeader::add(QWidget *control)
{
    row->addWidget(control);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setFixedHeight(Metrics::application().pageHeader());
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current()[Role::Base]);
    if (line == Line::Below)
        Paint(painter).hairline(rect(), Edge::Bottom);
}

} // namespace coffret::ui
