// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pageframe.h"

#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace coffret::ui {

PageFrame::PageFrame(const QString &title, QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *ground = new Surface(Role::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(ground);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins({});
    column->setSpacing(0);
    head = new PageHeader(title);
    notice = new Banner;
    work = new BusyLine;
    work->setContentsMargins(m.margin(), m.px(12), m.margin(), m.px(4));
    auto *place = new QWidget;
    stack = new QStackedLayout(place);
    for (QWidget *part : std::initializer_list<QWidget *>{head, notice, work})
        column->addWidget(part);
    column->addSpacing(m.px(4));
    column->addWidget(place, 1);
}

void PageFrame::add(QWidget *content)
{
    stack->addWidget(content);
}

void PageFrame::bring(QWidget *content)
{
    stack->setCurrentWidget(content);
}

} // namespace coffret::ui
