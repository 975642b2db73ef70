// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose about looks: theme, text size, density. apply() sets the style, palette and font of
// the running program at once, without restart; it follows the system when told so.
#pragma once

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace coffret::ui {

struct Appearance
{
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; // 100 to 200
    Density density = Density::Comfortable;
    bool operator==(const Appearance &) const = default;
};

// Remembers what the system showed before the first apply(), and goes back to it for "System".
class Looks
{
public:
    explicit Looks(QApplication &application);
    void apply(const Appearance &appearance);

private:
    QApplication &application;
    QPalette systemPalette;
    QFont systemFont;
};

} // namespace coffret::ui
