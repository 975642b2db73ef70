// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/centredcolumn.h"

#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coffret::ui {

CentredColumn::CentredColumn(QWidget *c, int width, QWidget *parent)
    : QScrollArea(parent), content(c), designWidth(width)
{
    const Metrics m = Metrics::application();
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(m.px(16), m.px(24), m.px(16), m.px(24));
    column->addStretch(5);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(content);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(6);
    setWidget(ground);
    viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
}

void CentredColumn::resizeEvent(QResizeEvent *event)
{
    const Metrics m = Metrics::application();
    content->setFixedWidth(qMin(m.px(designWidth), viewport()->width() - m.px(32)));
    QScrollArea::resizeEvent(event);
}

} // namespace coffret::ui
