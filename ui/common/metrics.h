// SPDX-License-Identifier: GPL-3.0-or-later
// Every length on screen, computed from the text, so that 200 % text grows everything. A length is
// given as the pictures have it (13 px text) and scaled by the font's size; rows also grow when the
// font's lines are taller than there. Nothing is a bare pixel constant. Two densities: compact rows and
// controls are lower, everything else is the same; only Looks changes the density.
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QSize>

class QWidget;

namespace coffret::ui {

enum class TextSize { Caption, Body, Block, Page };
enum class Weight { Regular, Medium, Semibold };
enum class Density { Comfortable, Compact };

class Metrics
{
public:
    explicit Metrics(const QFont &font);
    explicit Metrics(const QWidget *widget);
    static Metrics application();
    static Density density();
    static void setDensity(Density density);

    int px(double designPixels) const; // at least 1
    int line() const { return lineHeight; }
    int row() const { return atLeast(pick(36, 28), lineHeight + px(pick(14, 8))); }
    int twoLineRow() const { return atLeast(pick(56, 44), 2 * lineHeight + px(pick(16, 8))); }
    int control() const { return control(lineHeight); }
    int control(int content) const { return atLeast(pick(32, 28), content + px(pick(12, 8))); }
    int railItem() const { return control(); }
    int tallControl() const { return atLeast(pick(40, 34), lineHeight + px(pick(18, 12))); }
    int pageHeader() const { return px(pick(64, 52)); }
    int recordHeader() const { return px(pick(88, 72)); }
    int icon() const { return px(16); }
    int largeIcon() const { return px(20); }
    int margin() const { return px(24); }
    int padding() const { return px(16); }
    double controlRadius() const { return px(6); }
    double cardRadius() const { return px(8); }

private:
    int pick(int comfortable, int compact) const { return isCompact ? compact : comfortable; }
    int atLeast(int designPixels, int needed) const { return qMax(px(designPixels), needed); }
    double scale;
    int lineHeight;
    bool isCompact;
};

// The application's font in one of the four sizes and three weights. A missing Medium is drawn
// as Regular and a missing DemiBold as Bold, never as a synthetic weight.
QFont textFont(const QFont &base, TextSize size, Weight weight = Weight::Regular);
QFont textFont(TextSize size, Weight weight = Weight::Regular);

} // namespace coffret::ui
