// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/desktop.h"

#include "app/coffret/accessarea.h"
#include "app/coffret/advice.h"
#include "app/coffret/enrolmentarea.h"
#include "app/coffret/helparea.h"
#include "app/coffret/relaunch.h"
#include "app/coffret/remindersarea.h"
#include "app/coffret/settingsarea.h"
#include "app/coffret/workarea.h"
#include "ui/common/answers.h"
#include "ui/common/banner.h"
#include "ui/common/languagemenu.h"
#include "ui/lock/keyfilewatch.h"
#include "ui/lock/systemlocksource.h"
#include "ui/reminders/systemnotifier.h"
#include "ui/unlock/unlockform.h"
#include "ui/unlock/vaultheading.h"
#include "ui/words/noticetext.h"

#include <QApplication>
#include <QClipboard>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using coffret::ui::then;
using coffret::ui::operator|;

namespace coffret::app {
namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Desktop::Desktop(const Clock &c, ui::Looks &l)
    : clock(c), looks(l), opening(*qApp), clipboard(*QApplication::clipboard()), workspace(clock),
      lockController(clock), lockRun(workspace, lockSteps())
{
    unlockPage = new ui::UnlockPage(files);
    createPage = new ui::CreatePage(files, passwordAdvisor(), documents());
    mainWindow.showEntry(createPage); // the window owns both from now on
    enrolmentArea = std::make_unique<EnrolmentArea>(workspace, mainWindow, files, clipboard);
    mainWindow.showEntry(unlockPage);
    unlockPresenter = std::make_unique<ui::UnlockPresenter>(workspace, *unlockPage);
    createPresenter = std::make_unique<ui::CreatePresenter>(workspace, *createPage, clipboard);
    workArea = std::make_unique<WorkArea>(workspace, mainWindow, clock, files);
    settingsArea = std::make_unique<SettingsArea>(
        workspace, mainWindow,
        SettingsArea::Means{{[this](const QString &key) { return settings.value(key); },
                             [this](const QString &key, const QString &value) { settings.setValue(key, value); }},
                            {[this] { return settings.recentVaults(); },
                             [this](const QStringList &paths) { settings.setRecentVaults(paths); }},
                            files,
                            clipboard,
                            clock});
    accessArea = std::make_unique<AccessArea>(workspace, mainWindow, files, clipboard, clock);
    connect(accessArea.get(), &AccessArea::reviewAsked, &workArea->journal(), &JournalArea::review);
    connect(&workArea->journal(), &JournalArea::accountAsked, accessArea.get(), &AccessArea::openAccount);
    helpArea = std::make_unique<HelpArea>(mainWindow);
    connect(&opening, &FileOpening::asked, this, &Desktop::propose);
    notifier = ui::systemNotifier();
    remindersArea = std::make_unique<RemindersArea>(workspace, mainWindow, workArea->home());
    remindersArea->setNotifier(*notifier, [this] { return settings.isOn(ui::setting::Notifications); });
    clipboard.watchEverything([] { return QApplication::clipboard()->ownsClipboard(); });
    connectWindow();
    connectLock();
}

Desktop::~Desktop()
{
    keepPlaces();
}

void Desktop::keepPlaces()
{
    settings.setZoneWidths(workArea->zoneWidths());
    settings.setLastPage(mainWindow.currentPage());
    settings.setGeometry(mainWindow.saveGeometry());
}

void Desktop::connectWindow()
{
    connect(&mainWindow, &ui::MainWindow::appearanceChosen, this, [this](const ui::Appearance &appearance) {
        settings.setAppearance(appearance);
        looks.apply(appearance);
        settingsArea->reload();
    });
    mainWindow.setAppearance(settings.appearance());
    connect(settingsArea.get(), &SettingsArea::applied, this, &Desktop::apply);
    for (ui::LanguageMenu *menu : {&mainWindow.languages(), &unlockPage->languages()}) {
        menu->setChosen(settings.language() ? words::languageCode(*settings.language()) : QString());
        connect(menu, &ui::LanguageMenu::chosen, this, &Desktop::chooseLanguage);
    }
    mainWindow.addCommand(
        {u"otherVault"_s, u"folder-open"_s, tr("Open another vault…"), {}, {ui::CommandMenu::Vault, 1}, [this] {
             lock(ui::LockReason::Asked);
         }});
    connect(&mainWindow, &ui::MainWindow::leaveRequested, this, &Desktop::leave);
    connect(unlockPage, &ui::UnlockPage::createAsked, this, &Desktop::createVault);
    connect(createPresenter.get(), &ui::CreatePresenter::givenUp, this, [this] { mainWindow.showEntry(unlockPage); });
    connectCreation();
    connectEnrolment();
    connect(unlockPresenter.get(), &ui::UnlockPresenter::opened, this,
            [this](const QList<workspace::Notice> &notices, const QString &keyFile, bool asks) {
                opened(unlockPresenter->path(), notices, keyFile, asks);
            });
}

void Desktop::connectEnrolment()
{
    connect(unlockPresenter.get(), &ui::UnlockPresenter::invited, enrolmentArea.get(), &EnrolmentArea::begin);
    connect(enrolmentArea.get(), &EnrolmentArea::givenUp, this, [this] {
        mainWindow.showEntry(unlockPage);
        unlockPresenter->showVault(enrolmentArea->path());
    });
    connect(enrolmentArea.get(), &EnrolmentArea::settled, this,
            [this](const QString &path, const QString &login, const QString &why) {
                mainWindow.showEntry(unlockPage);
                unlockPresenter->showVault(path);
                unlockPage->showEnrolled(login, why);
            });
    connect(enrolmentArea.get(), &EnrolmentArea::enrolled, this,
            [this](const QList<workspace::Notice> &notices, const QString &keyFile, bool asks) {
                opened(enrolmentArea->path(), notices, keyFile, asks);
            });
    connect(enrolmentArea.get(), &EnrolmentArea::accepted, this, [this] {
        enter(openedPath);
        welcome(openedNotices);
    });
    connect(enrolmentArea.get(), &EnrolmentArea::refused, this, [this] { lock(ui::LockReason::Asked); });
}

// Nobody sees a record before they have accepted what is in force for everybody who works in this vault.
void Desktop::opened(const QString &path, const QList<workspace::Notice> &notices, const QString &keyFile, bool asks)
{
    if (!keyFile.isEmpty()) {
        stickSource = std::make_unique<ui::KeyFileWatch>(keyFile);
        lockController.addSource(*stickSource);
    }
    openedPath = path;
    openedNotices = notices;
    if (asks) {
        lockController.start(); // it is open, although nobody is at work yet
        enrolmentArea->askForCharter();
    } else {
        enter(path);
        welcome(notices);
    }
}

void Desktop::connectCreation()
{
    connect(createPage, &ui::CreatePage::languageChosen, this,
            [this](const QString &code) { chooseLanguage(code == u"system" ? QString() : code); });
    connect(createPresenter.get(), &ui::CreatePresenter::openAsked, this, [this] {
        mainWindow.showEntry(unlockPage);
        unlockPage->askForVault();
    });
    connect(createPresenter.get(), &ui::CreatePresenter::made, this, [this](const QString &path) {
        settings.noteVault(path);
        lockController.start(); // it is open, although nobody is at work yet
    });
    connect(createPresenter.get(), &ui::CreatePresenter::created, this,
            [this](const QString &path, ui::CreatePresenter::Begin begin) {
                enter(path);
                if (begin == ui::CreatePresenter::Begin::Import)
                    mainWindow.commands().run(u"import"_s);
            });
}

void Desktop::connectLock()
{
    systemSource = ui::systemLockSource();
    if (systemSource) {
        lockController.addSource(*systemSource);
        // The controller watches an open vault; one that is just opening must not open behind a locked screen.
        connect(systemSource.get(), &ui::LockSource::lockNow, this, &Desktop::giveUpUnlocking);
    }
    applyLockDelay();
    applyClipboardTime();
    connect(&lockController, &ui::LockController::lock, this, &Desktop::lock);
    connect(&lockController, &ui::LockController::warning, this,
            [this](int seconds) { mainWindow.warn(seconds, workArea->hasDrafts()); });
    connect(&lockController, &ui::LockController::warningOver, &mainWindow, &ui::MainWindow::warningOver);
    connect(&mainWindow, &ui::MainWindow::stayOpenRequested, &lockController, &ui::LockController::stayOpen);
    connect(&mainWindow, &ui::MainWindow::lockRequested, this, [this] { lock(ui::LockReason::Asked); });
}

void Desktop::start(const Options &options)
{
    nextLanguage = options.language.value_or(settings.language().value_or(words::systemLanguage()));
    if (!mainWindow.restoreGeometry(settings.geometry()))
        mainWindow.fitScreen();
    workArea->setZoneWidths(settings.zoneWidths());
    mainWindow.showEntry(unlockPage);
    unlockPresenter->setRecent(settings.recentVaults());
    const QStringList recent = settings.recentVaults();
    const QString latest = settings.isOn(ui::setting::Reopen) ? recent.value(0) : QString();
    const QString vault = options.vault.isEmpty() ? latest : options.vault;
    if (options.locked)
        unlockPresenter->showLocked(
            vault, {*options.locked, QTime::currentTime(), lockController.delay(), options.login, options.drafts});
    else if (!vault.isEmpty())
        unlockPresenter->showVault(vault);
    else if (recent.isEmpty())
        welcomeNewcomer();
    mainWindow.show();
}

void Desktop::propose(const QString &vault)
{
    if (workspace.state() == workspace::Workspace::State::Closed) {
        mainWindow.showEntry(unlockPage);
        unlockPresenter->showVault(vault);
    } else {
        mainWindow.say(tr("Lock this vault first: one is open at a time."), QString());
    }
}

void Desktop::enter(const QString &path)
{
    settings.noteVault(path);
    const access::Session session = workspace.session();
    const QString organisation = workspace.organisation();
    mainWindow.setVault(organisation.isEmpty() ? ui::vaultName(path) : organisation);
    mainWindow.setAccount(session.displayName.isEmpty() ? session.login : session.displayName, session.login);
    workArea->start();
    settingsArea->start();
    accessArea->start();
    remindersArea->start();
    openFirstPage();
    applyLockDelay();
    lockController.start();
}

// A page that is gone since, or not there yet, leaves the usual one in front.
void Desktop::openFirstPage()
{
    const QString wish = settings.value(QString::fromUtf16(ui::setting::StartPage));
    mainWindow.openPage(wish == ui::LastPage ? settings.lastPage() : wish);
}

void Desktop::apply(const QString &key)
{
    if (key == ui::setting::Language) {
        chooseLanguage(settings.language() ? words::languageCode(*settings.language()) : QString());
    } else if (key == ui::setting::LockMinutes || key == ui::setting::MostLockMinutes) {
        applyLockDelay();
    } else if (key == ui::setting::ClipboardSeconds) {
        applyClipboardTime();
    } else if (key == ui::setting::Theme || key == ui::setting::TextPercent || key == ui::setting::Compact) {
        mainWindow.setAppearance(settings.appearance());
        looks.apply(settings.appearance());
    }
}

void Desktop::applyClipboardTime()
{
    const int seconds = settings.number(ui::setting::ClipboardSeconds);
    clipboard.setTime(std::chrono::seconds(seconds));
    createPage->recovery().setCopySeconds(seconds);
    enrolmentArea->setCopySeconds(seconds);
    settingsArea->setCopySeconds(seconds);
    accessArea->setCopySeconds(seconds);
}

// The shortest of what this computer wishes, what the vault allows, and what the person's profile says.
void Desktop::applyLockDelay()
{
    const int most = settingsArea->value(ui::setting::MostLockMinutes).toInt();
    const int ofProfile = workspace.session().profile.limits.lockMinutes;
    const int wished = qMin(settings.number(ui::setting::LockMinutes), most);
    lockController.setDelay(ofProfile > 0 ? qMin(wished, ofProfile) : wished);
    mainWindow.setLockDelay(lockController.delay());
}

void Desktop::welcome(const QList<workspace::Notice> &notices)
{
    for (const workspace::Notice &notice : notices)
        mainWindow.complain(words::sentence(notice));
}

// Nothing was ever opened here.
void Desktop::welcomeNewcomer()
{
    createPage->setLanguage(settings.value(QString::fromUtf16(ui::setting::Language)));
    createPage->start(ui::CreatePage::From::FirstRun);
    mainWindow.showEntry(createPage);
}

void Desktop::createVault()
{
    createPage->start(ui::CreatePage::From::Unlock);
    mainWindow.showEntry(createPage);
}

void Desktop::giveUpUnlocking()
{
    if (workspace.state() == workspace::Workspace::State::Unlocking)
        unlockPresenter->cancel();
}

void Desktop::lock(ui::LockReason reason)
{
    giveUpUnlocking();
    if (workspace.state() != workspace::Workspace::State::Open)
        return;
    lockController.stop();
    lockRun.begin(reason);
}

// A window is built in one language. While no vault is open the program starts again at once; at work
// it is left to the next lock, which starts it again anyway.
void Desktop::chooseLanguage(const QString &code)
{
    settings.setLanguage(code);
    nextLanguage = settings.language().value_or(words::systemLanguage());
    for (ui::LanguageMenu *menu : {&mainWindow.languages(), &unlockPage->languages()})
        menu->setChosen(code);
    settingsArea->reload();
    if (workspace.state() != workspace::Workspace::State::Closed) { // also while its recovery key is shown
        mainWindow.say(tr("The language changes when Coffret locks: Ctrl+L."));
    } else {
        startAgain({unlockPresenter->path(), {}, {}, {}, nextLanguage});
        QApplication::exit();
    }
}

// As a lock, but nothing is started again.
void Desktop::leave()
{
    lockController.stop();
    lockRun.leave();
}

// The window keeps its place on the screen, without a single record in sight.
void Desktop::cover()
{
    keepPlaces();
    remindersArea->stop();
    accessArea->cancel();
    mainWindow.closeDialogs();
    clipboard.clear();
    mainWindow.showEntry(unlockPage);
    mainWindow.setEnabled(false);
}

void Desktop::restart(const ui::NextStart &state)
{
    startAgain({state.vault, state.reason, state.login, state.drafts, nextLanguage});
    if (systemSource)
        systemSource->locked();
}

ui::LockSteps Desktop::lockSteps()
{
    return {[this] { cover(); }, [this](ui::LockSteps::Saved done) { workArea->saveDrafts(std::move(done)); },
            [this](const ui::NextStart &state) { restart(state); }, [] { QApplication::exit(); }};
}

} // namespace coffret::app
