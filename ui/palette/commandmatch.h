// SPDX-License-Identifier: GPL-3.0-or-later
// Finds commands by what is typed: every word must begin a word of the command or, less well, stand in
// one; accents and case do not count. What people may also call a command counts as its words. An empty
// text finds every command in its order.
#pragma once

#include "core/search/searchquery.h"
#include "ui/shell/command.h"

#include <QList>

namespace coffret::ui {

struct CommandHit
{
    QString key;
    QList<search::Span> spans; // of Command::text
    int rank = 0;              // 0: begins with the text; higher is less near
};

QList<CommandHit> matchCommands(const QList<Command> &commands, const QString &typed); // nearest first

} // namespace coffret::ui
