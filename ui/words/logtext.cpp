// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/logtext.h"

#include <QCoreApplication>

namespace coffret::words {

using journal::Action;
using journal::Cause;
using journal::ObjectKind;
using journal::Outcome;

// The actions in six parts, as entry.h groups them; null when the part does not know it.
static const char *sessionWord(Action action)
{
    switch (action) {
    case Action::SessionOpened: return QT_TRANSLATE_NOOP("Log", "session opened");
    case Action::SessionClosed: return QT_TRANSLATE_NOOP("Log", "session closed");
    case Action::UnlockFailed: return QT_TRANSLATE_NOOP("Log", "unlock failed");
    case Action::PasswordChanged: return QT_TRANSLATE_NOOP("Log", "password changed");
    case Action::NoticeAccepted: return QT_TRANSLATE_NOOP("Log", "notice accepted");
    default: return nullptr;
    }
}

static const char *recordWord(Action action)
{
    switch (action) {
    case Action::Viewed: return QT_TRANSLATE_NOOP("Log", "viewed");
    case Action::Created: return QT_TRANSLATE_NOOP("Log", "created");
    case Action::Modified: return QT_TRANSLATE_NOOP("Log", "modified");
    case Action::Deleted: return QT_TRANSLATE_NOOP("Log", "deleted");
    case Action::Restored: return QT_TRANSLATE_NOOP("Log", "restored");
    case Action::Erased: return QT_TRANSLATE_NOOP("Log", "erased");
    case Action::Merged: return QT_TRANSLATE_NOOP("Log", "merged");
    case Action::Revealed: return QT_TRANSLATE_NOOP("Log", "revealed");
    case Action::Listed: return QT_TRANSLATE_NOOP("Log", "listed");
    case Action::Shared: return QT_TRANSLATE_NOOP("Log", "shared");
    case Action::Undone: return QT_TRANSLATE_NOOP("Log", "undone");
    case Action::Reassigned: return QT_TRANSLATE_NOOP("Log", "reassigned");
    case Action::ArchiveOpened: return QT_TRANSLATE_NOOP("Log", "archive opened");
    case Action::DocumentOpened: return QT_TRANSLATE_NOOP("Log", "document opened");
    default: return nullptr;
    }
}

static const char *outgoingWord(Action action)
{
    switch (action) {
    case Action::Exported: return QT_TRANSLATE_NOOP("Log", "exported");
    case Action::Printed: return QT_TRANSLATE_NOOP("Log", "printed");
    case Action::Copied: return QT_TRANSLATE_NOOP("Log", "copied");
    case Action::Imported: return QT_TRANSLATE_NOOP("Log", "imported");
    default: return nullptr;
    }
}

static const char *accountWord(Action action)
{
    switch (action) {
    case Action::AccountCreated: return QT_TRANSLATE_NOOP("Log", "account created");
    case Action::AccountEnrolled: return QT_TRANSLATE_NOOP("Log", "account enrolled");
    case Action::AccountDisabled: return QT_TRANSLATE_NOOP("Log", "account disabled");
    case Action::AccountChanged: return QT_TRANSLATE_NOOP("Log", "account changed");
    case Action::RightsRaised: return QT_TRANSLATE_NOOP("Log", "rights raised");
    case Action::RightsLowered: return QT_TRANSLATE_NOOP("Log", "rights lowered");
    case Action::ProfileChanged: return QT_TRANSLATE_NOOP("Log", "profile changed");
    case Action::KeysRotated: return QT_TRANSLATE_NOOP("Log", "keys rotated");
    case Action::RightsReviewed: return QT_TRANSLATE_NOOP("Log", "rights reviewed");
    case Action::SettingChanged: return QT_TRANSLATE_NOOP("Log", "setting changed");
    default: return nullptr;
    }
}

static const char *careWord(Action action)
{
    switch (action) {
    case Action::BackupMade: return QT_TRANSLATE_NOOP("Log", "backup made");
    case Action::BackupVerified: return QT_TRANSLATE_NOOP("Log", "backup verified");
    case Action::BackupRestored: return QT_TRANSLATE_NOOP("Log", "backup restored");
    case Action::Purged: return QT_TRANSLATE_NOOP("Log", "purged");
    case Action::IntegrityChecked: return QT_TRANSLATE_NOOP("Log", "integrity checked");
    case Action::MaintenanceBegun: return QT_TRANSLATE_NOOP("Log", "maintenance begun");
    case Action::MaintenanceEnded: return QT_TRANSLATE_NOOP("Log", "maintenance ended");
    default: return nullptr;
    }
}

static const char *logWord(Action action)
{
    switch (action) {
    case Action::LogRead: return QT_TRANSLATE_NOOP("Log", "log read");
    case Action::LogExported: return QT_TRANSLATE_NOOP("Log", "log exported");
    case Action::LogVerified: return QT_TRANSLATE_NOOP("Log", "log verified");
    case Action::LogPruned: return QT_TRANSLATE_NOOP("Log", "log pruned");
    case Action::CheckpointMade: return QT_TRANSLATE_NOOP("Log", "checkpoint made");
    case Action::AlertJudged: return QT_TRANSLATE_NOOP("Log", "alert judged");
    case Action::LogReviewed: return QT_TRANSLATE_NOOP("Log", "log reviewed");
    default: return nullptr;
    }
}

static const char *source(Action action)
{
    for (const auto part : {sessionWord, recordWord, outgoingWord, accountWord, careWord, logWord}) {
        if (const char *found = part(action))
            return found;
    }
    return nullptr;
}

static const char *source(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::None: return "";
    case ObjectKind::Contact: return QT_TRANSLATE_NOOP("Log", "contact");
    case ObjectKind::Company: return QT_TRANSLATE_NOOP("Log", "company");
    case ObjectKind::Deal: return QT_TRANSLATE_NOOP("Log", "deal");
    case ObjectKind::Activity: return QT_TRANSLATE_NOOP("Log", "activity");
    case ObjectKind::Task: return QT_TRANSLATE_NOOP("Log", "task");
    case ObjectKind::Document: return QT_TRANSLATE_NOOP("Log", "document");
    case ObjectKind::Product: return QT_TRANSLATE_NOOP("Log", "product");
    case ObjectKind::Quote: return QT_TRANSLATE_NOOP("Log", "quote");
    case ObjectKind::Invoice: return QT_TRANSLATE_NOOP("Log", "invoice");
    case ObjectKind::Payment: return QT_TRANSLATE_NOOP("Log", "payment");
    case ObjectKind::List: return QT_TRANSLATE_NOOP("Log", "list");
    case ObjectKind::Tag: return QT_TRANSLATE_NOOP("Log", "tag");
    case ObjectKind::Link: return QT_TRANSLATE_NOOP("Log", "link");
    case ObjectKind::Account: return QT_TRANSLATE_NOOP("Log", "account");
    case ObjectKind::Profile: return QT_TRANSLATE_NOOP("Log", "profile");
    case ObjectKind::Vault: return QT_TRANSLATE_NOOP("Log", "vault");
    case ObjectKind::Backup: return QT_TRANSLATE_NOOP("Log", "backup");
    case ObjectKind::Log: return QT_TRANSLATE_NOOP("Log", "log");
    case ObjectKind::Setting: return QT_TRANSLATE_NOOP("Log", "setting");
    case ObjectKind::Computer: return QT_TRANSLATE_NOOP("Log", "computer");
    case ObjectKind::Request: return QT_TRANSLATE_NOOP("Log", "request");
    case ObjectKind::SensitiveNote: return QT_TRANSLATE_NOOP("Log", "sensitive note");
    case ObjectKind::Archive: return QT_TRANSLATE_NOOP("Log", "archive");
    }
    return nullptr;
}

