// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/coffretstyle.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/styleparts.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui::styleparts {

void fieldPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &t = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool error = widget && widget->property(ErrorProperty).toBool();
    const bool focus = widget && widget->hasFocus();
    const double radius = Metrics::application().controlRadius();
    const double ring = t.isHighContrast() ? 3 : 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(enabled ? t[Role::Base] : t[Role::Window]);
    const double width = error || focus ? ring : 1;
    const Role edge = error ? Role::Danger : focus ? Role::Mark : enabled ? Role::FieldBorder : Role::Border;
    painter.setPen(QPen(t[edge], width));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const Theme &t = Theme::current();
    const Metrics m = Metrics::application();
    const bool quiet = kindOf(widget) == u"text";
    if (quiet) {
        if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus))
            Paint(painter).panel(option.rect, m.controlRadius(), t[Role::Hover]);
        if (option.state & QStyle::State_HasFocus)
            Paint(painter).focusInside(option.rect, m.controlRadius());
    } else {
        fieldPanel(option, painter, widget);
    }
    const QRect arrow(option.rect.right() - m.px(24), option.rect.center().y() - m.px(7), m.px(14), m.px(14));
    paintIcon(painter, u"chevron-down"_s, arrow,
              t[option.state & QStyle::State_Enabled ? Role::Muted : Role::Disabled]);
}

} // namespace coffret::ui::styleparts
