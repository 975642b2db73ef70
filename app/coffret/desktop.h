// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program put together: who owns what, and what happens between the pages. Every connection
// between two areas stands here and nowhere else; it decides nothing about records.
#pragma once

#include "app/coffret/fileopening.h"
#include "app/coffret/options.h"
#include "app/coffret/settings.h"
#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/common/filechooser.h"
#include "ui/lock/lockcontroller.h"
#include "ui/lock/lockrun.h"
#include "ui/lock/locksource.h"
#include "ui/lock/secretclipboard.h"
#include "ui/reminders/notifier.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/createpresenter.h"
#include "ui/unlock/unlockpresenter.h"

#include <QObject>
#include <memory>

namespace coffret::app {

class AccessArea;
class EnrolmentArea;
class HelpArea;
class RemindersArea;
class SettingsArea;
class WorkArea;

class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(const Clock &clock, ui::Looks &looks);
    ~Desktop() override;
    void start(const Options &options);
    ui::MainWindow &window() { return mainWindow; }
    WorkArea &work() { return *workArea; }
    SettingsArea &settingsPart() { return *settingsArea; }
    RemindersArea &reminders() { return *remindersArea; }
    bool isOpen() const { return workspace.state() == workspace::Workspace::State::Open; }

private:
    void connectWindow();
    void keepPlaces(); // of the window and its zones, for the next start
    void connectLock();
    void propose(const QString &vault); // that the file manager asks for
    void opened(const QString &path, const QList<workspace::Notice> &notices, const QString &keyFile, bool asks);
    void enter(const QString &path); // work begins
    void welcome(const QList<workspace::Notice> &notices);
    void giveUpUnlocking();
    void lock(ui::LockReason reason);
    void leave();
    void chooseLanguage(const QString &code);
    void apply(const QString &setting); // a setting has changed
    void applyLockDelay();
    void applyClipboardTime();
    void openFirstPage();
    void cover();
    void restart(const ui::NextStart &state);
    ui::LockSteps lockSteps();
    void connectCreation();
    void connectEnrolment();
    void createVault();
    void welcomeNewcomer();

    const Clock &clock;
    ui::Looks &looks;
    Settings settings;
    FileOpening opening;
    ui::SystemFileChooser files;
    ui::SecretClipboard clipboard;
    workspace::Workspace workspace;
    ui::MainWindow mainWindow;
    ui::UnlockPage *unlockPage;
    ui::CreatePage *createPage;
    std::unique_ptr<ui::UnlockPresenter> unlockPresenter;
    std::unique_ptr<ui::CreatePresenter> createPresenter;
    std::unique_ptr<WorkArea> workArea;
    std::unique_ptr<SettingsArea> settingsArea;
    std::unique_ptr<AccessArea> accessArea;
    std::unique_ptr<EnrolmentArea> enrolmentArea;
    std::unique_ptr<HelpArea> helpArea;
    std::unique_ptr<ui::Notifier> notifier;
    std::unique_ptr<RemindersArea> remindersArea;
    std::unique_ptr<ui::LockSource> systemSource;
    std::unique_ptr<ui::LockSource> stickSource;
    QString openedPath; // while the charter is being read
    QList<workspace::Notice> openedNotices;
    words::Language nextLanguage = words::Language::English; // of the process after this one
    ui::LockController lockController;
    ui::LockRun lockRun;
};

} // namespace coffret::app
