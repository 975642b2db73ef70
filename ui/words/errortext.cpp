// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace coffret::words {

using workspace::Failure;

static QString tr(const char *text)
{
    return QCoreApplication::translate("Failure", text);
}

// The sentences in six parts, as failure.h groups them; empty when the part does not know it.
static const char *accessSentence(Failure failure)
{
    switch (failure) {
    case Failure::VaultNotFound:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "There is no vault at this place. If it is on a stick or another disk, plug it in and try again.");
    case Failure::NotAVault:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This folder is not a vault: it has no header. Nothing was changed. Choose the folder whose name ends in .coffret.");
    case Failure::NewerFormat:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This was written by a newer version of Coffret. Nothing was changed. Install the newer version to open it.");
    case Failure::DamagedHeader:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The header of the vault is damaged, and so is the copy kept beside it. The customer file itself was not touched. Bring back vault.hdr from a backup.");
    case Failure::TamperedHeader:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The header of the vault was changed by someone without the right to do so. It stays closed and nothing was changed. Bring back vault.hdr from a backup.");
    case Failure::HeaderRolledBack:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "An older header was put back in this vault. It stays closed to passwords and nothing was changed. Bring back the newest vault.hdr; if it is lost, open with the recovery key.");
    case Failure::InUse:
        return QT_TRANSLATE_NOOP("Failure", "The vault is in use by another program. Close it there first.");
    case Failure::LockLost:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The lock file of the vault was replaced while it was open. Nothing was written. Close the vault and open it again.");
    default: return nullptr;
    }
}

static const char *keySentence(Failure failure)
{
    switch (failure) {
    case Failure::WrongPassword:
        return QT_TRANSLATE_NOOP("Failure", "Login or password incorrect. The vault stayed closed; you can try again.");
    case Failure::WrongRecoveryKey:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This recovery key does not open this vault. The vault stayed closed; check that the sheet belongs to it.");
    case Failure::RecoveryKeyTyping:
        return QT_TRANSLATE_NOOP("Failure",
                                 "The recovery key has a typing error. Compare it with the sheet, group by group.");
    case Failure::KeyFileMissing:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This account also asks for its key file. Plug in the stick that holds it, choose the file and try again.");
    case Failure::KeyFileInvalid:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This file is not a Coffret key file, or it is damaged. The vault stayed closed. Choose the file made with the vault, or its copy.");
    case Failure::KdfOutOfMemory:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This computer has too little free memory to check the password. The vault stayed closed. Close other programs and try again.");
    case Failure::KdfRefused:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The header asks for a password cost outside the permitted limits: it was changed. The vault stayed closed. Bring back vault.hdr from a backup.");
    case Failure::UserDisabled:
        return QT_TRANSLATE_NOOP("Failure", "This account is not active. Ask the owner of the vault.");
    case Failure::NotOpen: return QT_TRANSLATE_NOOP("Failure", "The vault is locked.");
    case Failure::PasswordUnusable:
        return QT_TRANSLATE_NOOP("Failure",
                                 "This password cannot be used: it is empty, longer than 1,024 bytes, or not text.");
    case Failure::UnsafePassword:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This password is too easy to guess. Choose at least 12 characters of 4 kinds, 14 of 3 kinds, or a phrase of 7 words.");
    default: return nullptr;
    }
}

static const char *peopleSentence(Failure failure)
{
    switch (failure) {
    case Failure::InvitationPending:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The code is right. Now choose the password you will use from here on; the code then opens nothing more.");
    case Failure::InvitationExpired:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This invitation is no longer valid. Nothing was changed. Ask the owner of the vault for a new code.");
    case Failure::LastOwner:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The vault would be left without an active owner, and nobody could change rights any more. Nothing was changed. Add a second owner first.");
    case Failure::TooManyUsers:
        return QT_TRANSLATE_NOOP(
            "Failure", "A vault holds at most 64 accounts, those that are disabled included. Nothing was changed.");
    case Failure::UnknownUser:
        return QT_TRANSLATE_NOOP("Failure", "There is no account of this login in the vault. Nothing was changed.");
    case Failure::KeysChanging:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "A change of keys was interrupted and is not complete yet. Nothing was changed. Let an owner open the vault once; that completes it.");
    case Failure::OutsideHours:
        return QT_TRANSLATE_NOOP("Failure", "Your profile opens this vault during its working hours only.");
    case Failure::NeedsExpiry:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This profile is for a limited time: its account needs a day on which it ends. Nothing was changed.");
    case Failure::NeedsKeyFile:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This account opens with a key file besides its password. Nothing was changed. Choose where the key file is made, a USB stick for example.");
    case Failure::NeedsAcceptance:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The notice about the access log and the charter come first: they are read and accepted in their version in force. Nothing was changed, and the code was not used.");
    default: return nullptr;
    }
}

