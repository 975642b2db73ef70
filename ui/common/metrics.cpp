// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHash>
#include <QWidget>
#include <algorithm>

namespace coffret::ui {
namespace {

constexpr double DesignPixelSize = 13;
constexpr int SmallestText = 11;

Density inUse = Density::Comfortable;

bool hasWeight(const QString &family, int weight)
{
    // Asking the font database costs more than painting a row, and delegates ask at each row.
    static QHash<std::pair<QString, int>, bool> known;
    const auto key = std::pair(family, weight);
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    const QStringList styles = QFontDatabase::styles(family);
    const bool has = std::any_of(styles.begin(), styles.end(),
                                 [&](const QString &style) { return QFontDatabase::weight(family, style) == weight; });
    known.insert(key, has);
    return has;
}

} // namespace

Metrics::Metrics(const QFont &font)
    : scale(QFontInfo(font).pixelSize() / DesignPixelSize), lineHeight(QFontMetrics(font).height()),
      isCompact(density() == Density::Compact)
{}

Metrics::Metrics(const QWidget *) : Metrics(application()) {}

Metrics Metrics::application()
{
    return Metrics(QApplication::font());
}

Density Metrics::density()
{
    return inUse;
}

void Metrics::setDensity(Density density)
{
    inUse = density;
}

int Metrics::px(double designPixels) const
{
    return qMax(1, qRound(designPixels * scale));
}

QFont textFont(const QFont &base, TextSize size, Weight weight)
{
    static constexpr double factors[] = {0.85, 1.0, 1.15, 1.4};
    QFont font = base;
    const int pixels = QFontInfo(base).pixelSize();
    font.setPixelSize(qMax(qMin(SmallestText, pixels), qRound(pixels * factors[int(size)])));
    const QString family = QFontInfo(base).family();
    if (weight == Weight::Semibold)
        font.setWeight(hasWeight(family, QFont::DemiBold) ? QFont::DemiBold : QFont::Bold);
    else if (weight == Weight::Medium && hasWeight(family, QFont::Medium))
        font.setWeight(QFont::Medium);
    else
        font.setWeight(QFont::Normal);
    return font;
}

QFont textFont(TextSize size, Weight weight)
{
    return textFont(QApplication::font(), size, weight);
}

} // namespace coffret::ui
