// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldnote.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace coffret::ui {

FieldNote::FieldNote(Tone t, QWidget *parent) : QWidget(parent), tone(t)
{
    const Metrics m = Metrics::application();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.icon() + m.px(6), 0, 0, 0);
    words = new TextLabel({}, {TextSize::Body, Weight::Regular, coloursOf(tone).text}, Wrap::Words);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside the icon, also where there is more room
    row->addWidget(words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void FieldNote::say(const QString &sentence)
{
    if (sentence == words->text())
        return;
    words->setText(sentence);
    setVisible(!sentence.isEmpty());
    setAccessibleName(sentence);
    if (!sentence.isEmpty() && tone == Tone::Danger) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString FieldNote::sentence() const
{
    return words->text();
}

void FieldNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const ToneColours colours = coloursOf(tone);
    const QRect box(contentsMargins().left(), (m.line() - m.icon()) / 2 + 1, m.icon(), m.icon());
    const QString name = tone == Tone::Warning ? QStringLiteral("info-circle") : QString::fromUtf16(colours.icon);
    paintIcon(painter, name, box, Theme::current()[colours.text]);
}

} // namespace coffret::ui
