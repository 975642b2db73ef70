// SPDX-License-Identifier: GPL-3.0-or-later
// What every scene of the tour is played on: a demo vault in a folder of its own, open, with the clock
// standing still, and one window in one language, theme and text size. The folder goes with the stage.
#pragma once

#include "app/coffret/accessarea.h"
#include "app/coffret/helparea.h"
#include "app/coffret/remindersarea.h"
#include "app/coffret/settingsarea.h"
#include "app/coffret/workarea.h"
#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/common/appearance.h"
#include "ui/common/filechooser.h"
#include "ui/lock/secretclipboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/charterpage.h"
#include "ui/unlock/createpage.h"
#include "ui/unlock/enrolpage.h"
#include "ui/unlock/unlockpage.h"
#include "ui/words/language.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

class QApplication;

namespace coffret::tour {

struct Look
{
    words::Language language = words::Language::French;
    ui::ThemeChoice theme = ui::ThemeChoice::Light;
    int textPercent = 100;
    QSize size{1440, 900};
    bool isUsual() const { return textPercent == 100 && size == Look().size; }
};

// One window, as it is taken down after a scene's language or theme.
class Set
{
public:
    Set(workspace::Workspace &workspace, const Clock &clock, const Look &look);
    ui::MainWindow window;
    ui::SystemFileChooser files;
    app::WorkArea work;
    ui::SecretClipboard clipboard;
    app::SettingsArea settings;
    app::AccessArea access;
    app::HelpArea help;
    app::RemindersArea reminders; // shown by their scene, without the vault
    ui::UnlockPage unlock;
    ui::CreatePage create;
    ui::EnrolPage enrol;
    ui::CharterPage charter;
};

class Stage
{
public:
    Stage(QApplication &application, const QString &folder);
    bool prepare();                  // makes the vault; false when it cannot be made
    Set &dress(const Look &look);    // a new window
    void shoot(const QString &name); // FOLDER/LANGUAGE-THEME/NAME.png
    void shoot(const QString &name, QWidget &what);
    void settle(int milliseconds = 120);
    Set &set() { return *current; }
    workspace::Workspace &vault() { return workspace; }
    QString vaultPath() const { return path; }
    QString importFile() const;
    int pictures() const { return count; }
    const QStringList &faults() const { return faultsFound; } // by picture

private:
    bool openAgain();
    QApplication &application;
    ui::Looks looks;
    QString folder;
    QTemporaryDir place;
    QString path;
    FixedClock clock;
    workspace::Workspace workspace;
    std::unique_ptr<Set> current;
    Look look;
    int count = 0;
    QStringList faultsFound;
};

} // namespace coffret::tour
