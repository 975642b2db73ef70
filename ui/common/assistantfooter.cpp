// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/assistantfooter.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

void label(QPushButton *button, const QString &text)
{
    setButtonText(button, text);
    button->setVisible(!text.isEmpty());
}

} // namespace

AssistantFooter::AssistantFooter(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(12), m.px(11), m.margin(), m.px(11));
    column->setSpacing(m.px(8));
    row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    leaveButton = button({}, Kind::Text);
    leaveButton->setObjectName(u"assistantLeave"_s);
    sentenceLabel = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    sentenceLabel->setObjectName(u"assistantSentence"_s);
    backButton = button({});
    backButton->setObjectName(u"assistantBack"_s);
    verbButton = button({}, Kind::Primary);
    verbButton->setObjectName(u"assistantVerb"_s);
    row->addWidget(leaveButton);
    row->addWidget(sentenceLabel, 100);
    row->addStretch(1);
    row->addWidget(backButton);
    row->addWidget(verbButton);
    column->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(leaveButton, &QPushButton::clicked, this, &AssistantFooter::leaveAsked);
    connect(backButton, &QPushButton::clicked, this, &AssistantFooter::backAsked);
    connect(verbButton, &QPushButton::clicked, this, &AssistantFooter::verbAsked);
    setLeave(tr("Cancel"));
    setBack({});
    setVerb({});
}

void AssistantFooter::setLeave(const QString &text)
{
    label(leaveButton, text);
    arrange();
}

void AssistantFooter::setSentence(const QString &text)
{
    sentenceLabel->setText(text);
    arrange();
}

void AssistantFooter::setBack(const QString &text)
{
    label(backButton, text);
    arrange();
}

void AssistantFooter::setVerb(const QString &text)
{
    label(verbButton, text);
    arrange();
}

void AssistantFooter::setRoom(Room newRoom)
{
    room = newRoom;
    arrange();
}

void AssistantFooter::setWaiting(bool waiting)
{
    backButton->setEnabled(!waiting);
    verbButton->setEnabled(!waiting);
}

// Beside the buttons while it fits there in two lines.
void AssistantFooter::arrange()
{
    sentenceLabel->setVisible(room == Room::Usual && !sentenceLabel->text().isEmpty());
    setVisible(!leaveButton->isHidden() || !backButton->isHidden() || !verbButton->isHidden()
               || !sentenceLabel->isHidden());
    int taken = 0;
    for (const QPushButton *button : {leaveButton, backButton, verbButton})
        taken += button->isVisibleTo(this) ? button->sizeHint().width() + row->spacing() : 0;
    const QMargins around = column->contentsMargins();
    const int free = width() - around.left() - around.right() - taken;
    const int needed = QFontMetrics(sentenceLabel->font()).horizontalAdvance(sentenceLabel->text());
    const bool noRoom = !sentenceLabel->isHidden() && 2 * free < needed + Metrics::application().px(40);
    if (noRoom == above)
        return;
    above = noRoom;
    if (above) {
        row->removeWidget(sentenceLabel);
        column->insertWidget(0, sentenceLabel);
    } else {
        column->removeWidget(sentenceLabel);
        row->insertWidget(1, sentenceLabel, 100);
    }
}

void AssistantFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AssistantFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current()[Role::Base]);
    Paint(painter).hairline(rect(), Edge::Top);
}

} // namespace coffret::ui
