// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldrow.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace coffret::ui {

// A plain widget would be nothing to a screen reader; this one is pressed to be edited, or followed.
static QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *value = qobject_cast<ValueLabel *>(object);
    return value ? new QAccessibleWidget(value, value->role()) : nullptr;
}

ValueLabel::ValueLabel(FieldRow::Use u, QWidget *parent) : QWidget(parent), use(u)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(accessibleOf), true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(use == FieldRow::Use::ReadOnly ? Qt::NoFocus : Qt::TabFocus);
}

void ValueLabel::setText(const QString &text)
{
    words = text;
    painted = breakable(text);
    updateGeometry();
    update();
}

void ValueLabel::setLink(bool isLink)
{
    link = isLink;
    if (link)
        setFocusPolicy(Qt::TabFocus);
    update();
}

QAccessible::Role ValueLabel::role() const
{
    if (link)
        return QAccessible::Link;
    return use == FieldRow::Use::ReadOnly ? QAccessible::StaticText : QAccessible::Button;
}

QSize ValueLabel::sizeHint() const
{
    const Metrics m = Metrics::application();
    return {m.px(160), m.line() + m.px(10)}; // grows by its height for width
}

QSize ValueLabel::minimumSizeHint() const
{
    const Metrics m = Metrics::application();
    return {m.px(100), m.line() + m.px(10)};
}

int ValueLabel::heightForWidth(int width) const
{
    const Metrics m = Metrics::application();
    const QRect room(0, 0, width - m.px(10) - m.px(28), 10'000);
    const QFont font = textFont(TextSize::Body);
    const QString text = painted.isEmpty() ? QStringLiteral("x") : painted;
    const int high = QFontMetrics(font).boundingRect(room, wrapFlags(font, text, room.width()), text).height();
    return high + m.px(10);
}

QRect ValueLabel::textArea() const
{
    const Metrics m = Metrics::application();
    return rect().adjusted(m.px(10), m.px(5), -m.px(28), -m.px(5));
}

void ValueLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const bool editable = use != FieldRow::Use::ReadOnly;
    const bool masked = use == FieldRow::Use::Masked;
    Paint paint(painter);
    const bool pointed = underMouse() || hasFocus();
    if (editable && pointed)
        paint.panel(rect(), m.controlRadius(), t[Role::Hover]);
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(t[link ? Role::Link : masked ? Role::Muted : Role::Text]);
    painter.drawText(textArea(), wrapFlags(painter.font(), painted, textArea().width()), painted);
    if (masked || (editable && pointed)) { // that a value can be revealed is to be seen without pointing at it
        const QRect pencil(width() - m.icon() - m.px(8), (qMin(height(), m.line() + m.px(10)) - m.icon()) / 2, m.icon(),
                           m.icon());
        paintIcon(painter, masked ? QStringLiteral("eye-off") : QStringLiteral("pencil"), pencil, t[Role::Muted]);
    }
    if (hasFocus())
        paint.focusInside(rect(), m.controlRadius());
}

void ValueLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    const QRect used = QFontMetrics(textFont(TextSize::Body)).boundingRect(textArea(), Qt::TextWordWrap, painted);
    if (link && used.contains(event->pos()))
        Q_EMIT followed();
    else if (use != FieldRow::Use::ReadOnly)
        Q_EMIT activated();
}

void ValueLabel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && link && !(event->modifiers() & Qt::ControlModifier))
        Q_EMIT followed();
    else if ((enter || event->key() == Qt::Key_Space) && use != FieldRow::Use::ReadOnly)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coffret::ui
