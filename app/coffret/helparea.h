// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the window: a page that stands in no rail, under Help in the menu and in the palette.
#pragma once

#include <QObject>

namespace coffret::ui {
class MainWindow;
class ManualView;
} // namespace coffret::ui

namespace coffret::app {

class HelpArea : public QObject
{
    Q_OBJECT

public:
    explicit HelpArea(ui::MainWindow &window);
    ui::ManualView &manual() { return *view; }

private:
    ui::ManualView *view;
};

} // namespace coffret::app
