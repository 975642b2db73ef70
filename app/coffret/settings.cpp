// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/settings.h"

#include <QDir>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {
namespace {

constexpr int MostVaults = 8;
constexpr QLatin1StringView Zones("zones/");
constexpr char16_t const *Themes[] = {u"system", u"light", u"dark", u"contrast"};

} // namespace

Settings::Settings()
    : store(QSettings::IniFormat, QSettings::UserScope, u"coffret"_s, u"coffret"_s), table(ui::settingsTable())
{
    table.removeIf([](const ui::Setting &each) { return each.place != ui::SettingPlace::Computer; });
}

QString Settings::value(const QString &key) const
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const ui::Setting &each) { return each.key == key; });
    return found == table.end() ? QString() : ui::allowed(*found, store.value(key).toString());
}

QString Settings::value(const char16_t *key) const
{
    return value(QString::fromUtf16(key));
}

void Settings::setValue(const QString &key, const QString &value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const ui::Setting &each) { return each.key == key; });
    if (found == table.end() || !ui::accepts(*found, value))
        return;
    if (value == found->usual)
        store.remove(key);
    else
        store.setValue(key, value);
    store.sync(); // the next process reads it
}

void Settings::put(const char16_t *key, const QString &value)
{
    setValue(QString::fromUtf16(key), value);
}

bool Settings::isOn(const char16_t *key) const
{
    return value(key) == ui::SwitchedOn;
}

int Settings::number(const char16_t *key) const
{
    return value(key).toInt();
}

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
    setRecentVaults(vaults);
}

void Settings::forgetVault(const QString &path)
{
    QStringList vaults = recentVaults();
    vaults.removeAll(QDir::cleanPath(path));
    setRecentVaults(vaults);
}

void Settings::setRecentVaults(const QStringList &paths)
{
    store.setValue(u"vaults/recent"_s, QStringList(paths.mid(0, MostVaults)));
    store.sync();
}

std::optional<words::Language> Settings::language() const
{
    const QString code = value(ui::setting::Language);
    if (code == u"fr")
        return words::Language::French;
    return code == u"en" ? std::optional(words::Language::English) : std::nullopt;
}

void Settings::setLanguage(const QString &code)
{
    put(ui::setting::Language, code.isEmpty() ? u"system"_s : code);
}

ui::Appearance Settings::appearance() const
{
    ui::Appearance appearance;
    const QString theme = value(ui::setting::Theme);
    for (int i = 0; i < 4; ++i) {
        if (theme == Themes[i])
            appearance.theme = ui::ThemeChoice(i);
    }
    appearance.textPercent = number(ui::setting::TextPercent);
    appearance.density = isOn(ui::setting::Compact) ? ui::Density::Compact : ui::Density::Comfortable;
    return appearance;
}

void Settings::setAppearance(const ui::Appearance &appearance)
{
    put(ui::setting::Theme, QString::fromUtf16(Themes[int(appearance.theme)]));
    put(ui::setting::TextPercent, QString::number(appearance.textPercent));
    put(ui::setting::Compact,
        QString::fromUtf16(appearance.density == ui::Density::Compact ? ui::SwitchedOn : ui::SwitchedOff));
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

QString Settings::lastPage() const
{
    return store.value(u"window/page"_s).toString();
}

void Settings::setLastPage(const QString &key)
{
    store.setValue(u"window/page"_s, key);
}

} // namespace coffret::app
