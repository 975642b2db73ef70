// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/session.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace coffret::app {

using namespace workspace;

// Opens the vault with what was typed and keeps a copy of it for the change of keys.
static Result<Credentials> unlockForChange(const Invocation &invocation, Workspace &workspace)
{
    COFFRET_ASSIGN(Credentials typed, askCredentials(invocation));
    Credentials again{typed.login, typed.password.copy(), typed.keyFile, typed.recoveryKey.copy()};
    COFFRET_TRY(await(invocation, workspace.unlock(invocation.vaultPath(), std::move(typed))));
    return again;
}

static void printRecoveryKey(const Invocation &invocation, const Secret &key)
{
    if (invocation.terminal.isJson()) {
        SecretReader reader(key);
        invocation.terminal.print(QJsonObject{
            {QStringLiteral("recoveryKey"),
             QString::fromLatin1(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()))}});
        return;
    }
    invocation.terminal.print(QCoreApplication::translate(
        "Cli", "This is the new recovery key, shown this once. The former one no longer opens this vault."));
    invocation.terminal.printSecret(key);
}

// New keys for every file; with `wish.own` also the owner's password, key pair and recovery key.
static ExitCode renew(const Invocation &invocation, Workspace &workspace, KeyRenewal wish)
{
    const bool own = wish.own;
    const auto key =
        await(invocation, workspace.renewKeys(std::move(wish)), QCoreApplication::translate("Cli", "New keys"));
    if (!key.ok())
        return fail(invocation, key.error());
    invocation.terminal.print(QCoreApplication::translate(
        "Cli", "Every file has a new key. Copies of the vault made before still open with what opened them then."));
    if (own)
        printRecoveryKey(invocation, *key);
    else
        invocation.terminal.print(QJsonObject{{QStringLiteral("renewed"), true}});
    return ExitCode::Done;
}

static ExitCode rotateKeys(const Invocation &invocation)
{
    const auto opened = openVault(invocation);
    return opened.ok() ? renew(invocation, **opened, {}) : fail(invocation, opened.error());
}

static ExitCode changePassword(const Invocation &invocation)
{
    Workspace workspace(invocation.clock);
    auto credentials = unlockForChange(invocation, workspace);
    if (!credentials.ok())
        return fail(invocation, credentials.error());
    auto password =
        invocation.terminal.askNewSecret(QCoreApplication::translate("Cli", "New password (or a phrase of 7 words):"),
                                         QCoreApplication::translate("Cli", "The same again:"),
                                         QCoreApplication::translate("Cli", "The two are not the same. Once more."));
    if (!password.ok())
        return fail(invocation, password.error());
    if (invocation.options.isSet(QStringLiteral("new-keys")))
        return renew(invocation, workspace, {true, std::move(*credentials), std::move(*password)});
    const auto changed = await(invocation, workspace.changePassword(std::move(*credentials), std::move(*password)));
    if (!changed.ok())
        return fail(invocation, changed.error());
    invocation.terminal.print(QCoreApplication::translate(
        "Cli", "The password is changed. Older copies of the vault still open with the old one."));
    invocation.terminal.print(QJsonObject{{QStringLiteral("changed"), true}});
    return ExitCode::Done;
}

static ExitCode raiseCost(const Invocation &invocation)
{
    Workspace workspace(invocation.clock);
    auto credentials = unlockForChange(invocation, workspace);
    if (!credentials.ok())
        return fail(invocation, credentials.error());
    const auto raised = await(invocation, workspace.raiseCost(std::move(*credentials)));
    if (!raised.ok())
        return fail(invocation, raised.error());
    const auto facts = await(invocation, workspace.facts());
    if (!facts.ok())
        return fail(invocation, facts.error());
    invocation.terminal.print(
        QCoreApplication::translate("Cli", "Each guess at the password now costs %1 passes over %2 MiB.")
            .arg(facts->kdfPasses)
            .arg(facts->kdfMemory / (1024 * 1024)));
    invocation.terminal.print(QJsonObject{{QStringLiteral("kdfPasses"), qint64(facts->kdfPasses)},
                                          {QStringLiteral("kdfMemoryMiB"), qint64(facts->kdfMemory / (1024 * 1024))}});
    return ExitCode::Done;
}

