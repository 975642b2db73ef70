// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/zonesplitter.h"

#include "ui/common/metrics.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Narrowest = 100;
constexpr int Widest = 4000;

} // namespace

ZoneSplitter::ZoneSplitter(const QString &n, const QList<WidthClass> &all, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), name(n), classes(all)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, &ZoneSplitter::keep);
}

void ZoneSplitter::use(const QString &n, const QList<WidthClass> &all)
{
    name = n;
    classes = all;
    ZoneWidths widths = given;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        widths.insert(it.key(), it.value());
    setChosen(widths);
}

void ZoneSplitter::setChosen(const ZoneWidths &widths)
{
    given = widths;
    for (const WidthClass &each : std::as_const(classes)) {
        if (const auto found = widths.constFind(keyOf(each)); found != widths.cend() && each.width > 0)
            kept.insert(found.key(), qBound(Narrowest, *found, Widest));
    }
    applied = 0;
    if (isVisible())
        apply();
}

void ZoneSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (classNow().below != applied)
        apply();
}

const ZoneSplitter::WidthClass &ZoneSplitter::classNow() const
{
    const Metrics m = Metrics::application();
    const auto found = std::find_if(classes.cbegin(), classes.cend() - 1,
                                    [&](const WidthClass &each) { return width() < m.px(each.below); });
    return *found;
}

QString ZoneSplitter::keyOf(const WidthClass &widthClass) const
{
    return name + u'.' + QString::number(widthClass.below);
}

void ZoneSplitter::keep()
{
    const WidthClass &now = classNow();
    if (now.width > 0)
        kept.insert(keyOf(now), qRound(sizes().value(0) * 100.0 / Metrics::application().px(100)));
}

void ZoneSplitter::apply()
{
    const WidthClass &now = classNow();
    applied = now.below;
    if (now.width == 0)
        return;
    const int left = Metrics::application().px(kept.value(keyOf(now), now.width));
    setSizes({left, qMax(1, width() - left)});
}

} // namespace coffret::ui