static const char *placeSentence(Failure failure)
{
    switch (failure) {
    case Failure::NetworkShare:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "A vault cannot live on a network share: two computers could damage it. Choose a folder on this computer.");
    case Failure::ReadOnlyFolder:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This folder cannot be written to. Nothing was changed. Choose another folder, or ask for the right to write there.");
    case Failure::NoSuchPlace:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The folder in which the vault would stand does not exist. Nothing was made. Choose a folder that is there.");
    case Failure::AlreadyExists:
        return QT_TRANSLATE_NOOP("Failure",
                                 "Something of this name exists already and was left untouched. Choose another name.");
    case Failure::FolderNotEmpty:
        return QT_TRANSLATE_NOOP("Failure", "This folder is not empty and was left untouched. Choose a new name.");
    case Failure::BadRequest:
        return QT_TRANSLATE_NOOP("Failure",
                                 "A name or path is empty, too long, or has characters that cannot be used.");
    case Failure::NoSpace:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The disk is full. What was saved before is intact; this change was not made. Free some space and try again.");
    case Failure::MediumFailed:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The disk did not answer as it should, or was unplugged. What was saved before is kept; this change may not have been made. Check the disk, then open the vault again.");
    case Failure::VaultMoved:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The folder of the vault is no longer in its place: it was moved or deleted, or its disk was unplugged. This change was not made; nothing saved before was touched. Put the folder back, then try again.");
    case Failure::NotEnciphered:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "A file of the vault is not enciphered. Coffret refuses to open it. Bring back the vault from a backup.");
    case Failure::CipherMissing:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The enciphering library of this installation does not answer as it should. Nothing was opened. Install Coffret again.");
    case Failure::DamagedData:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "A file of the vault is damaged or missing. Nothing was changed. Bring back the vault from a backup.");
    case Failure::OtherVault:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "A file of another vault, or an older one, stands in this folder. Nothing was changed. Bring back the files that belong together.");
    case Failure::NewerData:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "The customer file was written by a newer version of Coffret. Nothing was changed. Install the newer version to open it.");
    default: return nullptr;
    }
}

static const char *recordSentence(Failure failure)
{
    switch (failure) {
    case Failure::RecordNotFound: return QT_TRANSLATE_NOOP("Failure", "This record does not exist.");
    case Failure::RecordInTrash: return QT_TRANSLATE_NOOP("Failure", "This record is in the trash. Restore it first.");
    case Failure::RecordChanged:
        return QT_TRANSLATE_NOOP(
            "Failure", "This record was changed meanwhile. Your text is kept; compare it with what stands there now.");
    case Failure::RecordRefused:
        return QT_TRANSLATE_NOOP(
            "Failure", "The record was not saved: it needs at least a name, a company, an e-mail or a phone.");
    case Failure::DocumentTooLarge:
        return QT_TRANSLATE_NOOP("Failure", "This document is larger than the vault accepts. It was not added.");
    case Failure::NothingToUndo: return QT_TRANSLATE_NOOP("Failure", "There is nothing to undo.");
    case Failure::AlreadyUndone: return QT_TRANSLATE_NOOP("Failure", "This was undone already.");
    case Failure::UndoBlocked:
        return QT_TRANSLATE_NOOP("Failure", "Some of these records were changed since. Nothing was undone.");
    case Failure::UndoTooLate:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "An import or a merge can be undone for 30 days; this one is older. Nothing was changed. Each earlier value can still be put back on its record.");
    case Failure::NotPermitted:
        return QT_TRANSLATE_NOOP("Failure", "Your profile does not allow this. Ask the owner of the vault.");
    default: return nullptr;
    }
}

