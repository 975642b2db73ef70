// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenkeeper.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <algorithm>

namespace coffret::ui {
namespace {

constexpr int Bar = 32;   // of a title, where a window is taken hold of
constexpr int Hold = 120; // so much of it is enough

QList<QRect> computersScreens()
{
    QList<QRect> all;
    for (const QScreen *screen : QGuiApplication::screens())
        all += screen->availableGeometry();
    return all;
}

bool canBeTaken(const QRect &frame, const QRect &screen)
{
    const QRect seen = QRect(frame.topLeft(), QSize(frame.width(), Bar)) & screen;
    return seen.width() >= qMin(Hold, frame.width()) && seen.height() >= Bar / 2;
}

int distance(const QRect &frame, const QRect &screen)
{
    return (frame.center() - screen.center()).manhattanLength();
}

} // namespace

QRect withinReach(const QRect &frame, const QList<QRect> &screens)
{
    if (screens.isEmpty()
        || std::any_of(screens.cbegin(), screens.cend(), [&](const QRect &each) { return canBeTaken(frame, each); }))
        return frame;
    const QRect nearest = *std::min_element(screens.cbegin(), screens.cend(), [&frame](const QRect &a, const QRect &b) {
        return distance(frame, a) < distance(frame, b);
    });
    QRect placed(QPoint(), frame.size().boundedTo(nearest.size()));
    placed.moveTo(qBound(nearest.left(), frame.left(), nearest.right() - placed.width() + 1),
                  qBound(nearest.top(), frame.top(), nearest.bottom() - placed.height() + 1));
    return placed;
}

ScreenKeeper::ScreenKeeper(QWidget &w, Screens s) : QObject(&w), window(w), screens(std::move(s))
{
    if (!screens)
        screens = computersScreens;
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ScreenKeeper::watch);
    // Qt moves what it moves itself first.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenKeeper::check, Qt::QueuedConnection);
    watch();
}

void ScreenKeeper::watch()
{
    for (const QScreen *screen : QGuiApplication::screens())
        connect(screen, &QScreen::availableGeometryChanged, this, &ScreenKeeper::check,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
}

void ScreenKeeper::check()
{
    if (!window.isVisible() || window.isMinimized())
        return;
    const QRect frame = window.frameGeometry();
    const QRect placed = withinReach(frame, screens());
    if (placed == frame)
        return;
    const Qt::WindowStates states = window.windowState();
    const Qt::WindowStates filling = states & (Qt::WindowMaximized | Qt::WindowFullScreen);
    if (filling)
        window.setWindowState(states & ~filling);
    const QSize border = frame.size() - window.size();
    window.resize(placed.size() - border);
    window.move(placed.topLeft());
    if (filling)
        window.setWindowState(states); // now of the screen it came to
}

} // namespace coffret::ui
