// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandlist.h"

namespace coffret::ui {

void CommandList::add(const Command &command)
{
    Q_ASSERT(!command.key.isEmpty() && command.run && !find(command.key));
    commands.append(command);
    Q_EMIT added(command.key);
}

const Command *CommandList::find(const QString &key) const
{
    for (const Command &command : commands) {
        if (command.key == key)
            return &command;
    }
    return nullptr;
}

bool CommandList::isAvailable(const Command &command) const
{
    if (command.scope == CommandScope::AtWork && !isAtWork())
        return false;
    return !command.available || command.available();
}

bool CommandList::run(const QString &key) const
{
    const Command *command = find(key);
    if (!command || !isAvailable(*command))
        return false;
    const auto act = command->run; // kept: it may add commands
    act();
    return true;
}

} // namespace coffret::ui
