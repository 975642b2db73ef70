// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/failure.h"

#include "core/crm/desk.h"
#include "core/crypto/cryptoerror.h"
#include "core/exchange/exchangeerror.h"
#include "core/journal/journalerror.h"
#include "core/storage/storageerror.h"
#include "core/vault/vaulterror.h"
#include "core/vault/vaultlock.h"
#include "core/workspace/workspaceerror.h"

namespace coffret::workspace {

using crm::CrmError;
using crypto::CryptoError;
using exchange::ExchangeError;
using storage::StorageError;
using vault::VaultError;

static Failure baseFailure(BaseError error)
{
    switch (error) {
    case BaseError::Cancelled: return Failure::Cancelled;
    case BaseError::OutOfMemory: return Failure::OutOfMemory;
    case BaseError::Internal: break;
    }
    return Failure::Internal;
}

static Failure cryptoFailure(CryptoError error)
{
    switch (error) {
    case CryptoError::AuthenticationFailed: return Failure::WrongPassword;
    case CryptoError::KdfOutOfMemory: return Failure::KdfOutOfMemory;
    case CryptoError::KdfCostTooLow:
    case CryptoError::KdfCostTooHigh: return Failure::KdfRefused;
    case CryptoError::PasswordEmpty:
    case CryptoError::PasswordTooLong:
    case CryptoError::PasswordNotText: return Failure::PasswordUnusable;
    case CryptoError::RecoveryKeyShape:
    case CryptoError::RecoveryKeyCheck: return Failure::RecoveryKeyTyping;
    case CryptoError::KeyFileShape:
    case CryptoError::KeyFileCheck: return Failure::KeyFileInvalid;
    case CryptoError::KeyFileNewer: return Failure::NewerFormat;
    case CryptoError::WrongSize:
    case CryptoError::BadPublicKey: break;
    }
    return Failure::Internal;
}

static Failure vaultFailure(VaultError error)
{
    switch (error) {
    case VaultError::NotFound: return Failure::VaultNotFound;
    case VaultError::NotAVault: return Failure::NotAVault;
    case VaultError::NewerFormat: return Failure::NewerFormat;
    case VaultError::DamagedHeader: return Failure::DamagedHeader;
    case VaultError::TamperedHeader: return Failure::TamperedHeader;
    case VaultError::HeaderRolledBack: return Failure::HeaderRolledBack;
    case VaultError::WrongPassword: return Failure::WrongPassword;
    case VaultError::WrongRecoveryKey: return Failure::WrongRecoveryKey;
    case VaultError::RecoveryKeyTyping: return Failure::RecoveryKeyTyping;
    case VaultError::KeyFileMissing: return Failure::KeyFileMissing;
    case VaultError::KeyFileInvalid: return Failure::KeyFileInvalid;
    case VaultError::InUse: return Failure::InUse;
    case VaultError::LockLost: return Failure::LockLost;
    case VaultError::KdfOutOfMemory: return Failure::KdfOutOfMemory;
    case VaultError::KdfRefused: return Failure::KdfRefused;
    case VaultError::UserDisabled: return Failure::UserDisabled;
    case VaultError::PasswordUnusable: return Failure::PasswordUnusable;
    case VaultError::DiskFull: return Failure::NoSpace;
    case VaultError::ReadOnlyFolder: return Failure::ReadOnlyFolder;
    case VaultError::NoSuchPlace: return Failure::NoSuchPlace;
    case VaultError::NetworkShare: return Failure::NetworkShare;
    case VaultError::AlreadyExists: return Failure::AlreadyExists;
    case VaultError::FolderNotEmpty: return Failure::FolderNotEmpty;
    case VaultError::ReadFailed:
    case VaultError::WriteFailed:
    case VaultError::WriteUncertain: return Failure::MediumFailed;
    case VaultError::NotOwner: return Failure::NotPermitted;
    case VaultError::LastOwner: return Failure::LastOwner;
    case VaultError::TooManyUsers: return Failure::TooManyUsers;
    case VaultError::UnknownUser: return Failure::UnknownUser;
    case VaultError::InvitationPending: return Failure::InvitationPending;
    case VaultError::InvitationExpired: return Failure::InvitationExpired;
    case VaultError::KeysChanging: return Failure::KeysChanging;
    case VaultError::BadRequest: return Failure::BadRequest;
    case VaultError::Internal: break;
    }
    return Failure::Internal;
}

static Failure storageFailure(StorageError error)
{
    switch (error) {
    case StorageError::NotSqlCipher: return Failure::CipherMissing;
    case StorageError::PlainFile: return Failure::NotEnciphered;
    case StorageError::NotFound:
    case StorageError::WrongKey:
    case StorageError::Damaged: return Failure::DamagedData;
    case StorageError::AlreadyExists: return Failure::AlreadyExists;
    case StorageError::OtherVault: return Failure::OtherVault;
    case StorageError::NewerSchema: return Failure::NewerData;
    case StorageError::Busy: return Failure::InUse;
    case StorageError::DiskFull: return Failure::NoSpace;
    case StorageError::ReadOnly: return Failure::ReadOnlyFolder;
    case StorageError::InputOutput: return Failure::MediumFailed;
    case StorageError::NotHeld: return Failure::NotPermitted;
    case StorageError::Moved: return Failure::VaultMoved;
    case StorageError::OutOfMemory: return Failure::OutOfMemory;
    case StorageError::Interrupted: return Failure::Cancelled;
    case StorageError::MigrationFailed:
    case StorageError::Constraint:
    case StorageError::Sql: break;
    }
    return Failure::Internal;
}

static Failure crmFailure(CrmError error)
{
    switch (error) {
    case CrmError::NotFound: return Failure::RecordNotFound;
    case CrmError::InTrash: return Failure::RecordInTrash;
    case CrmError::Conflict: return Failure::RecordChanged;
    case CrmError::Refused: return Failure::RecordRefused;
    case CrmError::TooLarge: return Failure::DocumentTooLarge;
    case CrmError::AlreadyUndone: return Failure::AlreadyUndone;
    case CrmError::NothingToUndo: return Failure::NothingToUndo;
    case CrmError::UndoBlocked: return Failure::UndoBlocked;
    case CrmError::UndoTooLate: return Failure::UndoTooLate;
    case CrmError::NotPermitted: return Failure::NotPermitted;
    }
    return Failure::Internal;
}

static Failure exchangeFailure(ExchangeError error)
{
    switch (error) {
    case ExchangeError::EmptyFile: return Failure::FileEmpty;
    case ExchangeError::BinaryFile: return Failure::FileBinary;
    case ExchangeError::SpreadsheetFile: return Failure::FileSpreadsheet;
    case ExchangeError::Unreadable: return Failure::FileUnreadable;
    case ExchangeError::NoUsableColumn: return Failure::NoUsableColumn;
    case ExchangeError::UnknownPreset: return Failure::UnknownPreset;
    case ExchangeError::UnknownField: return Failure::UnknownField;
    case ExchangeError::UnknownColumn: return Failure::UnknownColumn;
    case ExchangeError::NotFound: return Failure::ImportNotFound;
    case ExchangeError::AlreadyUndone: return Failure::AlreadyUndone;
    case ExchangeError::NotWritable: return Failure::FileNotWritable;
    case ExchangeError::NoSpace: return Failure::NoSpace;
    case ExchangeError::Damaged: return Failure::MappingDamaged;
    case ExchangeError::DamagedSpreadsheet: return Failure::SpreadsheetDamaged;
    case ExchangeError::TooLarge: return Failure::FileTooLarge;
    case ExchangeError::TooManyRows: return Failure::TooManyRows;
    }
    return Failure::Internal;
}

static Failure workspaceFailure(WorkspaceError error)
{
    switch (error) {
    case WorkspaceError::NotOpen: return Failure::NotOpen;
    case WorkspaceError::AlreadyOpen: break;
    case WorkspaceError::UnsafePassword: return Failure::UnsafePassword;
    case WorkspaceError::UnusablePassword: return Failure::PasswordUnusable;
    case WorkspaceError::NotPermitted: return Failure::NotPermitted;
    case WorkspaceError::OutsideHours: return Failure::OutsideHours;
    case WorkspaceError::NeedsExpiry: return Failure::NeedsExpiry;
    case WorkspaceError::NeedsKeyFile: return Failure::NeedsKeyFile;
    case WorkspaceError::NeedsAcceptance: return Failure::NeedsAcceptance;
    }
    return Failure::Internal;
}

static Failure journalFailure(journal::JournalError error)
{
    return error == journal::JournalError::LogUnreadable ? Failure::DamagedData : Failure::Internal;
}

Failure failureOf(const Error &error)
{
    const int number = error.code.number;
    switch (error.code.room) {
    case Room::Base: return baseFailure(BaseError(number));
    case Room::Crypto: return cryptoFailure(CryptoError(number));
    case Room::Vault: return vaultFailure(VaultError(number));
    case Room::Storage: return storageFailure(StorageError(number));
    case Room::Crm: return crmFailure(CrmError(number));
    case Room::Exchange: return exchangeFailure(ExchangeError(number));
    case Room::Journal: return journalFailure(journal::JournalError(number));
    case Room::Workspace: return workspaceFailure(WorkspaceError(number));
    default: return Failure::Internal;
    }
}

std::optional<Holder> holderOf(const Error &error)
{
    if (!error.is(VaultError::InUse))
        return std::nullopt;
    const auto noted = vault::LockHolder::fromText(error.detail);
    if (!noted)
        return std::nullopt;
    return Holder{noted->process, noted->since, noted->account, noted->host};
}

} // namespace coffret::workspace