static const char *source(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done: return QT_TRANSLATE_NOOP("Log", "done");
    case Outcome::Refused: return QT_TRANSLATE_NOOP("Log", "refused");
    case Outcome::Failed: return QT_TRANSLATE_NOOP("Log", "failed");
    case Outcome::Cancelled: return QT_TRANSLATE_NOOP("Log", "cancelled");
    }
    return nullptr;
}

static const char *source(Cause cause)
{
    switch (cause) {
    case Cause::BadCheckpoint: return "bad checkpoint";
    case Cause::WrongBeginning: return "wrong beginning";
    case Cause::Unsealed: return "unsealed";
    case Cause::MissingSignature: return "missing signature";
    case Cause::ForeignSession: return "foreign session";
    case Cause::Gap: return "gap";
    case Cause::Resealed: return "resealed";
    case Cause::StreamBroken: return "stream broken";
    case Cause::WrongChain: return "wrong chain";
    case Cause::BadEntry: return "bad entry";
    case Cause::AnchorNotFound: return "anchor not found";
    case Cause::TailCut: return "tail cut";
    }
    return nullptr;
}

static const char *sentenceSource(Cause cause)
{
    switch (cause) {
    case Cause::BadCheckpoint:
        return QT_TRANSLATE_NOOP("Log", "A checkpoint is not signed by an owner, or does not fit the log.");
    case Cause::WrongBeginning:
        return QT_TRANSLATE_NOOP("Log", "The log does not begin where it should: its beginning was removed.");
    case Cause::Unsealed: return QT_TRANSLATE_NOOP("Log", "Entries are not sealed with the key of this log.");
    case Cause::MissingSignature: return QT_TRANSLATE_NOOP("Log", "A session is not signed by the account it names.");
    case Cause::ForeignSession:
        return QT_TRANSLATE_NOOP("Log", "A session names an account that this vault never had.");
    case Cause::Gap: return QT_TRANSLATE_NOOP("Log", "Entries are missing in the middle.");
    case Cause::Resealed: return QT_TRANSLATE_NOOP("Log", "A session was sealed again, later, with another key.");
    case Cause::StreamBroken: return QT_TRANSLATE_NOOP("Log", "An entry was changed, moved or replaced.");
    case Cause::WrongChain: return QT_TRANSLATE_NOOP("Log", "An entry does not follow from the one before it.");
    case Cause::BadEntry: return QT_TRANSLATE_NOOP("Log", "An entry does not say what an entry can say.");
    case Cause::AnchorNotFound:
        return QT_TRANSLATE_NOOP("Log", "The log was different when it was last anchored elsewhere.");
    case Cause::TailCut: return QT_TRANSLATE_NOOP("Log", "The end of the log was cut off.");
    }
    return nullptr;
}

