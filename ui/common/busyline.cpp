// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/busyline.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

BusyLine::BusyLine(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.px(8));
    auto *row = new QHBoxLayout;
    sentenceLabel = new TextLabel({}, {TextSize::Body, Weight::Semibold, Role::Text}, Wrap::Words);
    stop = button({});
    stop->setObjectName(u"stop"_s);
    row->addWidget(sentenceLabel, 1);
    row->addWidget(stop);
    column->addLayout(row);
    bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setFixedHeight(m.px(8));
    column->addWidget(bar);
    remark = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    column->addWidget(remark);
    appear.setSingleShot(true);
    appear.setInterval(300);
    connect(&appear, &QTimer::timeout, this, &QWidget::show);
    connect(stop, &QPushButton::clicked, this, &BusyLine::stopRequested);
    hide();
}

void BusyLine::begin(const QString &sentence, const QString &whenStopped, const QString &stopText)
{
    say(sentence);
    remark->setText(whenStopped);
    setButtonText(stop, stopText);
    stop->setVisible(!stopText.isEmpty());
    bar->setRange(0, 0);
    appear.start();
}

void BusyLine::say(const QString &sentence)
{
    sentenceLabel->setText(sentence);
    bar->setAccessibleName(sentence);
}

void BusyLine::progress(int thousandths)
{
    bar->setRange(0, 1000);
    bar->setValue(thousandths);
}

void BusyLine::finish()
{
    appear.stop();
    hide();
}

void BusyLine::showNow()
{
    appear.stop();
    show();
}

} // namespace coffret::ui
