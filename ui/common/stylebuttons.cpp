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
namespace {

struct ButtonColours
{
    QColor fill;
    QColor edge;
    QColor text;
};

ButtonColours coloursOf(const QString &kind, QStyle::State state)
{
    const Theme &t = Theme::current();
    const bool hover = state & QStyle::State_MouseOver;
    const bool down = state & (QStyle::State_Sunken);
    const auto pressed = [&](QColor colour) { return down ? colour.darker(108) : colour; };
    if (!(state & QStyle::State_Enabled)) {
        const bool bare = kind == u"text" || kind == u"link";
        return {QColor(Qt::transparent), bare ? QColor() : t[Role::Border], t[Role::Disabled]};
    }
    if (kind == u"primary")
        return {pressed(t[hover ? Role::AccentHover : Role::Accent]), {}, t[Role::OnAccent]};
    if (kind == u"danger")
        return {pressed(t[Role::DangerFill]), {}, t[Role::OnAccent]};
    if (kind == u"link")
        return {hover || down ? pressed(t[Role::Hover]) : QColor(Qt::transparent), {}, t[Role::Link]};
    if (kind == u"text")
        return {hover || down ? pressed(t[Role::Hover]) : QColor(Qt::transparent), {}, t[Role::Text]};
    if (kind == u"warning")
        return {pressed(t[Role::WarningBg]), t[Role::WarningMark], t[Role::Warning]};
    if (state & QStyle::State_On)
        return {t[Role::Selection], t[Role::Mark], t.isHighContrast() ? t[Role::OnSelection] : t[Role::Link]};
    return {pressed(t[hover ? Role::Hover : Role::Raised]), t[Role::Border], t[Role::Text]};
}

void paintButtonIcon(QPainter &painter, const QIcon &icon, const QRect &rect, const QColor &colour)
{
    if (const QString name = iconName(icon); !name.isEmpty())
        paintIcon(painter, name, rect, colour);
    else
        icon.paint(&painter, rect);
}

// A button may name its shortcut in its text after a tab; it is drawn small and muted.
std::pair<QString, QString> textAndShortcut(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? std::pair(text, QString()) : std::pair(text.left(tab), text.mid(tab + 1));
}

int sidePadding(const QString &kind, const Metrics &m)
{
    return kind == u"link" ? m.px(4) : m.px(12);
}

} // namespace

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property(KindProperty).toString() : QString();
}

void buttonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ButtonColours colours = coloursOf(kindOf(widget), option.state);
    Paint(painter).panel(option.rect, Metrics::application().controlRadius(), colours.fill, colours.edge);
}

void arrowDown(const QStyleOption &option, QPainter &painter)
{
    QRect box(QPoint(), QSize(1, 1) * Metrics::application().px(14));
    box.moveCenter(option.rect.center());
    paintIcon(painter, u"chevron-down"_s, box,
              Theme::current()[option.state & QStyle::State_Enabled ? Role::Muted : Role::Disabled]);
}

static int menuWidth(const QStyleOptionButton &option)
{
    return option.features & QStyleOptionButton::HasMenu ? Metrics::application().px(20) : 0;
}