static const char *fileSentence(Failure failure)
{
    switch (failure) {
    case Failure::FileEmpty: return QT_TRANSLATE_NOOP("Failure", "The file is empty. Nothing was imported.");
    case Failure::FileBinary:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This is not a text file. Nothing was imported. Export your contacts as CSV or vCard and choose that file.");
    case Failure::FileSpreadsheet:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This spreadsheet is in an older form, or protected by a password. Nothing was imported. Save it as XLSX without a password, or as CSV, and choose that file.");
    case Failure::FileUnreadable:
        return QT_TRANSLATE_NOOP("Failure", "The file could not be read to its end. Nothing was imported.");
    case Failure::NoUsableColumn:
        return QT_TRANSLATE_NOOP(
            "Failure", "No column of this file was recognised. Nothing was imported. Say which column is which.");
    case Failure::UnknownPreset: return QT_TRANSLATE_NOOP("Failure", "There is no preset of this name.");
    case Failure::UnknownField: return QT_TRANSLATE_NOOP("Failure", "There is no field of this name.");
    case Failure::UnknownColumn: return QT_TRANSLATE_NOOP("Failure", "The file has no column of this name.");
    case Failure::ImportNotFound: return QT_TRANSLATE_NOOP("Failure", "There is no such import.");
    case Failure::FileNotWritable:
        return QT_TRANSLATE_NOOP("Failure",
                                 "The file could not be written. Nothing was left behind. Choose another place.");
    case Failure::MappingDamaged:
        return QT_TRANSLATE_NOOP("Failure",
                                 "The remembered columns for this kind of file cannot be read. Match them again.");
    case Failure::SpreadsheetDamaged:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This spreadsheet is damaged. Nothing was imported. Open it in your spreadsheet program, save it again and choose that file.");
    case Failure::FileTooLarge:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "This file unpacks to far more than an address book holds. Nothing was imported. Save only the rows you need, as CSV, and choose that file.");
    case Failure::TooManyRows:
        return QT_TRANSLATE_NOOP(
            "Failure",
            "A spreadsheet has at most 1,048,576 rows, and there are more records. No file was written. Choose CSV.");
    default: return nullptr;
    }
}

QString sentence(Failure failure)
{
    for (const auto part : {accessSentence, keySentence, peopleSentence, placeSentence, recordSentence, fileSentence}) {
        if (const char *text = part(failure))
            return tr(text);
    }
    if (failure == Failure::Cancelled)
        return QCoreApplication::translate("Failure", "Stopped. Nothing was changed.");
    if (failure == Failure::OutOfMemory)
        return QCoreApplication::translate(
            "Failure",
            "This computer has too little free memory. Nothing was changed. Close other programs and try again.");
    return QCoreApplication::translate("Failure", "Something unexpected happened. What was saved before is intact.");
}

static QString holderSentence(const workspace::Holder &holder)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(holder.since).toLocalTime();
    const QString time = QLocale().toString(since, QLocale::ShortFormat);
    if (holder.account.isEmpty())
        return QCoreApplication::translate("Failure", "Opened on %1, since %2 (process %3).")
            .arg(holder.host, time)
            .arg(holder.process);
    return QCoreApplication::translate("Failure", "Opened by %1 on %2, since %3 (process %4).")
        .arg(holder.account, holder.host, time)
        .arg(holder.process);
}

// "general.db: SQLite 11 (…)" where the room below knows which file of the vault it was.
static QString fileIn(const QString &detail)
{
    const QString file = detail.section(QLatin1String(": "), 0, 0).section(QLatin1Char('/'), -1);
    return file.endsWith(QLatin1String(".db")) ? file : QString();
}

static QString damageSentence(const QString &file)
{
    return file.isEmpty() ? QCoreApplication::translate("Failure", "A check of the vault says which file it is.")
                          : QCoreApplication::translate("Failure", "It is the file %1.").arg(file);
}

QString sentence(const Error &error)
{
    const workspace::Failure failure = workspace::failureOf(error);
    const QString text = sentence(failure);
    if (failure == Failure::DamagedData)
        return text + QLatin1Char(' ') + damageSentence(fileIn(error.detail));
    const auto holder = workspace::holderOf(error);
    return holder ? text + QLatin1Char(' ') + holderSentence(*holder) : text;
}

static QString problemWords(Failure failure)
{
    switch (failure) {
    case Failure::VaultNotFound: return QCoreApplication::translate("Failure", "missing");
    case Failure::DamagedHeader:
    case Failure::DamagedData: return QCoreApplication::translate("Failure", "damaged");
    case Failure::TamperedHeader:
    case Failure::KdfRefused:
        return QCoreApplication::translate("Failure", "changed by someone without the right to do so");
    case Failure::HeaderRolledBack:
        return QCoreApplication::translate("Failure", "older than one this vault has already had");
    case Failure::NewerFormat:
    case Failure::NewerData: return QCoreApplication::translate("Failure", "written by a newer version of Coffret");
    case Failure::OtherVault:
        return QCoreApplication::translate("Failure", "from another vault, or older than the rest");
    case Failure::NotEnciphered: return QCoreApplication::translate("Failure", "not enciphered");
    default: return QCoreApplication::translate("Failure", "cannot be read");
    }
}

QString sentence(const workspace::CheckProblem &problem)
{
    const QString words = QCoreApplication::translate("Failure", "%1: %2", "file: what is wrong with it")
                              .arg(problem.file, problemWords(problem.failure));
    // SQLite's check says in which database, then one line for each thing that hangs on the damage.
    const int at = problem.detail.startsWith(QLatin1String("***")) ? 1 : 0;
    const QString line = problem.detail.section(QLatin1Char('\n'), at, at);
    return line.isEmpty() ? words : words + QLatin1String(" (") + line + QLatin1Char(')');
}

} // namespace coffret::words
