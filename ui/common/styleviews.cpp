// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/styleparts.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui::styleparts {
namespace {

int menuItemHeight(const Metrics &m)
{
    return qMax(m.px(28), m.line() + m.px(8));
}

} // namespace

void menuPanel(const QStyleOption &option, QPainter &painter)
{
    const Theme &t = Theme::current();
    painter.fillRect(option.rect, t[Role::Raised]);
    painter.setPen(t[Role::Border]);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void menuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Theme &t = Theme::current();
    const Metrics m = Metrics::application();
    Paint paint(painter);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(option.rect.x() + m.px(4), y, option.rect.width() - m.px(8), 1, t[Role::Border]);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool chosen = (option.state & QStyle::State_Selected) && enabled;
    if (chosen)
        paint.panel(option.rect.adjusted(m.px(2), 0, -m.px(2), 0), m.px(4), t[Role::Selection]);
    const Role text = !enabled ? Role::Disabled : chosen ? Role::OnSelection : Role::Text;
    int x = option.rect.x() + m.px(12);
    const QRect iconBox(x, option.rect.center().y() - m.icon() / 2 + 1, m.icon(), m.icon());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, u"check"_s, iconBox, t[text]);
    else if (const QString name = iconName(option.icon); !name.isEmpty())
        paintIcon(painter, name, iconBox, t[chosen || !enabled ? text : Role::Muted]);
    if (option.maxIconWidth > 0 || option.menuHasCheckableItems)
        x += m.icon() + m.px(8);
    const QStringList parts = option.text.split(u'\t');
    const QRect line(x, option.rect.y(), option.rect.right() - x - m.px(12), option.rect.height());
    painter.save();
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(t[text]);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     parts.value(0));
    if (parts.size() > 1) {
        painter.setFont(textFont(TextSize::Caption));
        painter.setPen(t[chosen || !enabled ? text : Role::Muted]);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(option.rect.right() - m.px(22), option.rect.center().y() - m.px(7), m.px(14), m.px(14));
        paintIcon(painter, u"chevron-right"_s, arrow, t[chosen ? text : Role::Muted]);
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    const Metrics m = Metrics::application();
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(m.px(40), m.px(9));
    const QStringList parts = option.text.split(u'\t');
    int width = QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(parts.value(0)) + m.px(40);
    if (parts.size() > 1)
        width += QFontMetrics(textFont(TextSize::Caption)).horizontalAdvance(parts.at(1)) + m.px(24);
    if (option.maxIconWidth > 0 || option.menuHasCheckableItems)
        width += m.icon() + m.px(8);
    return QSize(qMax(width, m.px(160)), menuItemHeight(m));
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Theme &t = Theme::current();
    const Metrics m = Metrics::application();
    painter.fillRect(option.rect, t[Role::Window]);
    const bool chosen = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (chosen)
        Paint(painter).panel(option.rect.adjusted(1, 1, -1, -1), m.px(4), t[Role::Selection]);
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(t[chosen ? Role::OnSelection : Role::Text]);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void headerSection(const QStyleOptionHeader &option, QPainter &painter)
{
    painter.fillRect(option.rect, Theme::current()[Role::Base]);
    Paint(painter).hairline(option.rect, Edge::Bottom);
}

void headerLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    const Metrics m = Metrics::application();
    Paint(painter).text(option.rect.adjusted(m.px(4), 0, -m.px(4), 0), option.text,
                        textFont(TextSize::Body, Weight::Medium), Theme::current()[Role::Muted],
                        option.textAlignment | Qt::AlignVCenter);
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter)
{
    const Theme &t = Theme::current();
    const Metrics m = Metrics::application();
    if (option.maximum <= option.minimum)
        return;
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int thumb =
        qBound(qMin(m.px(32), length), int(qint64(length) * option.pageStep / (range + option.pageStep)), length);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - thumb, option.upsideDown);
    const int thick = m.px(8);
    const int inset = ((across ? option.rect.height() : option.rect.width()) - thick) / 2;
    const QRect box = across ? QRect(option.rect.x() + at + 2, option.rect.y() + inset, thumb - 4, thick)
                             : QRect(option.rect.x() + inset, option.rect.y() + at + 2, thick, thumb - 4);
    const bool held = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    Paint(painter).panel(box, thick / 2.0, t[held ? Role::FieldBorder : Role::Border]);
}

void progressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Theme &t = Theme::current();
    const QRect &r = option.rect;
    const double radius = r.height() / 2.0;
    Paint paint(painter);
    paint.panel(r, radius, t[Role::Sunken], t.isHighContrast() ? t[Role::Border] : QColor());
    const qint64 range = qint64(option.maximum) - option.minimum;
    // An unknown length stands still: a sentence beside the bar says what is being done.
    const double share = range <= 0 ? 0.35 : double(option.progress - option.minimum) / double(range);
    if (share > 0)
        paint.panel(QRectF(r.x(), r.y(), qMax<double>(r.height(), r.width() * qMin(share, 1.0)), r.height()), radius,
                    t[Role::Accent]);
}

void tabShape(const QStyleOptionTab &option, QPainter &painter)
{
    const Theme &t = Theme::current();
    const Metrics m = Metrics::application();
    Paint(painter).hairline(option.rect, Edge::Bottom);
    if (option.state & QStyle::State_Selected) {
        const int side = m.px(12);
        const bool first =
            option.position == QStyleOptionTab::Beginning || option.position == QStyleOptionTab::OnlyOneTab;
        painter.fillRect(QRect(option.rect.x() + (first ? 0 : side), option.rect.bottom() - 1,
                               option.rect.width() - side - (first ? 0 : side), 2),
                         t[Role::Mark]);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Paint(painter).focusInside(option.rect.adjusted(0, 2, 0, -4), m.px(4));
}

// A count stands behind an en space, smaller: « Documents 7 ».
void tabLabel(const QStyleOptionTab &option, QPainter &painter)
{
    const Theme &t = Theme::current();
    const Metrics m = Metrics::application();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool first = option.position == QStyleOptionTab::Beginning || option.position == QStyleOptionTab::OnlyOneTab;
    const QRect area = option.rect.adjusted(first ? 0 : m.px(12), 0, 0, 0);
    const QString word = option.text.section(QChar(0x2002), 0, 0);
    const QFont font = textFont(TextSize::Body, chosen ? Weight::Semibold : Weight::Medium);
    Paint paint(painter);
    paint.text(area, word, font, t[chosen ? Role::Text : Role::Muted]);
    paint.text(area.adjusted(QFontMetrics(font).horizontalAdvance(word) + m.px(5), m.px(1), 0, 0),
               option.text.section(QChar(0x2002), 1), textFont(TextSize::Caption), t[Role::Muted]);
}

void splitter(const QStyleOption &option, QPainter &painter)
{
    const QRect &r = option.rect;
    const bool upright = r.height() > r.width();
    const QRect line =
        upright ? QRect(r.center().x(), r.y(), 1, r.height()) : QRect(r.x(), r.center().y(), r.width(), 1);
    painter.fillRect(line, Theme::current()[Role::Border]);
}

void itemPanel(const QStyleOptionViewItem &option, QPainter &painter)
{
    const Metrics m = Metrics::application();
    Paint paint(painter);
    if (option.state & QStyle::State_Selected)
        paint.selectedRow(option.rect, m.controlRadius());
    else if (option.state & QStyle::State_MouseOver)
        paint.panel(option.rect, m.controlRadius(), Theme::current()[Role::Hover]);
}

} // namespace coffret::ui::styleparts
