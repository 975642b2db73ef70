// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/advicebar.h"

#include "ui/common/buttons.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

AdviceBar::AdviceBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"advice"_s);
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(16) + m.largeIcon() + m.px(10), m.px(9), m.px(12), m.px(6));
    column->setSpacing(m.px(2));
    words = new TextLabel({}, {}, Wrap::Words);
    words->setTextFormat(Qt::RichText);
    column->addWidget(words);
    row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(m.px(8));
    row->addStretch();
    column->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void AdviceBar::say(const QString &fact, const QString &rest, const QList<AdviceAct> &acts)
{
    const QString sentence = fact + u' ' + rest;
    const bool isNew = sentence != said || isHidden();
    said = sentence;
    words->setText(u"<b>%1</b> %2"_s.arg(fact.toHtmlEscaped(), rest.toHtmlEscaped()));
    while (row->count() > 1) {
        QWidget *gone = row->takeAt(0)->widget();
        gone->hide();
        gone->deleteLater(); // it may be the one that was pressed
    }
    for (const AdviceAct &act : acts) {
        QPushButton *made = button(act.text, Kind::Link);
        made->setObjectName(act.key);
        connect(made, &QPushButton::clicked, this, act.run);
        row->insertWidget(row->count() - 1, made);
    }
    setAccessibleName(sentence);
    show();
    update();
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void AdviceBar::quiet()
{
    said.clear();
    hide();
}

void AdviceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const ToneColours colours = coloursOf(Tone::Info);
    Paint(painter).panel(rect(), m.controlRadius(), t[colours.ground], t.isHighContrast() ? t[Role::Border] : QColor());
    const QRect box(m.px(16), m.px(9), m.largeIcon(), m.largeIcon());
    paintIcon(painter, u"users-group"_s, box, t[colours.text]);
}

} // namespace coffret::ui