static ExitCode newRecoveryKey(const Invocation &invocation)
{
    Workspace workspace(invocation.clock);
    auto credentials = unlockForChange(invocation, workspace);
    if (!credentials.ok())
        return fail(invocation, credentials.error());
    const auto key = await(invocation, workspace.replaceRecoveryKey(std::move(*credentials)));
    if (!key.ok())
        return fail(invocation, key.error());
    printRecoveryKey(invocation, *key);
    return ExitCode::Done;
}

static ExitCode crypto(const Invocation &invocation)
{
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto facts = await(invocation, (*opened)->facts());
    if (!facts.ok())
        return fail(invocation, facts.error());
    invocation.terminal.print(
        QJsonObject{{QStringLiteral("format"), facts->format},
                    {QStringLiteral("generation"), qint64(facts->generation)},
                    {QStringLiteral("cipher"), facts->cipher},
                    {QStringLiteral("kdfPasses"), qint64(facts->kdfPasses)},
                    {QStringLiteral("kdfMemoryMiB"), qint64(facts->kdfMemory / (1024 * 1024))},
                    {QStringLiteral("keyFileRequired"), facts->keyFileRequired},
                    {QStringLiteral("memoryLocked"), facts->memoryLocked},
                    {QStringLiteral("compartments"), QJsonArray::fromStringList(facts->compartments)}});
    const auto yesOrNo = [](bool yes) {
        return yes ? QCoreApplication::translate("Cli", "yes") : QCoreApplication::translate("Cli", "no");
    };
    invocation.terminal.print(QCoreApplication::translate("Cli",
                                                          "Cipher: %1\nPassword cost: Argon2id, %2 passes, %3 MiB\n"
                                                          "Key file asked for: %4\nKeys kept out of swap: %5")
                                  .arg(facts->cipher)
                                  .arg(facts->kdfPasses)
                                  .arg(facts->kdfMemory / (1024 * 1024))
                                  .arg(yesOrNo(facts->keyFileRequired), yesOrNo(facts->memoryLocked)));
    return ExitCode::Done;
}

QList<Command> keyCommands()
{
    return {
        {QStringLiteral("change-password"),
         QStringLiteral("change-password VAULT --as LOGIN [--recovery] [--new-keys]"),
         QCoreApplication::translate("Cli",
                                     "Gives you a new password; with --recovery, after the old one was forgotten."),
         unlockOptions()
             + QList<QCommandLineOption>{{QStringLiteral("new-keys"),
                                          QCoreApplication::translate(
                                              "Cli",
                                              "The old password may be known: also new keys for every file and a "
                                              "new recovery key. Owners only.")}},
         1, 1, changePassword},
        {QStringLiteral("rotate-keys"), QStringLiteral("rotate-keys VAULT --as LOGIN"),
         QCoreApplication::translate("Cli",
                                     "Gives every file a new key, out of reach of those who left. Owners only; needs "
                                     "twice the vault's size free on the disk."),
         unlockOptions(), 1, 1, rotateKeys},
        {QStringLiteral("raise-cost"), QStringLiteral("raise-cost VAULT --as LOGIN"),
         QCoreApplication::translate("Cli", "Makes guessing the password dearer, as far as this computer allows."),
         unlockOptions(), 1, 1, raiseCost},
        {QStringLiteral("new-recovery-key"), QStringLiteral("new-recovery-key VAULT --as LOGIN"),
         QCoreApplication::translate("Cli", "Replaces the recovery key and prints the new one once."), unlockOptions(),
         1, 1, newRecoveryKey},
        {QStringLiteral("crypto"), QStringLiteral("crypto VAULT --as LOGIN"),
         QCoreApplication::translate("Cli", "The algorithms and costs that protect this vault."), unlockOptions(), 1, 1,
         crypto},
    };
}

} // namespace coffret::app
