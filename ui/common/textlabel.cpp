// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textlabel.h"

#include <QEvent>

namespace coffret::ui {

TextLabel::TextLabel(const QString &text, TextLook l, Wrap wrap, QWidget *parent) : QLabel(text, parent), look(l)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(wrap == Wrap::Words);
    if (wrap == Wrap::Words)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    dress();
}

void TextLabel::setRole(Role role)
{
    look.role = role;
    dress();
}

// A one-line label may be squeezed by its neighbours, a wrapped one keeps its height for its width.
QSize TextLabel::minimumSizeHint() const
{
    return QLabel::minimumSizeHint();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::ApplicationFontChange)
        dress();
}

void TextLabel::dress()
{
    if (dressing)
        return;
    dressing = true;
    setFont(textFont(look.size, look.weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::current()[look.role]);
    setPalette(colours);
    dressing = false;
}

TextLabel *caption(const QString &text, Role role)
{
    return new TextLabel(text, {TextSize::Caption, Weight::Regular, role});
}

TextLabel *blockTitle(const QString &text)
{
    return new TextLabel(text, {TextSize::Block, Weight::Semibold, Role::Text});
}

TextLabel *pageTitle(const QString &text)
{
    return new TextLabel(text, {TextSize::Page, Weight::Semibold, Role::Text});
}

TextLabel *paragraph(const QString &text, Role role)
{
    return new TextLabel(text, {TextSize::Body, Weight::Regular, role}, Wrap::Words);
}

} // namespace coffret::ui
