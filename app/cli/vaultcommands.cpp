// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/session.h"
#include "core/workspace/demovault.h"
#include "core/workspace/inspection.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <limits>

namespace coffret::app {

using namespace workspace;

// Whatever was made by then goes again: half a creation is nothing to come back to.
static ExitCode abandon(const Invocation &invocation, Workspace &workspace, const Error &error)
{
    workspace.abandon().waitForFinished();
    return fail(invocation, error);
}

static ExitCode create(const Invocation &invocation)
{
    CreateRequest request;
    request.path = invocation.vaultPath();
    request.login = invocation.options.value(QStringLiteral("owner"));
    request.organisation = invocation.options.value(QStringLiteral("organisation"));
    request.displayName = invocation.options.value(QStringLiteral("name"));
    request.keyFile = invocation.options.value(QStringLiteral("key-file"));
    auto password =
        invocation.terminal.askNewSecret(QCoreApplication::translate("Cli", "New password (or a phrase of 7 words):"),
                                         QCoreApplication::translate("Cli", "The same again:"),
                                         QCoreApplication::translate("Cli", "The two are not the same. Once more."));
    if (!password.ok())
        return fail(invocation, password.error());
    request.password = std::move(*password);

    Workspace workspace(invocation.clock);
    const auto opened = await(invocation, workspace.create(std::move(request)));
    if (!opened.ok())
        return abandon(invocation, workspace, opened.error());
    if (invocation.terminal.isJson()) {
        SecretReader reader(opened->recoveryKey);
        invocation.terminal.print(QJsonObject{
            {QStringLiteral("recoveryKey"),
             QString::fromLatin1(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()))}});
        return ExitCode::Done;
    }
    invocation.terminal.print(QCoreApplication::translate(
        "Cli", "The vault is made. This is its recovery key, shown this once: write it on paper and keep it away from "
               "the computer. Without it, a forgotten password cannot be mended by anyone."));
    invocation.terminal.printSecret(opened->recoveryKey);
    return ExitCode::Done;
}

static std::optional<qint64> wholeNumber(const Invocation &invocation, const QString &option, qint64 least, qint64 most)
{
    bool understood = false;
    const qint64 value = invocation.options.value(option).toLongLong(&understood);
    if (understood && value >= least && value <= most)
        return value;
    invocation.terminal.warn(QCoreApplication::translate("Cli", "--%1 wants a whole number from %2 to %3.")
                                 .arg(option)
                                 .arg(least)
                                 .arg(most));
    return std::nullopt;
}

static ExitCode demo(const Invocation &invocation)
{
    const auto contacts = wholeNumber(invocation, QStringLiteral("contacts"), 10, 1'000'000);
    const auto seed = wholeNumber(invocation, QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max());
    if (!contacts || !seed)
        return ExitCode::Usage;
    Workspace workspace(invocation.clock);
    const auto empty = await(invocation, createDemoVault(workspace, invocation.vaultPath()));
    if (!empty.ok())
        return abandon(invocation, workspace, empty.error());
    const auto made = await(invocation, fillDemoVault(workspace, {*contacts, quint64(*seed)}),
                            QCoreApplication::translate("Cli", "Inventing"));
    if (!made.ok())
        return abandon(invocation, workspace, made.error());
    QJsonArray accounts;
    for (const DemoAccount &account : *made) {
        accounts.append(QJsonObject{{QStringLiteral("login"), account.login},
                                    {QStringLiteral("password"), account.password},
                                    {QStringLiteral("profile"), account.profile}});
        invocation.terminal.print(
            QCoreApplication::translate("Cli", "Login: %1\nPassword: %2").arg(account.login, account.password));
    }
    invocation.terminal.print(QJsonObject{{QStringLiteral("accounts"), accounts}});
    return ExitCode::Done;
}

