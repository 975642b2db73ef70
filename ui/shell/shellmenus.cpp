// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellmenus.h"

#include "ui/common/iconengine.h"
#include "ui/common/languagemenu.h"
#include "ui/shell/commandlist.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

// Where macOS wants them; elsewhere a role changes nothing.
QAction::MenuRole roleOf(const QString &key)
{
    if (key == u"quit")
        return QAction::QuitRole;
    if (key == u"page.settings")
        return QAction::PreferencesRole;
    return key == u"about" ? QAction::AboutRole : QAction::NoRole;
}

} // namespace

ShellMenus::ShellMenus(QMainWindow &w, CommandList &c) : QObject(&w), window(w), commands(c)
{
    vault = new QMenu(&window);
    languageMenu = new LanguageMenu(&window);
    buildLooks();
    buildBar();
    connect(&commands, &CommandList::added, this, &ShellMenus::add);
}

void ShellMenus::buildBar()
{
    const std::pair<CommandMenu, QString> titles[] = {{CommandMenu::Vault, tr("&Vault")},
                                                      {CommandMenu::Edit, tr("&Edit")},
                                                      {CommandMenu::View, tr("V&iew")},
                                                      {CommandMenu::Help, tr("&Help")}};
    for (const auto &[menu, title] : titles) {
        bar.insert(menu, window.menuBar()->addMenu(title));
        fill(menu);
    }
    QList<QMenu *> shown = bar.values();
    shown += vault;
    for (QMenu *menu : std::as_const(shown)) {
        connect(menu, &QMenu::aboutToShow, this, [this, menu] { refresh(*menu); });
        connect(menu, &QMenu::aboutToHide, this, [this, menu] { release(*menu); });
    }
    window.menuBar()->setNativeMenuBar(true);
    if (!window.menuBar()->isNativeMenuBar())
        window.menuBar()->hide();
}

void ShellMenus::add(const QString &key)
{
    const Command &command = *commands.find(key);
    auto *made = new QAction(icon(command.icon), command.text, this);
    made->setObjectName(key);
    made->setShortcut(command.shortcut);
    made->setMenuRole(roleOf(key));
    connect(made, &QAction::triggered, this, [this, key] { commands.run(key); });
    window.addAction(made); // the shortcut works with the menu bar hidden
    actions.insert(key, made);
    if (command.place.menu != CommandMenu::None)
        fill(command.place.menu);
}

void ShellMenus::fill(CommandMenu menu)
{
    fillFrom(*bar.value(menu), menu);
    if (menu == CommandMenu::Vault)
        fillFrom(*vault, menu);
    bar.value(menu)->menuAction()->setVisible(!bar.value(menu)->isEmpty());
}

void ShellMenus::fillFrom(QMenu &menu, CommandMenu place)
{
    constexpr int Looks = 5; // appearance and language stand before what ends the work
    std::set<int> sections;
    const bool withLooks = place == CommandMenu::View || &menu == vault;
    if (withLooks)
        sections.insert(Looks);
    for (const Command &command : commands.all()) {
        if (command.place.menu == place)
            sections.insert(command.place.section);
    }
    menu.clear(); // the actions and submenus belong to the window
    for (const int section : sections) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const Command &command : commands.all()) {
            if (command.place.menu == place && command.place.section == section)
                menu.addAction(actions.value(command.key));
        }
        if (withLooks && section == Looks) {
            menu.addMenu(looks);
            menu.addMenu(languageMenu);
        }
    }
}

void ShellMenus::refresh(const QMenu &menu) const
{
    const QList<QAction *> shown = menu.actions();
    for (QAction *action : shown) {
        if (const Command *command = commands.find(action->objectName()))
            action->setEnabled(commands.isAvailable(*command));
    }
}

// A greyed action would keep its key from working after things have changed.
void ShellMenus::release(const QMenu &menu) const
{
    const QList<QAction *> shown = menu.actions();
    for (QAction *action : shown)
        action->setEnabled(true);
}

void ShellMenus::buildLooks()
{
    looks = new QMenu(tr("Appearance"), &window);
    const auto add = [this](QActionGroup *group, const QString &text, int value) {
        QAction *made = group->addAction(text);
        made->setCheckable(true);
        made->setData(value);
        looks->addAction(made);
        connect(made, &QAction::triggered, this, &ShellMenus::chooseAppearance);
    };
    themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the system")},
                                                       {ThemeChoice::Light, tr("Light")},
                                                       {ThemeChoice::Dark, tr("Dark")},
                                                       {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto &[choice, text] : choices)
        add(themes, text, int(choice));
    looks->addSeparator();
    sizes = new QActionGroup(this);
    for (const int percent : {100, 125, 150, 200})
        add(sizes, tr("Text at %1 %").arg(percent), percent);
    setAppearance({});
}

void ShellMenus::setAppearance(const Appearance &appearance)
{
    const auto check = [](const QActionGroup &group, int value) {
        const QList<QAction *> all = group.actions();
        for (QAction *each : all)
            each->setChecked(each->data().toInt() == value);
    };
    chosenLooks = appearance;
    check(*themes, int(appearance.theme));
    check(*sizes, appearance.textPercent);
}

void ShellMenus::chooseAppearance()
{
    const QAction *size = sizes->checkedAction();
    chosenLooks.theme = ThemeChoice(themes->checkedAction()->data().toInt());
    chosenLooks.textPercent = size ? size->data().toInt() : chosenLooks.textPercent;
    Q_EMIT appearanceChosen(chosenLooks);
}

void ShellMenus::raiseBar()
{
    QMenuBar *menus = window.menuBar();
    if (menus->isNativeMenuBar())
        return;
    menus->setVisible(!menus->isVisible());
    if (menus->isVisible() && !menus->actions().isEmpty())
        menus->setActiveAction(menus->actions().first());
}

} // namespace coffret::ui
