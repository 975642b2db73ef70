// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/common/assistantpage.h"
#include "ui/common/focusring.h"
#include "ui/common/metrics.h"
#include "ui/common/toast.h"
#include "ui/shell/lockwarning.h"
#include "ui/shell/railpanel.h"
#include "ui/shell/screenkeeper.h"
#include "ui/shell/shellmenus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Coffret"));
    setAcceptDrops(true);
    const Metrics m = Metrics::application();
    setMinimumSize(qMin(m.px(640), 960), qMin(m.px(400), 600));
    resize(m.px(1440), m.px(900));
    stack = new QStackedWidget;
    setCentralWidget(stack);
    work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins({});
    row->setSpacing(0);
    railPanel = new RailPanel;
    pageStack = new QStackedWidget;
    row->addWidget(railPanel);
    column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(pageStack, 1);
    row->addLayout(column, 1);
    stack->addWidget(work);
    toast = new Toast(this);
    lockWarning = new LockWarning(this);
    new FocusRing(this);
    new ScreenKeeper(*this);
    menus = new ShellMenus(*this, commandList);
    railPanel->setMenu(&menus->vaultMenu());
    addCommands();
    connect(menus, &ShellMenus::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(&railPanel->rail(), &NavigationRail::opened, this, [this](const QString &key) {
        if (const ShellPage *found = page(key)) { // the focus stays in the rail
            bring(*found);
            Q_EMIT pageOpened(key);
        }
    });
    connect(railPanel, &RailPanel::searchAsked, this, [this] { commandList.run(u"palette"_s); });
    connect(railPanel, &RailPanel::lockAsked, this, &MainWindow::lockRequested);
    connect(lockWarning, &LockWarning::lockNow, this, &MainWindow::lockRequested);
    connect(lockWarning, &LockWarning::stayOpen, this, &MainWindow::stayOpenRequested);
    connect(toast, &Toast::acted, this, [this] {
        if (const auto act = std::exchange(toastAct, nullptr))
            act();
        else
            Q_EMIT toastActed();
    });
    qApp->installEventFilter(this);
}

void MainWindow::addCommands()
{
    addCommand({u"lock"_s, u"lock"_s, tr("Lock"), QKeySequence(u"Ctrl+L"_s), {CommandMenu::Vault, 1}, [this] {
                    Q_EMIT lockRequested();
                }});
    addCommand({.key = u"quit"_s,
                .icon = u"logout"_s,
                .text = tr("Quit"),
                .shortcut = QKeySequence(u"Ctrl+Q"_s), // QKeySequence::Quit is empty on some desktops
                .place = {CommandMenu::Vault, 9},
                .run = [this] { close(); },
                .scope = CommandScope::Always});
}

void MainWindow::setStrip(QWidget *strip, std::function<QWidget *()> zone)
{
    column->insertWidget(0, strip);
    stripZone = std::move(zone);
}

void MainWindow::focusPage()
{
    if (const ShellPage *now = page(currentPage()))
        focusFirstZone(*now);
}

void MainWindow::addPage(const ShellPage &newPage)
{
    pages.append(newPage);
    pageStack->addWidget(newPage.widget);
    railPanel->rail().addPage({newPage.key, newPage.icon, newPage.name, {}, newPage.group});
    addPageCommand(newPage);
}

void MainWindow::addPageCommand(const ShellPage &newPage)
{
    const auto daily = std::count_if(pages.cbegin(), pages.cend(),
                                     [](const ShellPage &each) { return each.group == RailGroup::Daily; });
    QKeySequence keys = newPage.shortcut;
    if (keys.isEmpty() && newPage.group == RailGroup::Daily && daily < 10)
        keys = QKeySequence(u"Ctrl+%1"_s.arg(daily));
    const int section = newPage.group == RailGroup::Daily ? 0 : 1;
    if (newPage.group != RailGroup::None)
        addCommand({u"page."_s + newPage.key,
                    newPage.icon,
                    newPage.name,
                    keys,
                    {CommandMenu::View, section},
                    [this, key = newPage.key] { openPage(key); },
                    [this, key = newPage.key] { return !forbidden.contains(key); }});
}

void MainWindow::allowPages(const QStringList &keys, bool allowed)
{
    for (const QString &key : keys) {
        forbidden.removeAll(key);
        if (!allowed)
            forbidden.append(key);
        railPanel->rail().setShown(key, allowed);
    }
}