static QString numbered(const char *what, int number)
{
    return QLatin1String(what) + QLatin1Char('-') + QString::number(number);
}

// What a newer version wrote has its number.
template <class E>
static QString wordOf(E value, const char *what)
{
    const char *found = source(value);
    return found ? QString::fromLatin1(found).replace(QLatin1Char(' '), QLatin1Char('-')) : numbered(what, int(value));
}

template <class E>
static QString textOf(E value, const char *what)
{
    const char *found = source(value);
    if (!found)
        return numbered(what, int(value));
    return *found == '\0' ? QString() : QCoreApplication::translate("Log", found);
}

QString word(Action action)
{
    return wordOf(action, "action");
}
QString word(ObjectKind kind)
{
    return wordOf(kind, "object");
}
QString word(Outcome outcome)
{
    return wordOf(outcome, "result");
}
QString word(Cause cause)
{
    return wordOf(cause, "cause");
}

QString text(Action action)
{
    return textOf(action, "action");
}
QString text(ObjectKind kind)
{
    return textOf(kind, "object");
}
QString text(Outcome outcome)
{
    return textOf(outcome, "result");
}

QString sentence(Cause cause)
{
    const char *found = sentenceSource(cause);
    return found ? QCoreApplication::translate("Log", found) : numbered("cause", int(cause));
}

} // namespace coffret::words