static ExitCode info(const Invocation &invocation)
{
    const auto known = inspectVault(invocation.vaultPath());
    if (!known.ok())
        return fail(invocation, known.error());
    invocation.terminal.print(
        QJsonObject{{QStringLiteral("format"), known->format},
                    {QStringLiteral("generation"), qint64(known->generation)},
                    {QStringLiteral("compartments"), QJsonArray::fromStringList(known->compartments)},
                    {QStringLiteral("previousHeaderUsed"), known->previousHeaderUsed},
                    {QStringLiteral("kdfPasses"), qint64(known->kdfPasses)},
                    {QStringLiteral("kdfMemoryMiB"), qint64(known->kdfMemory / (1024 * 1024))}});
    invocation.terminal.print(QCoreApplication::translate("Cli", "Format: %1\nHeader generation: %2\nFiles: %3\n"
                                                                 "Password cost: Argon2id, %4 passes, %5 MiB")
                                  .arg(known->format)
                                  .arg(known->generation)
                                  .arg(known->compartments.join(QStringLiteral(", ")))
                                  .arg(known->kdfPasses)
                                  .arg(known->kdfMemory / (1024 * 1024)));
    if (known->previousHeaderUsed)
        invocation.terminal.warn(QCoreApplication::translate(
            "Cli", "The current header is damaged; this is what the copy kept beside it says."));
    return ExitCode::Done;
}

static ExitCode report(const Invocation &invocation, const QList<CheckProblem> &problems)
{
    QJsonArray list;
    for (const CheckProblem &problem : problems) {
        const QString said = words::sentence(problem);
        list.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                {QStringLiteral("what"), said},
                                {QStringLiteral("detail"), problem.detail}});
        invocation.terminal.print(said);
    }
    invocation.terminal.print(
        QJsonObject{{QStringLiteral("ok"), problems.isEmpty()}, {QStringLiteral("problems"), list}});
    if (!problems.isEmpty())
        return ExitCode::Damaged;
    invocation.terminal.print(
        QCoreApplication::translate("Cli", "Every page, the structure of each file and the header are sound."));
    return ExitCode::Done;
}

static ExitCode check(const Invocation &invocation)
{
    auto credentials = askCredentials(invocation);
    if (!credentials.ok())
        return fail(invocation, credentials.error());
    Workspace workspace(invocation.clock);
    const auto problems = await(invocation, workspace.checkVault(invocation.vaultPath(), std::move(*credentials)),
                                QCoreApplication::translate("Cli", "Checking"));
    return problems.ok() ? report(invocation, *problems) : fail(invocation, problems.error());
}

static QCommandLineOption passwordStdin()
{
    return unlockOptions().constLast();
}

QList<Command> vaultCommands()
{
    return {
        {QStringLiteral("create"),
         QStringLiteral("create VAULT --owner LOGIN --organisation NAME [--name NAME] [--key-file FILE]"),
         QCoreApplication::translate("Cli", "Makes an empty vault and prints its recovery key once."),
         {{QStringLiteral("owner"), QCoreApplication::translate("Cli", "Login of the owner."), QStringLiteral("LOGIN")},
          {QStringLiteral("organisation"), QCoreApplication::translate("Cli", "Name of the business."),
           QStringLiteral("NAME")},
          {QStringLiteral("name"), QCoreApplication::translate("Cli", "Name of the owner, as shown."),
           QStringLiteral("NAME")},
          {QStringLiteral("key-file"), QCoreApplication::translate("Cli", "Also ask for a key file, made here."),
           QStringLiteral("FILE")},
          passwordStdin()},
         1,
         1,
         create},
        {QStringLiteral("demo"),
         QStringLiteral("demo VAULT [--contacts N] [--seed S]"),
         QCoreApplication::translate("Cli", "Makes a vault of invented people; the same seed gives the same people."),
         {{QStringLiteral("contacts"), QCoreApplication::translate("Cli", "How many people."), QStringLiteral("N"),
           QStringLiteral("500")},
          {QStringLiteral("seed"), QCoreApplication::translate("Cli", "Which people."), QStringLiteral("S"),
           QStringLiteral("1")}},
         1,
         1,
         demo},
        {QStringLiteral("info"),
         QStringLiteral("info VAULT"),
         QCoreApplication::translate("Cli", "What a vault says of itself without a password: never a name."),
         {},
         1,
         1,
         info},
        {QStringLiteral("check"), QStringLiteral("check VAULT --as LOGIN"),
         QCoreApplication::translate("Cli", "Reads every page and says which file is damaged, if any."),
         unlockOptions(), 1, 1, check},
    };
}

} // namespace coffret::app
