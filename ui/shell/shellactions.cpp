// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the window: one list for the menu of the vault and for the menu bar that Alt shows.
#include "ui/common/iconengine.h"
#include "ui/common/languagemenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railpanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

QAction *MainWindow::action(QMenu &menu, const QString &iconName, const QString &text, const QKeySequence &keys,
                            void (MainWindow::*signal)())
{
    auto *made = new QAction(icon(iconName), text, this);
    made->setShortcut(keys);
    made->setMenuRole(QAction::NoRole);
    connect(made, &QAction::triggered, this, [this, signal] {
        if (isAtWork())
            (this->*signal)();
    });
    menu.addAction(made);
    addAction(made); // the shortcut works with the menu bar hidden
    return made;
}

void MainWindow::buildActions()
{
    QMenu *vault = menuBar()->addMenu(tr("&Vault"));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QMenu *view = menuBar()->addMenu(tr("V&iew"));
    action(*vault, u"file-import"_s, tr("Import a file…"), QKeySequence(u"Ctrl+I"_s), &MainWindow::importRequested);
    action(*vault, u"file-export"_s, tr("Export…"), QKeySequence(u"Ctrl+E"_s), &MainWindow::exportRequested);
    vault->addSeparator();
    action(*vault, u"folder-open"_s, tr("Open another vault…"), {}, &MainWindow::otherVaultRequested);
    action(*vault, u"lock"_s, tr("Lock"), QKeySequence(u"Ctrl+L"_s), &MainWindow::lockRequested);
    action(*edit, u"plus"_s, tr("New"), QKeySequence::New, &MainWindow::createRequested);
    action(*edit, u"pencil"_s, tr("Edit the record"), QKeySequence(Qt::Key_F2), &MainWindow::editRequested);
    action(*edit, u"search"_s, tr("Search the list"), QKeySequence::Find, &MainWindow::searchRequested);
    edit->addSeparator();
    action(*edit, u"arrow-back-up"_s, tr("Undo"), QKeySequence::Undo, &MainWindow::undoRequested);
    action(*edit, u"arrow-forward-up"_s, tr("Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), &MainWindow::redoRequested);
    edit->addSeparator();
    action(*edit, u"adjustments-horizontal"_s, tr("Settings"), QKeySequence(u"Ctrl+,"_s),
           &MainWindow::settingsRequested);
    QMenu *looks = view->addMenu(tr("Appearance"));
    buildLooks(*looks);
    languageMenu = new LanguageMenu(this);
    view->addMenu(languageMenu);
    menuBar()->setNativeMenuBar(true);
    if (!menuBar()->isNativeMenuBar())
        menuBar()->hide();
    vaultMenu = new QMenu(this);
    vaultMenu->addActions(vault->actions());
    vaultMenu->addSeparator();
    vaultMenu->addMenu(looks);
    vaultMenu->addMenu(languageMenu);
    buildQuit(*vault);
    railPanel->setMenu(vaultMenu);
}

// Works on every page, also before a vault is open.
void MainWindow::buildQuit(QMenu &menu)
{
    auto *quit = new QAction(tr("Quit"), this);
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s)); // QKeySequence::Quit is empty on some desktops
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);
    for (QMenu *each : {&menu, vaultMenu}) {
        each->addSeparator();
        each->addAction(quit);
    }
}

void MainWindow::buildLooks(QMenu &menu)
{
    const auto add = [this, &menu](QActionGroup *group, const QString &text, int value) {
        QAction *made = group->addAction(text);
        made->setCheckable(true);
        made->setData(value);
        menu.addAction(made);
        connect(made, &QAction::triggered, this, &MainWindow::chooseAppearance);
    };
    themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the system")},
                                                       {ThemeChoice::Light, tr("Light")},
                                                       {ThemeChoice::Dark, tr("Dark")},
                                                       {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto &[choice, text] : choices)
        add(themes, text, int(choice));
    menu.addSeparator();
    sizes = new QActionGroup(this);
    for (const int percent : {100, 125, 150, 200})
        add(sizes, tr("Text at %1 %").arg(percent), percent);
    setAppearance({});
}

void MainWindow::setAppearance(const Appearance &appearance)
{
    const auto check = [](const QActionGroup &group, int value) {
        const QList<QAction *> actions = group.actions();
        for (QAction *each : actions)
            each->setChecked(each->data().toInt() == value);
    };
    looks = appearance;
    check(*themes, int(appearance.theme));
    check(*sizes, appearance.textPercent);
}

void MainWindow::chooseAppearance()
{
    const QAction *size = sizes->checkedAction();
    looks.theme = ThemeChoice(themes->checkedAction()->data().toInt());
    looks.textPercent = size ? size->data().toInt() : looks.textPercent;
    Q_EMIT appearanceChosen(looks);
}

void MainWindow::nextZone()
{
    QList<QWidget *> zones{railPanel->findChild<QWidget *>(u"rail"_s)};
    if (const ShellPage *now = page(currentPage()); now && now->zones)
        zones += now->zones();
    zones.removeIf([](const QWidget *zone) { return !zone || !zone->isVisible() || !zone->isEnabled(); });
    if (zones.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < zones.size(); ++i) {
        if (focus && (zones.at(i) == focus || zones.at(i)->isAncestorOf(focus)))
            at = i;
    }
    zones.at((at + 1) % zones.size())->setFocus(Qt::TabFocusReason);
}

void MainWindow::raiseMenuBar()
{
    menuBar()->setVisible(!menuBar()->isVisible());
    if (menuBar()->isVisible() && !menuBar()->actions().isEmpty())
        menuBar()->setActiveAction(menuBar()->actions().first());
}

// Alt pressed and released alone shows the menu bar; F6 goes round the zones, wherever the focus is.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isActiveWindow()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        altAlone = key->key() == Qt::Key_Alt;
        if (key->key() == Qt::Key_F6 && isAtWork() && watched == focusWidget()) {
            nextZone();
            return true;
        }
    } else if (event->type() == QEvent::KeyRelease && altAlone && watched == windowHandle()) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && isAtWork() && !menuBar()->isNativeMenuBar()) {
            altAlone = false;
            raiseMenuBar();
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        altAlone = false;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace coffret::ui
