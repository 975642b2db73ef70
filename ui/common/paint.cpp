// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paint.h"

#include "ui/common/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

namespace coffret::ui {
namespace {

// A one-pixel line lies on whole pixels whatever the scale of the screen.
QRectF insideEdge(const QRectF &rect, double width)
{
    return rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

class Saved
{
public:
    explicit Saved(QPainter &p) : painter(p) { painter.save(); }
    ~Saved() { painter.restore(); }

private:
    QPainter &painter;
};

QFont pillFont()
{
    return textFont(TextSize::Caption, Weight::Medium);
}

double ringWidth()
{
    return Theme::current().isHighContrast() ? 3 : 2;
}

} // namespace

ToneColours coloursOf(Tone tone)
{
    switch (tone) {
    case Tone::Info: return {Role::Link, Role::InfoBg, u"info-circle"};
    case Tone::Success: return {Role::Success, Role::SuccessBg, u"check"};
    case Tone::Warning: return {Role::Warning, Role::WarningBg, u"alert-triangle"};
    case Tone::Danger: return {Role::Danger, Role::DangerBg, u"alert-triangle"};
    case Tone::Neutral: break;
    }
    return {Role::Neutral, Role::NeutralBg, u"info-circle"};
}

void Paint::hairline(const QRect &rect, Edge edge, Role role)
{
    QRect line = rect;
    if (edge == Edge::Top)
        line.setBottom(line.top());
    else if (edge == Edge::Bottom)
        line.setTop(line.bottom());
    else if (edge == Edge::Left)
        line.setRight(line.left());
    else
        line.setLeft(line.right());
    painter.fillRect(line, Theme::current()[role]);
}

void Paint::panel(const QRectF &rect, double radius, const QColor &fill, const QColor &edge)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(edge.isValid() ? insideEdge(rect, 1) : rect, radius, radius);
}

void Paint::floatingPanel(const QRect &rect, double radius)
{
    const Theme &theme = Theme::current();
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor shade = theme.kind == ThemeKind::Light ? QColor(0x14, 0x1A, 0x26) : QColor(0, 0, 0);
    if (!theme.isHighContrast()) {
        for (const int spread : {6, 4, 2}) {
            shade.setAlpha(theme.kind == ThemeKind::Light ? 7 : 34);
            painter.setBrush(shade);
            painter.drawRoundedRect(QRectF(rect).adjusted(-spread, 2 - spread, spread, spread + 2), radius + spread,
                                    radius + spread);
        }
    }
    panel(rect, radius, theme[Role::Raised], theme[Role::Border]);
}

void Paint::focusInside(const QRectF &rect, double radius, Ground ground)
{
    const Theme &theme = Theme::current();
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const bool onYellow = theme.isHighContrast() && ground == Ground::Selected;
    painter.setPen(QPen(onYellow ? QColor(Qt::black) : theme[Role::Mark], ringWidth()));
    painter.drawRoundedRect(insideEdge(rect, ringWidth()), radius, radius);
}

void Paint::focusOutside(const QRectF &rect, double radius)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::current()[Role::Mark], ringWidth()));
    painter.drawRoundedRect(insideEdge(rect, ringWidth()), radius, radius);
}

void Paint::avatar(const QRect &circle, const QString &name, const Uuid &id)
{
    const Theme &theme = Theme::current();
    const AvatarTone tone = theme.avatars[size_t(avatarIndex(id))];
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tone.ground);
    painter.setPen(theme.isHighContrast() ? QPen(theme[Role::Border], 1) : QPen(Qt::NoPen));
    painter.drawEllipse(insideEdge(circle, theme.isHighContrast() ? 1 : 0));
    QFont font = textFont(TextSize::Body, Weight::Semibold);
    font.setPixelSize(qMax(9, qRound(circle.height() * 0.36)));
    painter.setFont(font);
    painter.setPen(tone.initials);
    painter.drawText(circle, Qt::AlignCenter, initialsOf(name));
}

