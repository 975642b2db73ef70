// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a window within reach when a screen goes: unplugged, switched off, or put in another place while the
// window stood on it. A window whose title bar can still be taken hold of is left alone; another one comes to
// the nearest screen, smaller if it has to be. Window managers often do it first; then there is nothing to do.
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <functional>

class QWidget;

namespace coffret::ui {

// Where a window with this frame belongs; `screens` are the parts of each that panels leave free.
QRect withinReach(const QRect &frame, const QList<QRect> &screens);

class ScreenKeeper : public QObject
{
    Q_OBJECT

public:
    using Screens = std::function<QList<QRect>()>;
    explicit ScreenKeeper(QWidget &window, Screens screens = {}); // none: the computer's
    void check();

private:
    void watch();
    QWidget &window;
    Screens screens;
};

} // namespace coffret::ui
