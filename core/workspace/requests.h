// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace is given and what it tells, as plain data: a person's credentials, the wish for a
// new vault, what to say once one is open, and the facts of the crypto sheet.
#pragma once

#include "core/access/profile.h"
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/workspace/failure.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace coffret::workspace {

struct Credentials
{
    QString login;
    Secret password;    // UTF-8 as typed
    QString keyFile;    // path, empty when none
    Secret recoveryKey; // instead of the password
};

struct CreateRequest
{
    QString path; // ends in .coffret; must not exist
    QString organisation;
    QString login;
    QString displayName;
    Secret password;
    QString keyFile; // written there when not empty; must not exist
    enum class Cost { Calibrated, Floor } cost = Cost::Calibrated;
};

// What must be said although the vault is open.
enum class NoticeKind {
    PreviousHeaderUsed, // the current header was missing or damaged; the generation before it opened
    OlderHeaderUsed,    // an older header was put back; the recovery key opened it, passwords are the old ones
    KeysCompleted,      // an interrupted change of keys has been completed
    KeysPending,        // … and is still to be: an owner's next opening does it
    CloudFolder,        // the folder is copied to a cloud service; detail: its name
    OthersCanRead,      // other accounts of this computer can read the folder
};

struct Notice
{
    NoticeKind kind;
    QString detail;
};

struct Opened
{
    Secret recoveryKey; // after create() only: shown once, never stored
    QList<Notice> notices;
    bool asksForCharter = false; // its version in force is to be read and accepted first (books.charter)
};

// What the check found in one file. VaultNotFound: the file is missing.
struct CheckProblem
{
    QString file;
    Failure failure = Failure::DamagedData;
    QString detail; // technical, for support
};

// Other people's accounts. A compartment is named without its ending: "finance", "sensitive".
enum class PersonRole { Owner, Member };
enum class PersonState { Active, Invited, InvitationExpired, Disabled, Expired };

struct PersonWish
{
    QString login;
    QString displayName;
    PersonRole role = PersonRole::Member;
    TimeStamp expires = 0;                                      // 0: never
    QStringList compartments;                                   // beside those of the profile
    CreateRequest::Cost cost = CreateRequest::Cost::Calibrated; // of a guess at the code
    access::ProfileId profile = {};                             // a shipped one, for a member; none: sees no record
};

struct InvitedPerson
{
    QString login;
    Secret code; // six words, shown once; opens nothing after `until`
    TimeStamp until = 0;
};

struct Person
{
    QString login;
    QString displayName;
    PersonRole role = PersonRole::Member;
    PersonState state = PersonState::Active;
    TimeStamp created = 0;
    TimeStamp expires = 0;
    TimeStamp invitedUntil = 0; // 0 unless invited
    QStringList compartments;   // "general" among them
    access::ProfileId profile = {};
    QString accepted;         // version of notice and charter, told to owners; empty: none
    TimeStamp acceptedAt = 0; // 0: none
};

struct RightsWish
{
    enum class What { Disable, Enable, Grant, Revoke, SetProfile, SetEnd } what = What::Disable;
    QString login;
    QString compartment = {};          // to grant or revoke
    access::ProfileId profile = {};    // to set: a shipped one; its compartments are granted, all others revoked
    std::optional<TimeStamp> end = {}; // of a member's account, with SetEnd or a profile. 0: no end; none: as it stands
};

// What an owner should be told after a change of rights.
struct RightsOutcome
{
    bool onlyOneOwner = false;        // two are recommended
    bool raised = false;              // the account may see or do something it could not before
    bool keysShouldBeRenewed = false; // something was taken away: what was copied before stays readable until then
};

// What whoever has the right code is told of the account, before anything is changed.
struct InvitationFacts
{
    bool isOwner = false; // a recovery key follows
    bool needsKeyFile = false;
};

// A first password, chosen with the code of an invitation.
struct Enrolment
{
    QString login;
    Secret code;
    Secret password;
    QString keyFile; // made there when not empty
    CreateRequest::Cost cost = CreateRequest::Cost::Calibrated;
    QString accepted; // the version of notice and charter the person has read: that in force, or nothing is changed
};

// New keys for every file. With `ownPassword`, for an owner who fears that his is known: also a new key
// pair, that password, and a new recovery key; `current` proves who asks.
struct KeyRenewal
{
    bool own = false;
    Credentials current;
    Secret ownPassword;
};

// Facts for the crypto sheet; nothing secret.
struct CryptoFacts
{
    int format = 0;
    quint64 generation = 0;
    TimeStamp created = 0;
    TimeStamp changed = 0; // of the header
    QString cipher;        // "SQLCipher 4.6.1 community, AES-256-CBC, HMAC-SHA512"
    quint64 kdfPasses = 0;
    quint64 kdfMemory = 0; // bytes
    bool keyFileRequired = false;
    bool memoryLocked = false;
    QStringList compartments;
};

} // namespace coffret::workspace
