// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar that Alt shows and the menu of the vault in the rail, both made from the list of
// commands; appearance and language are in both. Shortcuts work whether a menu is shown or not.
#pragma once

#include "ui/common/appearance.h"
#include "ui/shell/command.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace coffret::ui {

class CommandList;
class LanguageMenu;

class ShellMenus : public QObject
{
    Q_OBJECT

public:
    ShellMenus(QMainWindow &window, CommandList &commands);
    QMenu &vaultMenu() { return *vault; }
    LanguageMenu &languages() { return *languageMenu; }
    void setAppearance(const Appearance &appearance); // what is shown as chosen
    void raiseBar();                                  // shows it with its first menu, or hides it

Q_SIGNALS:
    void appearanceChosen(const coffret::ui::Appearance &appearance);

private:
    void buildBar();
    void buildLooks();
    void add(const QString &key);
    void fill(CommandMenu menu);
    void fillFrom(QMenu &menu, CommandMenu place);
    void refresh(const QMenu &menu) const; // greys what is not available while the menu is shown
    void release(const QMenu &menu) const;
    void chooseAppearance();

    QMainWindow &window;
    CommandList &commands;
    QHash<CommandMenu, QMenu *> bar;
    QHash<QString, QAction *> actions;
    QMenu *vault;
    QMenu *looks;
    LanguageMenu *languageMenu;
    Appearance chosenLooks;
    QActionGroup *themes;
    QActionGroup *sizes;
};

} // namespace coffret::ui
