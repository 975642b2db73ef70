// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers outside every vault: the settings of the table that belong to this
// computer, paths of vaults, window. Never a name, a password or anything that stands in a vault. The
// only reader of QSettings. What is not allowed by the table is read as the usual value.
#pragma once

#include "ui/common/appearance.h"
#include "ui/common/zonesplitter.h"
#include "ui/settings/setting.h"
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
    QString value(const QString &key) const;
    void setValue(const QString &key, const QString &value); // refuses what the table does not allow
    bool isOn(const char16_t *key) const;
    int number(const char16_t *key) const;

    QStringList recentVaults() const; // latest first, at most 8
    void noteVault(const QString &path);
    void forgetVault(const QString &path);
    void setRecentVaults(const QStringList &paths);  // to take a forgetting back
    std::optional<words::Language> language() const; // none: that of the system
    void setLanguage(const QString &code);           // "fr", "en"; empty: that of the system
    ui::Appearance appearance() const;
    void setAppearance(const ui::Appearance &appearance);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    ui::ZoneWidths zoneWidths() const;
    void setZoneWidths(const ui::ZoneWidths &widths);
    QString lastPage() const;
    void setLastPage(const QString &key);

private:
    QString value(const char16_t *key) const;
    void put(const char16_t *key, const QString &value);
    QSettings store;
    QList<ui::Setting> table; // only keys, kinds and limits are looked at: its words may be of another language
};

} // namespace coffret::app
