// SPDX-License-Identifier: GPL-3.0-or-later
// Every length on screen, computed from the text, so that 200 % text grows everything. A length is
// given as the pictures have it (13 px text) and scaled by the font's size; rows also grow when the
// font's lines are taller than there. Nothing is a bare pixel constant.
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QSize>

class QWidget;

namespace coffret::ui {

enum class TextSize { Caption, Body, Block, Page };
enum class Weight { Regular, Medium, Semibold };

class Metrics
{
public:
    explicit Metrics(const QFont &font);
    explicit Metrics(const QWidget *widget);
    static Metrics application();

    int px(double designPixels) const; // at least 1
    int line() const { return lineHeight; }
    int row() const { return atLeast(36, lineHeight + px(14)); }
    int twoLineRow() const { return atLeast(56, 2 * lineHeight + px(16)); }
    int control() const { return atLeast(32, lineHeight + px(12)); }
    int tallControl() const { return atLeast(40, lineHeight + px(18)); }
    int pageHeader() const { return px(64); }
    int recordHeader() const { return px(88); }
    int icon() const { return px(16); }
    int largeIcon() const { return px(20); }
    int margin() const { return px(24); }
    int padding() const { return px(16); }
    double controlRadius() const { return px(6); }
    double cardRadius() const { return px(8); }

private:
    int atLeast(int designPixels, int needed) const { return qMax(px(designPixels), needed); }
    double scale;
    int lineHeight;
};

// The application's font in one of the four sizes and three weights. A missing Medium is drawn
// as Regular and a missing DemiBold as Bold, never as a synthetic weight.
QFont textFont(const QFont &base, TextSize size, Weight weight = Weight::Regular);
QFont textFont(TextSize size, Weight weight = Weight::Regular);

} // namespace coffret::ui
