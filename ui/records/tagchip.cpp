// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/tagchip.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace coffret::ui {

TagChip::TagChip(const QString &tag, QWidget *parent) : QPushButton(parent)
{
    setText(tag);
    setAccessibleName(tr("Tag %1").arg(tag));
    setToolTip(tag);
    setObjectName(QStringLiteral("tag.") + tag);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

int TagChip::widthFor(const QString &tag)
{
    return qBound(Metrics::application().px(28), pillWidth(tag), Metrics::application().px(150));
}

// As high as a target must be; only the pill in its middle is painted.
QSize TagChip::sizeHint() const
{
    return {widthFor(text()), qMax(pillHeight(), Metrics::application().px(24))};
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    const QRect box(0, (height() - pillHeight()) / 2, width(), pillHeight());
    if (underMouse())
        paint.panel(box, m.px(4), t[Role::Hover]);
    const QFont small = textFont(TextSize::Caption, Weight::Medium);
    paint.tag(box, QFontMetrics(small).elidedText(text(), Qt::ElideRight, width() - m.px(10)));
    if (hasFocus())
        paint.focusInside(box, m.px(4));
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeAsked();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace coffret::ui
