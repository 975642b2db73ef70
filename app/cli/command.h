// SPDX-License-Identifier: GPL-3.0-or-later
// A command of coffret-cli, declared once: its syntax line, its options, and the function that runs it
// and answers with an exit code. The table of all of them is in commands.cpp; --help is made from it.
#pragma once

#include "app/cli/terminal.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QStringList>
#include <functional>

namespace coffret::app {

// The exit codes scripts may rely on.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    WrongKey = 3,   // wrong password, recovery key or key file
    Damaged = 4,    // damaged or tampered with
    NotAllowed = 5, // for this profile
    InUse = 6,      // by another process
    NoSpace = 7,    // or the medium has gone
};

struct Invocation
{
    const QCommandLineParser &options;
    QStringList arguments; // without the command's name
    Terminal &terminal;
    const Clock &clock;

    QString vaultPath() const { return arguments.value(0); }
};

struct Command
{
    QString name;
    QString syntax;
    QString summary;
    QList<QCommandLineOption> options;
    int fewestArguments = 1;
    int mostArguments = 1;
    std::function<ExitCode(const Invocation &)> run;
};

QList<Command> commands();

// The sentence on standard error (an object with code and message under --json), and the exit code.
ExitCode fail(const Invocation &invocation, const Error &error);
ExitCode exitCodeOf(const Error &error);

} // namespace coffret::app
