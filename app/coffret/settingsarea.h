// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings in the window: made from the table, filled from the computer and from the vault,
// changes said with a way back. What a change does to the running program is the listener's business.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/settings/carepresenter.h"
#include "ui/settings/securitypresenter.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingspresenter.h"

#include <QObject>
#include <memory>

namespace coffret::ui {
class MainWindow;
} // namespace coffret::ui

namespace coffret::app {

class SettingsArea : public QObject
{
    Q_OBJECT

public:
    struct Means // what the page works with, besides the vault
    {
        ui::ComputerSettings computer;
        ui::RememberedVaults vaults;
        ui::FileChooser &files;
        ui::SecretClipboard &clipboard;
        const Clock &clock;
    };
    SettingsArea(workspace::Workspace &workspace, ui::MainWindow &window, const Means &means);
    void start();
    void setCopySeconds(int seconds) { security->setCopySeconds(seconds); }
    void reload() { presenter->reload(); } // something else changed a setting: a menu
    ui::SettingsPage &page() { return *settingsPage; }
    QString value(const char16_t *key) const { return presenter->value(QString::fromUtf16(key)); }

Q_SIGNALS:
    void applied(const QString &key);

private:
    void connectParts(const Means &means);
    ui::MainWindow &window;
    ui::SettingsPage *settingsPage;
    std::unique_ptr<ui::SettingsPresenter> presenter;
    std::unique_ptr<ui::SecurityPresenter> security;
    std::unique_ptr<ui::CarePresenter> care;
};

} // namespace coffret::app
