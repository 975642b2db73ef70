// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linkline.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

LinkLine::LinkLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void LinkLine::show(const QString &b, const QString &l, const QString &a)
{
    before = b;
    link = l;
    after = a;
    setFocusPolicy(link.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    setAccessibleName(text());
    setToolTip(text());
    setVisible(!text().isEmpty());
    arrange();
}

QSize LinkLine::sizeHint() const
{
    const Metrics m = Metrics::application();
    return {QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(text()), m.line() + m.px(4)};
}

QSize LinkLine::minimumSizeHint() const
{
    return {Metrics::application().px(60), sizeHint().height()};
}

void LinkLine::arrange()
{
    const QFontMetrics letters(textFont(TextSize::Body));
    const int fewest = letters.averageCharWidth() * 6;
    int over = letters.horizontalAdvance(text()) - width();
    const auto squeeze = [&](const QString &part, const QString &end) {
        const int full = letters.horizontalAdvance(part);
        if (over <= 0 || part.isEmpty())
            return part;
        const int room = qMax(qMin(full, fewest), full - over);
        over -= full - room;
        return room < full
                   ? letters.elidedText(part.chopped(end.size()), Qt::ElideRight, room - letters.horizontalAdvance(end))
                         + end
                   : part;
    };
    const QString comma = before.endsWith(u", "_s) ? u", "_s : QString();
    const QString last = squeeze(after, {});
    const QString first = squeeze(before, comma);
    const QString middle = squeeze(link, {});
    shown = {first, middle, last};
    linkArea = QRect(letters.horizontalAdvance(first), 0, letters.horizontalAdvance(middle), height());
    update();
}

void LinkLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = textFont(TextSize::Body);
    const QFontMetrics letters(font);
    const Theme &t = Theme::current();
    Paint paint(painter);
    int x = 0;
    for (int i = 0; i < shown.size(); ++i) {
        const int wide = letters.horizontalAdvance(shown.at(i));
        paint.text(QRect(x, 0, wide + 2, height()), shown.at(i), font, t[i == 1 ? Role::Link : Role::Muted],
                   Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
        x += wide;
    }
    if (hasFocus())
        paint.focusInside(linkArea.adjusted(0, 0, 2, -1), Metrics::application().px(4));
}

void LinkLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LinkLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(linkArea.contains(event->pos()) && !link.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LinkLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !link.isEmpty() && linkArea.contains(event->pos()))
        Q_EMIT followed();
}

void LinkLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!link.isEmpty() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT followed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coffret::ui
