// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/strengthmeter.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QAccessible>
#include <QPainter>

namespace coffret::ui {

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Password strength"));
}

void StrengthMeter::rate(int newScore, const QString &newWord, const QString &newEstimate)
{
    score = newScore;
    word = newWord;
    estimate = newEstimate;
    setAccessibleName(tr("Password strength: %1").arg(word));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

QSize StrengthMeter::sizeHint() const
{
    const Metrics m = Metrics::application();
    return {m.px(200), m.px(10) + m.line()};
}

QSize StrengthMeter::minimumSizeHint() const
{
    return {Metrics::application().px(120), sizeHint().height()};
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const Role tone = score <= 1 ? Role::Danger : score == 2 ? Role::Warning : Role::Success;
    const int gap = m.px(2);
    const double side = (width() - 3.0 * gap) / 4;
    Paint paint(painter);
    for (int i = 0; i < 4; ++i) {
        const QRectF bar(i * (side + gap), 0, side, m.px(4));
        const bool full = i < score;
        paint.panel(bar, m.px(2), t[full ? tone : Role::Sunken],
                    !full && t.isHighContrast() ? t[Role::Border] : QColor());
    }
    const QRect line(0, m.px(8), width(), m.line());
    const QFont strong = textFont(TextSize::Body, Weight::Semibold);
    paint.text(line, word, strong, t[score ? tone : Role::Muted]);
    const int used = QFontMetrics(strong).horizontalAdvance(word) + m.px(8);
    if (!estimate.isEmpty())
        paint.text(line.adjusted(used, 0, 0, 0), QStringLiteral("— ") + estimate, textFont(TextSize::Body),
                   t[Role::Muted]);
}

} // namespace coffret::ui
