// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/tasklist.h"

#include "ui/common/coffretstyle.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

QRect TaskDelegate::boxIn(const QRect &row)
{
    const Metrics m = Metrics::application();
    const int side = m.icon();
    return {row.x() + m.padding(), row.center().y() - side / 2, side, side};
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(TaskHeadingRole).toBool())
        paintHeading(*painter, option.rect, index.data().toString());
    else
        paintTask(*painter, option, index);
}

void TaskDelegate::paintHeading(QPainter &painter, const QRect &row, const QString &text)
{
    const Metrics m = Metrics::application();
    Paint(painter).text(row.adjusted(m.padding(), 0, -m.padding(), -m.px(6)), text,
                        textFont(TextSize::Body, Weight::Semibold), Theme::current()[Role::Muted],
                        Qt::AlignLeft | Qt::AlignBottom);
}

// The words at the right, red when late; returns the width they take.
int TaskDelegate::paintDue(QPainter &painter, const QRect &text, const QModelIndex &index, Role quiet)
{
    const Metrics m = Metrics::application();
    const QString due = index.data(TaskDueRole).toString();
    if (due.isEmpty())
        return 0;
    const QFont font = textFont(TextSize::Body);
    const bool late = index.data(TaskLateRole).toBool();
    Paint(painter).text(text, due, font, Theme::current()[late && quiet == Role::Muted ? Role::Danger : quiet],
                        Qt::AlignRight | Qt::AlignVCenter);
    return QFontMetrics(font).horizontalAdvance(due) + m.px(12);
}

void TaskDelegate::paintTask(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    const QRect row = option.rect.adjusted(m.px(4), m.px(1), -m.px(4), -m.px(2));
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool chosen = (option.state & QStyle::State_Selected) && focused;
    if (chosen)
        paint.selectedRow(row, m.controlRadius());
    else if (option.state & QStyle::State_MouseOver)
        paint.panel(row, m.controlRadius(), t[Role::Hover]);
    const bool done = index.data(TaskDoneRole).toBool();
    QStyleOptionButton box;
    box.rect = boxIn(option.rect);
    box.state = QStyle::State_Enabled | (done ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);

    const Role ink = chosen ? Role::OnSelection : Role::Text;
    const Role soft = chosen && t.isHighContrast() ? Role::OnSelection : Role::Muted;
    const QRect text(box.rect.right() + m.px(12), row.y(), row.right() - box.rect.right() - m.px(24), row.height());
    const int dueWidth = paintDue(painter, text, index, soft);
    const QString second = index.data(TaskSecondRole).toString();
    const int lines = second.isEmpty() ? 1 : 2;
    QRect first(text.x(), text.y() + (text.height() - lines * m.line()) / 2, text.width() - dueWidth, m.line());
    if (index.data(TaskPriorityRole).toInt() > 0 && !done) {
        const QRect flag(first.x(), first.y() + (m.line() - m.icon()) / 2, m.icon(), m.icon());
        paintIcon(painter, u"flag"_s, flag, t[chosen && t.isHighContrast() ? ink : Role::Warning]);
        first.setLeft(flag.right() + m.px(6));
    }
    QFont title = textFont(TextSize::Body, done ? Weight::Regular : Weight::Medium);
    title.setStrikeOut(done);
    paint.text(first, index.data().toString(), title, t[done ? soft : ink]);
    if (lines == 2)
        paint.text({text.x(), first.y() + m.line(), text.width() - dueWidth, m.line()}, second,
                   textFont(TextSize::Caption), t[soft]);
    if (focused && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row, m.controlRadius(), chosen ? Ground::Selected : Ground::Plain);
    else if (!chosen)
        paint.hairline(option.rect, Edge::Bottom);
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    if (index.data(TaskHeadingRole).toBool())
        return {m.px(200), m.line() + m.px(24)};
    return {m.px(200), m.twoLineRow() - m.px(8)};
}

} // namespace coffret::ui
