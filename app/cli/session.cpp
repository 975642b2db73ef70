// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "ui/words/noticetext.h"

#include <QCoreApplication>

namespace coffret::app {

using workspace::Credentials;
using workspace::Workspace;

QList<QCommandLineOption> unlockOptions()
{
    return {
        {QStringLiteral("as"), QCoreApplication::translate("Cli", "Your login."), QStringLiteral("LOGIN")},
        {QStringLiteral("key-file"), QCoreApplication::translate("Cli", "Key file, if the vault asks for one."),
         QStringLiteral("FILE")},
        {QStringLiteral("recovery"),
         QCoreApplication::translate("Cli", "Open with the recovery key instead of the password.")},
        {QStringLiteral("password-stdin"),
         QCoreApplication::translate("Cli", "Read the password (and a new one on the next line) from standard input.")},
    };
}

Result<Credentials> askCredentials(const Invocation &invocation)
{
    Credentials credentials;
    credentials.login = invocation.options.value(QStringLiteral("as"));
    credentials.keyFile = invocation.options.value(QStringLiteral("key-file"));
    const bool recovery = invocation.options.isSet(QStringLiteral("recovery"));
    COFFRET_ASSIGN(Secret secret,
                   invocation.terminal.askSecret(recovery ? QCoreApplication::translate("Cli", "Recovery key:")
                                                          : QCoreApplication::translate("Cli", "Password:")));
    (recovery ? credentials.recoveryKey : credentials.password) = std::move(secret);
    return credentials;
}

Result<std::unique_ptr<Workspace>> openVault(const Invocation &invocation)
{
    COFFRET_ASSIGN(Credentials credentials, askCredentials(invocation));
    auto opened = std::make_unique<Workspace>(invocation.clock);
    COFFRET_ASSIGN(const workspace::Opened facts,
                   await(invocation, opened->unlock(invocation.vaultPath(), std::move(credentials))));
    for (const workspace::Notice &notice : facts.notices)
        invocation.terminal.warn(words::sentence(notice));
    return opened;
}

} // namespace coffret::app
