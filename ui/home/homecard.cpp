// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homecard.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coffret::ui {

HomeCard::HomeCard(const QString &title, const QString &linkText, QWidget *parent) : Card(parent)
{
    const Metrics m = Metrics::application();
    column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, m.px(4));
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m.padding(), m.px(10), m.px(12), m.px(10));
    row->setSpacing(m.px(8));
    row->addWidget(blockTitle(title));
    row->addStretch(1);
    remark = caption({});
    remark->hide();
    row->addWidget(remark);
    link = button(linkText, Kind::Link);
    link->setVisible(!linkText.isEmpty());
    row->addWidget(link);
    column->addLayout(row);
    column->addWidget(new Hairline);
    connect(link, &QPushButton::clicked, this, &HomeCard::linkChosen);
}

void HomeCard::setRemark(const QString &text)
{
    remark->setText(text);
    remark->setVisible(!text.isEmpty());
}

void HomeCard::setLink(const QString &text)
{
    setButtonText(link, text);
    link->setVisible(!text.isEmpty());
}

void HomeCard::add(QWidget *content)
{
    column->addWidget(content);
}

} // namespace coffret::ui
