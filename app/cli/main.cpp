// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/echo.h"
#include "app/common/hardening.h"
#include "app/common/messagefilter.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <algorithm>

using namespace coffret;
using namespace coffret::app;

static void printOverview(Terminal &terminal)
{
    terminal.print(QCoreApplication::translate("Cli", "coffret-cli: a customer file in its own strongbox.\n\nUsage:"));
    for (const Command &command : commands())
        terminal.print(QStringLiteral("  coffret-cli %1\n      %2").arg(command.syntax, command.summary));
    terminal.print(QCoreApplication::translate(
        "Cli", "\nPasswords are asked for on the terminal, or read from standard input with --password-stdin.\n"
               "--json prints one object, or one object a line for lists.\n"
               "Exit codes: 0 done, 1 failed, 2 usage, 3 wrong password or key file, 4 damaged or tampered,\n"
               "5 not allowed for this profile, 6 in use by another process, 7 no space or medium gone."));
}

static ExitCode usage(Terminal &terminal, const QString &what)
{
    terminal.warn(what);
    terminal.warn(QCoreApplication::translate("Cli", "See \"coffret-cli --help\"."));
    return ExitCode::Usage;
}

static ExitCode runCommand(const Command &command, const QStringList &words, const Clock &clock)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOptions({{QStringLiteral("json"), QCoreApplication::translate("Cli", "Machine-readable output.")},
                       {{QStringLiteral("h"), QStringLiteral("help")},
                        QCoreApplication::translate("Cli", "Explains this command.")}});
    parser.setApplicationDescription(QStringLiteral("coffret-cli %1\n%2").arg(command.syntax, command.summary));
    const bool understood = parser.parse(words);
    const bool fromInput = parser.optionNames().contains(QStringLiteral("password-stdin"));
    Terminal terminal(fromInput ? SecretSource::StandardInput : SecretSource::Terminal,
                      parser.isSet(QStringLiteral("json")) ? OutputForm::Json : OutputForm::Text);
    if (!understood)
        return usage(terminal, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        terminal.print(parser.helpText());
        return ExitCode::Done;
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.fewestArguments || arguments.size() > command.mostArguments)
        return usage(terminal, QStringLiteral("coffret-cli %1").arg(command.syntax));
    for (const QCommandLineOption &option : command.options) {
        if (option.names().contains(QStringLiteral("as")) && !parser.isSet(QStringLiteral("as")))
            return usage(terminal, QCoreApplication::translate("Cli", "Say who you are with --as LOGIN."));
    }
    return command.run({parser, arguments, terminal, clock});
}

int main(int argc, char **argv)
{
    filterMessages();
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("coffret-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COFFRET_VERSION));
    words::speak(application, words::systemLanguage(), QStringLiteral("cli"));
    rememberInterruption();

    QStringList arguments = QCoreApplication::arguments();
    Terminal terminal(SecretSource::Terminal, OutputForm::Text);
    const QString name = arguments.value(1);
    if (name.isEmpty() || name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        printOverview(terminal);
        return int(name.isEmpty() ? ExitCode::Usage : ExitCode::Done);
    }
    if (name == QStringLiteral("--version")) {
        terminal.print(QStringLiteral("coffret-cli " COFFRET_VERSION));
        return int(ExitCode::Done);
    }
    const QList<Command> all = commands();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Command &c) { return c.name == name; });
    if (found == all.cend())
        return int(usage(terminal, QCoreApplication::translate("Cli", "There is no command \"%1\".").arg(name)));
    arguments.removeAt(1);
    const SystemClock clock;
    return int(runCommand(*found, arguments, clock));
}
