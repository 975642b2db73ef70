// SPDX-License-Identifier: GPL-3.0-or-later
// Every way an answer can fail, as a person would tell them apart: what the windows and the command
// line make their sentences and exit codes from, so that neither needs to know the rooms below. An
// error this table does not know is Internal: a bug to report.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <optional>

namespace coffret::workspace {

enum class Failure {
    Cancelled,
    OutOfMemory,
    Internal,
    // getting in
    VaultNotFound,
    NotAVault,
    NewerFormat,
    DamagedHeader,
    TamperedHeader,
    HeaderRolledBack,
    WrongPassword,
    WrongRecoveryKey,
    RecoveryKeyTyping,
    KeyFileMissing,
    KeyFileInvalid,
    InUse,
    LockLost,
    KdfOutOfMemory,
    KdfRefused,
    UserDisabled,
    InvitationPending,
    InvitationExpired,
    // other people's accounts
    LastOwner,
    TooManyUsers,
    UnknownUser,
    KeysChanging,
    OutsideHours,
    NeedsExpiry,
    NeedsKeyFile,
    NeedsAcceptance,
    NotOpen,
    PasswordUnusable,
    UnsafePassword,
    // the place
    NetworkShare,
    ReadOnlyFolder,
    NoSuchPlace,
    AlreadyExists,
    FolderNotEmpty,
    BadRequest,
    NoSpace,
    MediumFailed,
    // the data
    NotEnciphered,
    CipherMissing,
    DamagedData,
    OtherVault,
    NewerData,
    // records
    RecordNotFound,
    RecordInTrash,
    RecordChanged,
    RecordRefused,
    DocumentTooLarge,
    NothingToUndo,
    AlreadyUndone,
    UndoBlocked,
    UndoTooLate,
    NotPermitted,
    // files from and to elsewhere
    FileEmpty,
    FileBinary,
    FileSpreadsheet,
    FileUnreadable,
    NoUsableColumn,
    UnknownPreset,
    UnknownField,
    UnknownColumn,
    ImportNotFound,
    FileNotWritable,
    MappingDamaged,
    SpreadsheetDamaged,
    FileTooLarge,
    TooManyRows,
    VaultMoved, // or deleted, while it was open
};

Failure failureOf(const Error &error);

// Who holds a vault that is InUse, as far as the holder left a note.
struct Holder
{
    qint64 process = 0;
    TimeStamp since = 0;
    QString account; // of the computer
    QString host;
};
std::optional<Holder> holderOf(const Error &error);

} // namespace coffret::workspace