void MainWindow::showEntry(QWidget *page)
{
    if (stack->indexOf(page) < 0)
        stack->addWidget(page);
    toast->hide();
    lockWarning->hide();
    stack->setCurrentWidget(page);
}

void MainWindow::showWork(const QString &key)
{
    stack->setCurrentWidget(work);
    openPage(key);
}

void MainWindow::fitScreen()
{
    const Metrics m = Metrics::application();
    const QSize room = screen()->availableSize() - QSize(m.px(24), m.px(64));
    resize(QSize(m.px(1440), m.px(900)).boundedTo(room));
}

void MainWindow::openPage(const QString &key)
{
    const ShellPage *found = page(key);
    if (!found || forbidden.contains(key))
        return;
    const bool leaves = pageStack->currentWidget() != found->widget;
    bring(*found);
    toast->place();
    if (leaves)
        focusFirstZone(*found);
    Q_EMIT pageOpened(key);
}

void MainWindow::bring(const ShellPage &found)
{
    pageStack->setCurrentWidget(found.widget);
    foldRail();
    railPanel->rail().choose(found.key);
}

// Else Qt gives the focus to the page's first button, and Enter would press it.
void MainWindow::focusFirstZone(const ShellPage &page)
{
    const QList<QWidget *> zones = page.zones ? page.zones() : QList<QWidget *>();
    for (QWidget *zone : zones) {
        if (zone && zone->isVisible() && zone->isEnabled()) {
            zone->setFocus();
            return;
        }
    }
}

bool MainWindow::isAtWork() const
{
    return stack->currentWidget() == work;
}

QString MainWindow::currentPage() const
{
    for (const ShellPage &each : pages) {
        if (each.widget == pageStack->currentWidget())
            return each.key;
    }
    return {};
}

const ShellPage *MainWindow::page(const QString &key) const
{
    for (const ShellPage &each : pages) {
        if (each.key == key)
            return &each;
    }
    return nullptr;
}

void MainWindow::setVault(const QString &name)
{
    railPanel->setVault(name);
    setWindowTitle(name.isEmpty() ? tr("Coffret") : tr("%1 — Coffret").arg(name));
}

void MainWindow::setAccount(const QString &name, const QString &login)
{
    railPanel->setAccount(name, login);
}

void MainWindow::setLockDelay(int minutes)
{
    railPanel->setLockDelay(minutes);
    lockWarning->setIdleMinutes(minutes);
}

LanguageMenu &MainWindow::languages()
{
    return menus->languages();
}

void MainWindow::setAppearance(const Appearance &appearance)
{
    menus->setAppearance(appearance);
}

void MainWindow::warn(int secondsLeft, bool draftOpen)
{
    lockWarning->setDraftOpen(draftOpen);
    lockWarning->count(secondsLeft);
    railPanel->setCountdown(secondsLeft);
}

void MainWindow::warningOver()
{
    lockWarning->hide();
    railPanel->setCountdown(0);
}

void MainWindow::say(const QString &sentence, const QString &actionText)
{
    toastAct = nullptr;
    toast->say(Tone::Success, sentence, actionText);
}

void MainWindow::say(const QString &sentence, const QString &actionText, std::function<void()> act)
{
    say(sentence, actionText);
    toastAct = std::move(act);
}

void MainWindow::complain(const QString &sentence)
{
    toast->say(Tone::Danger, sentence);
}

void MainWindow::closeDialogs()
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
    const QList<QMenu *> shown = findChildren<QMenu *>();
    for (QMenu *menu : shown)
        menu->hide();
    Q_EMIT dialogsClosed();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isAtWork() && isEnabled())
        return;
    event->ignore();
    Q_EMIT leaveRequested();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldRail();
}

// A task in steps brings its own rail: beside it the pages are folded unless the window is very wide.
void MainWindow::foldRail()
{
    const bool inSteps = qobject_cast<AssistantPage *>(pageStack->currentWidget());
    const bool narrow = width() <= Metrics::application().px(inSteps ? 1700 : 1180);
    railPanel->fold(narrow ? RailPanel::Width::Folded : RailPanel::Width::Full);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (isAtWork() && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(event->mimeData()->urls().first().toLocalFile());
}

} // namespace coffret::ui
