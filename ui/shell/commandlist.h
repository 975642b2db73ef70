// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window, in the order they were added. Runs one by its key, and only when the
// window is where the command works and the command says it is available.
#pragma once

#include "ui/shell/command.h"

#include <QList>
#include <QObject>

namespace coffret::ui {

class CommandList : public QObject
{
    Q_OBJECT

public:
    explicit CommandList(std::function<bool()> atWork) : isAtWork(std::move(atWork)) {}
    void add(const Command &command); // its key must be new
    const QList<Command> &all() const { return commands; }
    const Command *find(const QString &key) const;
    bool isAvailable(const Command &command) const;
    bool run(const QString &key) const; // false: unknown, or not available now

Q_SIGNALS:
    void added(const QString &key);

private:
    std::function<bool()> isAtWork;
    QList<Command> commands;
};

} // namespace coffret::ui
