// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/buttons.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace coffret::ui {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.px(4));
    picture = new QLabel;
    factLabel = new TextLabel({}, {TextSize::Body, Weight::Semibold, Role::Text}, Wrap::Words);
    sentenceLabel = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    primary = button({}, Kind::Primary);
    second = button({});
    for (QLabel *label : {picture, static_cast<QLabel *>(factLabel), static_cast<QLabel *>(sentenceLabel)})
        label->setAlignment(Qt::AlignHCenter);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(factLabel);
    column->addWidget(sentenceLabel);
    row = new QBoxLayout(QBoxLayout::TopToBottom);
    row->setSpacing(m.px(8));
    row->addWidget(primary);
    row->addWidget(second);
    column->addLayout(row);
    column->setAlignment(row, Qt::AlignHCenter);
    column->addStretch(3);
    connect(primary, &QPushButton::clicked, this, &EmptyState::primaryChosen);
    connect(second, &QPushButton::clicked, this, &EmptyState::secondChosen);
    offer({});
}

void EmptyState::say(const QString &name, const QString &fact, const QString &sentence)
{
    iconName = name;
    factLabel->setText(fact);
    sentenceLabel->setText(sentence);
    setAccessibleName(fact);
    dress();
}

void EmptyState::offer(const QString &primaryText, const QString &secondText)
{
    setButtonText(primary, primaryText);
    setButtonText(second, secondText);
    primary->setVisible(!primaryText.isEmpty());
    second->setVisible(!secondText.isEmpty());
    arrange();
}

// Side by side where both fit, else one under the other.
void EmptyState::arrange()
{
    const QMargins around = layout()->contentsMargins();
    const int both = primary->sizeHint().width() + row->spacing() + second->sizeHint().width();
    const bool fits = both <= width() - around.left() - around.right();
    row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    give(Room::Usual);
    if (layout()->totalHeightForWidth(width()) > height())
        give(Room::Low);
}

void EmptyState::give(Room room)
{
    const Metrics m = Metrics::application();
    const bool usual = room == Room::Usual;
    picture->setVisible(usual);
    picture->setContentsMargins(0, 0, 0, m.px(8));
    row->setContentsMargins(0, usual ? m.px(12) : m.px(4), 0, 0);
    const int above = usual ? m.margin() : m.px(4);
    layout()->setContentsMargins(m.margin(), above, m.margin(), above);
    layout()->activate();
}

// The wider of the two buttons, whichever way they lie now.
QSize EmptyState::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    const int widest = qMax(primary->sizeHint().width(), second->isVisibleTo(this) ? second->sizeHint().width() : 0);
    const Metrics m = Metrics::application();
    const int words = factLabel->minimumSizeHint().height() + sentenceLabel->minimumSizeHint().height();
    const int buttons = primary->isVisibleTo(this) ? primary->sizeHint().height() + m.px(4) : 0;
    return {widest + around.left() + around.right(), words + buttons + 2 * m.px(4)};
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void EmptyState::dress()
{
    const int side = Metrics::application().px(32);
    if (!iconName.isEmpty())
        picture->setPixmap(icon(iconName).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace coffret::ui
