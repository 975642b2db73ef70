// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes every delegate and component shares: hairline, card, focus ring, avatar, pill and the
// two lines of a row. They draw inside the rectangle they are given, in logical pixels, and take
// their colours from the current Theme.
#pragma once

#include "core/base/id.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace coffret::ui {

enum class Tone { Neutral, Info, Success, Warning, Danger };
enum class Ground { Plain, Selected };
enum class Edge { Top, Bottom, Left, Right };

struct ToneColours
{
    Role text;
    Role ground;
    const char16_t *icon;
};
ToneColours coloursOf(Tone tone);

class Paint
{
public:
    explicit Paint(QPainter &p) : painter(p) {}

    void hairline(const QRect &rect, Edge edge, Role role = Role::Border);
    void panel(const QRectF &rect, double radius, const QColor &fill, const QColor &edge = {});
    void floatingPanel(const QRect &rect, double radius); // with the three rectangles of a toast's shadow
    void focusInside(const QRectF &rect, double radius, Ground ground = Ground::Plain);
    void focusOutside(const QRectF &rect, double radius);
    void avatar(const QRect &circle, const QString &name, const Uuid &id);
    // Draws from the right or the left end of `area`, centred, and returns the width used.
    int pill(const QRect &area, Qt::Alignment side, const QString &text, Tone tone, Ground ground = Ground::Plain);
    int tag(const QRect &area, const QString &text);
    void text(const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    void selectedRow(const QRect &row, double radius);

private:
    QPainter &painter;
};

// Words stay whole; only one longer than the line is cut, wherever it must be.
int wrapFlags(const QFont &font, const QString &text, int width);
// An e-mail or web address that may be broken behind @ and //, and before a full stop; other text as it is.
QString breakable(const QString &address);
int pillWidth(const QString &text);
int pillHeight();
QString initialsOf(const QString &name);
int avatarIndex(const Uuid &id);

} // namespace coffret::ui
