// SPDX-License-Identifier: GPL-3.0-or-later
// What the access log says: who did what, to which object, when, and how it ended. Ids and small numbers,
// never contents: no name, no value, no search term. A motive is allowed where the law asks for a reason and
// nowhere else, one line of at most 160 characters that names nobody. All numbers are FORMAT.md's and stay.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace coffret::journal {

using AccountId = Id<struct AccountTag>; // the directory's user id
using ObjectId = Id<struct ObjectTag>;
using SessionId = Id<struct SessionTag>;

enum class Action : quint16 {
    SessionOpened = 1, // detail: a SessionReason
    SessionClosed = 2,
    UnlockFailed = 3, // advisory: told by the program that was locked then
    PasswordChanged = 4,
    NoticeAccepted = 5, // detail: the notice's version

    Viewed = 20,
    Created = 21,
    Modified = 22,
    Deleted = 23, // to the trash
    Restored = 24,
    Erased = 25,
    Merged = 26,
    Revealed = 27, // detail: a RevealBasis; number: the field
    Listed = 28,   // number: records
    Shared = 29,
    Undone = 30,
    Reassigned = 31,
    ArchiveOpened = 32,
    DocumentOpened = 33,

    Exported = 40, // number: records, also for Printed, Copied and Imported
    Printed = 41,
    Copied = 42,
    Imported = 43,

    AccountCreated = 60,
    AccountEnrolled = 61,
    AccountDisabled = 62,
    AccountChanged = 63,
    RightsRaised = 64,
    RightsLowered = 65,
    ProfileChanged = 66,
    KeysRotated = 67,
    RightsReviewed = 68,
    SettingChanged = 69,

    BackupMade = 80,
    BackupVerified = 81,
    BackupRestored = 82,
    Purged = 83,
    IntegrityChecked = 84,
    MaintenanceBegun = 85,
    MaintenanceEnded = 86,

    LogRead = 100,
    LogExported = 101,
    LogVerified = 102,
    LogPruned = 103,
    CheckpointMade = 104,
    AlertJudged = 105,
    LogReviewed = 106,
};

enum class Outcome : quint8 { Done = 0, Refused = 1, Failed = 2, Cancelled = 3 };

enum class ObjectKind : quint8 {
    None = 0,
    Contact = 1,
    Company = 2,
    Deal = 3,
    Activity = 4,
    Task = 5,
    Document = 6,
    Product = 7,
    Quote = 8,
    Invoice = 9,
    Payment = 10,
    List = 11,
    Tag = 12,
    Link = 13,
    Account = 20,
    Profile = 21,
    Vault = 22,
    Backup = 23,
    Log = 24,
    Setting = 25,
    Computer = 26,
    Request = 30,
    SensitiveNote = 31,
    Archive = 32,
};

enum class SessionReason : quint16 { Unlocked = 0, AfterRollback = 1, NewPeriod = 2 };
enum class RevealBasis : quint16 { None = 0, Sale = 1, Task = 2, Motive = 3 };

struct Entry
{
    TimeStamp at = 0; // set by the writer
    Action action = Action::Viewed;
    Outcome outcome = Outcome::Done;
    ObjectKind kind = ObjectKind::None;
    ObjectId object;
    quint16 detail = 0;
    qint64 number = 0;
    QString motive;
    bool operator==(const Entry &) const = default;
};

// An entry as a reader meets it.
struct LoggedEntry
{
    qint64 seq = 0;
    AccountId account;
    SessionId session;
    Entry entry;
};

constexpr qsizetype motiveLength = 160;  // characters
constexpr qint64 sessionSpan = 86400000; // milliseconds: no session is longer

bool allowsMotive(Action action);

// The text of FORMAT.md, section 4, and back. An action or object this version does not know is kept by its
// number; any other departure from the layout is no entry.
Result<QByteArray> entryText(const Entry &entry);
std::optional<Entry> entryFromText(const QByteArray &text);

} // namespace coffret::journal
