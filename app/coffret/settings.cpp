// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/settings.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {
namespace {

constexpr int MostVaults = 8;
constexpr int UsualLockMinutes = 5;

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

int Settings::lockMinutes() const
{
    return store.value(u"lock/minutes"_s, UsualLockMinutes).toInt();
}

} // namespace coffret::app
