// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/actioncard.h"

#include "ui/common/buttons.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ActionCard::ActionCard(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"nextAction"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(72), m.padding(), m.padding(), m.padding());
    row->setSpacing(m.padding());
    auto *words = new QVBoxLayout;
    words->setSpacing(m.px(4));
    place = caption({});
    title = blockTitle({});
    title->setWordWrap(true);
    title->setObjectName(u"nextActionTitle"_s);
    sentence = paragraph({}, Role::Muted);
    words->addWidget(place);
    words->addWidget(title);
    words->addWidget(sentence);
    words->addStretch();
    row->addLayout(words, 1);
    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(m.px(8));
    verb = button({}, Kind::Primary);
    verb->setObjectName(u"nextActionVerb"_s);
    later = button(tr("Later"), Kind::Text);
    later->setObjectName(u"nextActionLater"_s);
    later->setToolTip(tr("Leave it for today"));
    verbs->addWidget(verb);
    verbs->addWidget(later);
    verbs->addStretch();
    row->addLayout(verbs);
    connect(verb, &QPushButton::clicked, this, [this] { Q_EMIT chosen(action.key); });
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT putOff(action.key); });
    hide();
}

void ActionCard::show(const QList<NextAction> &actions)
{
    setVisible(!actions.isEmpty());
    if (actions.isEmpty())
        return;
    action = actions.first();
    place->setText(actions.size() == 1 ? tr("To do now") : tr("To do now — 1 of %1").arg(actions.size()));
    title->setText(action.title);
    sentence->setText(action.sentence);
    setButtonText(verb, action.verb);
    update();
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    paint.panel(rect(), m.cardRadius(), t[Role::Raised], t[Role::Border]);
    const bool presses = action.tone == Tone::Warning;
    painter.fillRect(QRect(0, m.padding(), m.px(3), height() - 2 * m.padding()),
                     t[presses ? Role::WarningMark : Role::Mark]);
    const ToneColours colours = coloursOf(action.tone);
    const int side = m.px(36);
    const QRect disc(m.px(20), m.px(18), side, side);
    paint.panel(disc, side / 2.0, t[colours.ground], t.isHighContrast() ? t[Role::Border] : QColor());
    QRect box(0, 0, m.largeIcon(), m.largeIcon());
    box.moveCenter(disc.center());
    paintIcon(painter, action.icon, box, t[colours.text]);
}

} // namespace coffret::ui
