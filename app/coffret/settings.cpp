// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/settings.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {
namespace {

constexpr int MostVaults = 8;
constexpr int UsualLockMinutes = 5;
constexpr QLatin1StringView Zones("zones/");

} // namespace

Settings::Settings() : store(QSettings::IniFormat, QSettings::UserScope, u"coffret"_s, u"coffret"_s) {}

QStringList Settings::recentVaults() const
{
    return store.value(u"vaults/recent"_s).toStringList();
}

void Settings::noteVault(const QString &path)
{
    QStringList vaults = recentVaults();
    const QString clean = QDir::cleanPath(path);
    vaults.removeAll(clean);
    vaults.prepend(clean);
    store.setValue(u"vaults/recent"_s, QStringList(vaults.mid(0, MostVaults)));
}

std::optional<words::Language> Settings::language() const
{
    const QString code = store.value(u"language"_s).toString();
    if (code == u"fr")
        return words::Language::French;
    return code == u"en" ? std::optional(words::Language::English) : std::nullopt;
}

void Settings::setLanguage(const QString &code)
{
    if (code.isEmpty())
        store.remove(u"language"_s);
    else
        store.setValue(u"language"_s, code);
    store.sync(); // the next process reads it
}

ui::Appearance Settings::appearance() const
{
    ui::Appearance appearance;
    appearance.theme = ui::ThemeChoice(qBound(0, store.value(u"looks/theme"_s).toInt(), 3));
    appearance.textPercent = qBound(100, store.value(u"looks/textPercent"_s, 100).toInt(), 200);
    return appearance;
}

void Settings::setAppearance(const ui::Appearance &appearance)
{
    store.setValue(u"looks/theme"_s, int(appearance.theme));
    store.setValue(u"looks/textPercent"_s, appearance.textPercent);
}

QByteArray Settings::geometry() const
{
    return store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    store.setValue(u"window/geometry"_s, geometry);
    store.sync();
}

ui::ZoneWidths Settings::zoneWidths() const
{
    ui::ZoneWidths widths;
    for (const QString &key : store.allKeys()) {
        if (key.startsWith(Zones))
            widths.insert(key.sliced(Zones.size()), store.value(key).toInt());
    }
    return widths;
}

void Settings::setZoneWidths(const ui::ZoneWidths &widths)
{
    for (auto it = widths.begin(); it != widths.end(); ++it)
        store.setValue(Zones + it.key(), it.value());
}

int Settings::lockMinutes() const
{
    return store.value(u"lock/minutes"_s, UsualLockMinutes).toInt();
}

} // namespace coffret::app
