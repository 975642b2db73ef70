// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/valuechoice.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace coffret::ui {
namespace {

constexpr int Design = 220; // wide enough for most values

int heightOf(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 1'000'000, wrapFlags(font, text, width), text).height();
}

} // namespace

ValueChoice::ValueChoice(Shape s, const QString &value, const QString &o, QWidget *parent)
    : QAbstractButton(parent), shape(s), origin(o)
{
    setCheckable(true);
    setAutoExclusive(shape == Shape::Radio);
    setText(value);
    setAccessibleName(value);
    setAccessibleDescription(origin);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ValueChoice::boxArea() const
{
    const Metrics m = Metrics::application();
    return {m.px(6), m.px(7), m.px(16), m.px(16)};
}

QRect ValueChoice::textArea(int width) const
{
    const Metrics m = Metrics::application();
    const int left = m.px(6) + m.px(16) + m.px(8);
    return {left, m.px(5), qMax(m.px(40), width - left - m.px(6)), 0};
}

QSize ValueChoice::sizeHint() const
{
    const int width = Metrics::application().px(Design);
    return {width, heightForWidth(width)};
}

QSize ValueChoice::minimumSizeHint() const
{
    const Metrics m = Metrics::application();
    return {m.px(110), m.px(28)};
}

int ValueChoice::heightForWidth(int width) const
{
    const Metrics m = Metrics::application();
    const int room = textArea(width).width();
    int height = heightOf(textFont(TextSize::Body), breakable(text()), room);
    if (!origin.isEmpty())
        height += heightOf(textFont(TextSize::Caption), origin, room);
    return qMax(m.px(28), height + m.px(10));
}

void ValueChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    if (underMouse() && isEnabled())
        paint.panel(rect(), m.controlRadius(), t[Role::Hover]);
    QStyleOptionButton option;
    option.initFrom(this);
    option.rect = boxArea();
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    option.state &= ~QStyle::State_HasFocus;
    style()->drawPrimitive(shape == Shape::Radio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox,
                           &option, &painter, this);
    const QRect room = textArea(width());
    const QFont body = textFont(TextSize::Body, isChecked() ? Weight::Medium : Weight::Regular);
    const QString value = breakable(text());
    const int lines = heightOf(body, value, room.width());
    painter.setFont(body);
    painter.setPen(t[isEnabled() ? Role::Text : Role::Disabled]);
    painter.drawText(QRect(room.x(), room.y(), room.width(), lines), wrapFlags(body, value, room.width()), value);
    const QFont small = textFont(TextSize::Caption);
    painter.setFont(small);
    painter.setPen(t[Role::Muted]);
    painter.drawText(QRect(room.x(), room.y() + lines, room.width(), height() - room.y() - lines),
                     wrapFlags(small, origin, room.width()), origin);
    if (hasFocus())
        paint.focusInside(rect(), m.controlRadius());
}

} // namespace coffret::ui