int Paint::pill(const QRect &area, Qt::Alignment side, const QString &text, Tone tone, Ground ground)
{
    const Theme &theme = Theme::current();
    const Metrics metrics = Metrics::application();
    const ToneColours colours = coloursOf(tone);
    QRect box(0, 0, qMin(pillWidth(text), area.width()), pillHeight());
    box.moveTop(area.y() + (area.height() - box.height()) / 2);
    if (side & Qt::AlignRight)
        box.moveRight(area.right());
    else
        box.moveLeft(area.x());
    const bool outlined = theme.isHighContrast();
    panel(box, metrics.px(4), theme[ground == Ground::Selected ? Role::Base : colours.ground],
          outlined ? theme[colours.text] : QColor());
    const Saved saved(painter);
    painter.setFont(pillFont());
    painter.setPen(theme[colours.text]);
    painter.drawText(box, Qt::AlignCenter, text);
    return box.width();
}

int Paint::tag(const QRect &area, const QString &text)
{
    const Theme &theme = Theme::current();
    QRect box(area.x(), 0, qMin(pillWidth(text), area.width()), pillHeight());
    box.moveTop(area.y() + (area.height() - box.height()) / 2);
    panel(box, Metrics::application().px(4), Qt::transparent, theme[Role::Border]);
    const Saved saved(painter);
    painter.setFont(pillFont());
    painter.setPen(theme[Role::Muted]);
    painter.drawText(box, Qt::AlignCenter, text);
    return box.width();
}

void Paint::text(const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
                 Qt::Alignment alignment)
{
    if (rect.width() <= 0)
        return;
    const Saved saved(painter);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void Paint::selectedRow(const QRect &row, double radius)
{
    const Theme &theme = Theme::current();
    const Metrics metrics = Metrics::application();
    panel(row, radius, theme[Role::Selection]);
    const int inset = qMin(metrics.px(12), row.height() / 4);
    const QRect bar(row.x(), row.y() + inset, metrics.px(3), row.height() - 2 * inset);
    panel(bar, metrics.px(1.5), theme.isHighContrast() ? QColor(Qt::black) : theme[Role::Mark]);
}

int wrapFlags(const QFont &font, const QString &text, int width)
{
    const QFontMetrics letters(font);
    int longest = 0;
    static const QRegularExpression gap(QStringLiteral("[\\s\u200B]"));
    for (const QString &word : text.split(gap))
        longest = qMax(longest, letters.horizontalAdvance(word));
    return longest > width ? int(Qt::TextWrapAnywhere) : int(Qt::TextWordWrap);
}

QString breakable(const QString &address)
{
    if (!address.contains(u'@') && !address.contains(u"://"))
        return address;
    QString parts = address;
    parts.replace(QLatin1Char('@'), QStringLiteral("@\u200B"));
    parts.replace(QStringLiteral("//"), QStringLiteral("//\u200B"));
    return parts.replace(QLatin1Char('.'), QStringLiteral("\u200B."));
}

int pillWidth(const QString &text)
{
    return QFontMetrics(pillFont()).horizontalAdvance(text) + Metrics::application().px(16);
}

int pillHeight()
{
    return qMax(Metrics::application().px(20), QFontMetrics(pillFont()).height() + 2);
}

QString initialsOf(const QString &name)
{
    QStringList initials;
    const QStringList words = name.split(QChar(u' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (const char32_t c : word.toUcs4()) {
            if (QChar::isLetterOrNumber(c)) {
                initials += QString::fromUcs4(&c, 1).toUpper();
                break;
            }
        }
    }
    if (initials.isEmpty())
        return QStringLiteral("–");
    return initials.size() > 1 ? initials.first() + initials.last() : initials.first();
}

int avatarIndex(const Uuid &id)
{
    // The last bytes of a version 7 id are random; the first ones are the time.
    return (id[13] ^ id[14] ^ id[15]) % 6;
}

} // namespace coffret::ui