void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Metrics m = Metrics::application();
    const QString kind = kindOf(widget);
    const ButtonColours colours = coloursOf(kind, option.state);
    const auto [text, shortcut] = textAndShortcut(option.text);
    const QFont font = textFont(TextSize::Body, kind == u"link" ? Weight::Regular : Weight::Medium);
    const QFont small = textFont(TextSize::Caption);
    const int textWidth = text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
    const int shortWidth = shortcut.isEmpty() ? 0 : m.px(6) + QFontMetrics(small).horizontalAdvance(shortcut);
    const int gap = text.isEmpty() ? 0 : m.px(8);
    const int iconWidth = option.icon.isNull() ? 0 : m.icon();
    const int whole = iconWidth + (iconWidth ? gap : 0) + textWidth + shortWidth + menuWidth(option);
    const bool left = widget && widget->property("align").toString() == u"left";
    int x = left ? option.rect.x() + sidePadding(kind, m)
                 : option.rect.x() + qMax(m.px(4), (option.rect.width() - whole) / 2);
    if (iconWidth) {
        const QRect box(x, option.rect.center().y() - iconWidth / 2 + 1, iconWidth, iconWidth);
        paintButtonIcon(painter, option.icon, box, colours.text);
        x += iconWidth + gap;
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(colours.text);
    const QRect rest(x, option.rect.y(), option.rect.right() - x - (left ? shortWidth + m.px(8) : 0),
                     option.rect.height());
    const int mnemonic = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | mnemonic, text);
    if (!shortcut.isEmpty()) {
        painter.setFont(small);
        const bool filled = kind == u"primary" || kind == u"danger";
        painter.setPen(filled || kind == u"warning" ? colours.text : Theme::current()[Role::Muted]);
        const QRect box = left ? option.rect.adjusted(0, 0, -m.px(10), 0)
                               : QRect(x + textWidth + m.px(6), option.rect.y(), shortWidth, option.rect.height());
        painter.drawText(box, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shortcut);
    }
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Metrics m = Metrics::application();
    const QString kind = kindOf(widget);
    const auto [text, shortcut] = textAndShortcut(option.text);
    const QFont font = textFont(TextSize::Body, kind == u"link" ? Weight::Regular : Weight::Medium);
    int width = text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, text).width() + 2;
    if (!shortcut.isEmpty())
        width += m.px(8) + QFontMetrics(textFont(TextSize::Caption)).horizontalAdvance(shortcut);
    if (!option.icon.isNull())
        width += m.icon() + (text.isEmpty() ? 0 : m.px(8));
    width += menuWidth(option) + 2 * (text.isEmpty() ? m.px(8) : sidePadding(kind, m));
    const int height = kind == u"link" ? qMax(m.px(26), m.line() + m.px(6)) : m.control();
    return QSize(qMax(width, height), height);
}

void toolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    const Metrics m = Metrics::application();
    const QString kind = kindOf(widget);
    const ButtonColours colours = coloursOf(kind.isEmpty() ? u"text"_s : kind, option.state);
    Paint(painter).panel(option.rect, m.controlRadius(), colours.fill, colours.edge);
    const bool beside = option.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !option.text.isEmpty();
    const int side = option.iconSize.width() > 0 ? qMin(option.iconSize.width(), m.largeIcon()) : m.icon();
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    if (beside)
        box.moveLeft(option.rect.x() + m.px(8));
    const bool muted = colours.text == Theme::current()[Role::Text] && !beside;
    paintButtonIcon(painter, option.icon, box, muted ? Theme::current()[Role::Muted] : colours.text);
    if (beside || option.toolButtonStyle == Qt::ToolButtonTextOnly) {
        painter.save();
        painter.setFont(textFont(TextSize::Body, Weight::Medium));
        painter.setPen(colours.text);
        const QRect area = beside ? option.rect.adjusted(side + m.px(16), 0, 0, 0) : option.rect;
        painter.drawText(area, (beside ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter, option.text);
        painter.restore();
    }
}

void checkIndicator(const QStyleOption &option, QPainter &painter)
{
    const Theme &t = Theme::current();
    const Metrics m = Metrics::application();
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor fill = on ? t[enabled ? Role::Accent : Role::Disabled] : t[Role::Base];
    Paint(painter).panel(option.rect, m.px(4), fill, on ? QColor() : t[enabled ? Role::FieldBorder : Role::Border]);
    if (on)
        paintIcon(painter, u"check"_s, option.rect.adjusted(2, 2, -2, -2), t[Role::OnAccent]);
}

void radioIndicator(const QStyleOption &option, QPainter &painter)
{
    const Theme &t = Theme::current();
    const bool on = option.state & QStyle::State_On;
    const double half = option.rect.height() / 2.0;
    Paint paint(painter);
    paint.panel(option.rect, half, on ? t[Role::Accent] : t[Role::Base], on ? QColor() : t[Role::FieldBorder]);
    if (on) {
        const double inset = option.rect.height() * 0.31;
        paint.panel(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), half, t[Role::OnAccent]);
    }
}

} // namespace coffret::ui::styleparts
