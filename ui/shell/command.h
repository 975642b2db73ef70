// SPDX-License-Identifier: GPL-3.0-or-later
// One thing a person can ask of the program, declared once: the menu of the vault, the menu bar, the
// palette and the sheet of keys all show it from here. `available` says whether it means anything now
// (no record is open, nothing to undo); a command that is not available does nothing when its key is
// pressed. Shortcuts are unique; a command that depends on the page decides in `run`.
#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>

namespace coffret::ui {

enum class CommandMenu { None, Vault, Edit, View, Help }; // None: only in the palette
enum class CommandScope { AtWork, Always };               // Always: also before a vault is open

struct CommandPlace
{
    CommandMenu menu = CommandMenu::None;
    int section = 0; // sections are kept apart by a line, lowest first
};

struct Command
{
    QString key; // "import"; never shown, never translated
    QString icon;
    QString text; // a verb; "…" only if something more is asked
    QKeySequence shortcut = {};
    CommandPlace place = {};
    std::function<void()> run;
    std::function<bool()> available = {}; // none: always
    QString words = {};                   // what people may also call it, for the palette
    CommandScope scope = CommandScope::AtWork;
};

} // namespace coffret::ui
