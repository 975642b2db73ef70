// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/buttons.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/common/toast.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace coffret::ui {

Banner::Banner(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(16) + m.largeIcon() + m.px(10), m.px(9), m.px(12), m.px(9));
    words = new TextLabel({}, {}, Wrap::Words);
    words->setTextFormat(Qt::RichText);
    row->addWidget(words, 1);
    link = button({}, Kind::Link);
    row->addWidget(link, 0, Qt::AlignVCenter);
    connect(link, &QPushButton::clicked, this, &Banner::linkActivated);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void Banner::say(Tone t, const QString &fact, const QString &rest, const QString &linkText)
{
    tone = t;
    words->setText(QStringLiteral("<b>%1</b> %2").arg(fact.toHtmlEscaped(), rest.toHtmlEscaped()));
    setButtonText(link, linkText);
    link->setVisible(!linkText.isEmpty());
    setAccessibleName(fact + QChar(u' ') + rest);
    show();
    update();
    if (tone == Tone::Danger) {
        for (Toast *toast : window()->findChildren<Toast *>())
            toast->giveWay();
    }
    if (tone == Tone::Danger || tone == Tone::Warning) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const ToneColours colours = coloursOf(tone);
    Paint(painter).panel(rect(), m.controlRadius(), t[colours.ground], t.isHighContrast() ? t[Role::Border] : QColor());
    const QRect box(m.px(16), (height() - m.largeIcon()) / 2, m.largeIcon(), m.largeIcon());
    const QString name = tone == Tone::Success ? QStringLiteral("shield-check") : QString::fromUtf16(colours.icon);
    paintIcon(painter, name, box, t[colours.text]);
}

} // namespace coffret::ui
