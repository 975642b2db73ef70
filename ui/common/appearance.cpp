// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"

#include "ui/common/coffretstyle.h"
#include "ui/common/textfamily.h"

#include <QApplication>
#include <QFontInfo>
#include <QWidget>

// Resources of a static library must be named once, outside any namespace, or the linker drops them.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace coffret::ui {

Looks::Looks(QApplication &app) : application(app), systemPalette(app.palette()), systemFont(readable(app.font()))
{
    registerIcons();
    application.setStyle(new CoffretStyle);
}

// Heights are read again as if the style were another one.
static void measureAnew()
{
    const QList<QWidget *> widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->updateGeometry();
    }
}

void Looks::apply(const Appearance &appearance)
{
    const bool denser = Metrics::density() != appearance.density;
    Metrics::setDensity(appearance.density);
    Theme::setCurrent(Theme::chosen(appearance.theme, systemPalette));
    QFont font = systemFont;
    const int smallest = 13; // a desktop that reports none, or a very small one, gets readable text
    const int pixels = qMax(smallest, QFontInfo(systemFont).pixelSize());
    font.setPixelSize(qRound(pixels * qBound(100, appearance.textPercent, 200) / 100.0));
    application.setFont(font);
    application.setPalette(Theme::current().palette());
    if (denser)
        measureAnew();
}

} // namespace coffret::ui
