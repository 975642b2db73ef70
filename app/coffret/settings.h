// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers outside every vault: paths of vaults, language, looks, window, lock delay.
// Never a name, a password or anything that stands in a vault. The only reader of QSettings.
#pragma once

#include "ui/common/appearance.h"
#include "ui/common/zonesplitter.h"
#include "ui/words/language.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <optional>

namespace coffret::app {

class Settings
{
public:
    Settings();
    QStringList recentVaults() const; // latest first, at most 8
    void noteVault(const QString &path);
    std::optional<words::Language> language() const; // none: that of the system
    void setLanguage(const QString &code);           // "fr", "en"; empty: that of the system
    ui::Appearance appearance() const;
    void setAppearance(const ui::Appearance &appearance);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    ui::ZoneWidths zoneWidths() const;
    void setZoneWidths(const ui::ZoneWidths &widths);
    int lockMinutes() const;

private:
    QSettings store;
};

} // namespace coffret::app
