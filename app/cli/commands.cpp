// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/workspace/failure.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>

namespace coffret::app {

using workspace::Failure;

QList<Command> commands()
{
    return vaultCommands() + keyCommands() + userCommands() + profileCommands() + exchangeCommands() + recordCommands()
           + journalCommands();
}

ExitCode exitCodeOf(const Error &error)
{
    switch (workspace::failureOf(error)) {
    case Failure::WrongPassword:
    case Failure::WrongRecoveryKey:
    case Failure::RecoveryKeyTyping:
    case Failure::KeyFileMissing:
    case Failure::KeyFileInvalid: return ExitCode::WrongKey;
    case Failure::DamagedHeader:
    case Failure::TamperedHeader:
    case Failure::HeaderRolledBack:
    case Failure::KdfRefused:
    case Failure::NotEnciphered:
    case Failure::DamagedData:
    case Failure::OtherVault: return ExitCode::Damaged;
    case Failure::NotPermitted:
    case Failure::InvitationPending:
    case Failure::InvitationExpired:
    case Failure::LastOwner:
    case Failure::KeysChanging:
    case Failure::OutsideHours:
    case Failure::UserDisabled: return ExitCode::NotAllowed;
    case Failure::InUse: return ExitCode::InUse;
    case Failure::NoSpace:
    case Failure::VaultMoved:
    case Failure::MediumFailed: return ExitCode::NoSpace;
    case Failure::UnknownPreset:
    case Failure::UnknownField:
    case Failure::UnknownColumn:
    case Failure::NeedsExpiry:
    case Failure::NeedsKeyFile:
    case Failure::NeedsAcceptance:
    case Failure::BadRequest: return ExitCode::Usage;
    default: return ExitCode::Failed;
    }
}

static QString sentenceOf(const Error &error)
{
    if (error.is(TerminalError::NoTerminal))
        return QCoreApplication::translate("Cli",
                                           "There is no terminal to ask for the password on. Use --password-stdin.");
    if (error.is(TerminalError::NoInput))
        return QCoreApplication::translate("Cli", "Standard input ended before the password came.");
    if (error.is(TerminalError::LineTooLong))
        return QCoreApplication::translate("Cli", "This line is too long for a password.");
    return words::sentence(error);
}

ExitCode fail(const Invocation &invocation, const Error &error)
{
    if (invocation.terminal.isJson())
        invocation.terminal.warnObject(
            {{QStringLiteral("code"), errorId(error.code)}, {QStringLiteral("message"), sentenceOf(error)}});
    else
        invocation.terminal.warn(sentenceOf(error));
    const bool askedBadly =
        error.is(TerminalError::NoTerminal) || error.is(TerminalError::NoInput) || error.is(TerminalError::LineTooLong);
    return askedBadly ? ExitCode::Usage : exitCodeOf(error);
}

} // namespace coffret::app
