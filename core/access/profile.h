// SPDX-License-Identifier: GPL-3.0-or-later
// What an account may see and do, as one plain struct: which records, which of their fields, which deeds, which
// other areas, and within which limits. The eleven shipped profiles stand in one table (profiles.cpp); screens,
// checks, tests and the printed sheet of rights are all made from it. A profile only says; who holds to it is
// core/crm (sight.h for what is read, permission.h for what is done) and, for finance and sensitive data, the
// keys an account was never given.
#pragma once

#include "core/base/id.h"

#include <QString>
#include <array>
#include <optional>
#include <span>

namespace coffret::access {

using ProfileId = Id<struct ProfileTag>;

// Which people and companies, with what hangs on them (notes, tasks, documents, history).
enum class RecordScope : quint8 {
    None = 0,
    Own = 1,      // those the account looks after, and the companies of these people
    Assigned = 2, // … and those somebody gave it a task for
    Team = 3,     // those anybody of its team looks after
    All = 4,
};

enum class FieldRight : quint8 {
    Hidden = 0, // reads as empty everywhere, search and filters included
    Masked = 1, // that there is something shows, not what; may be revealed with a motive if Deed::Reveal is allowed
    ReadOnly = 2,
    Editable = 3,
};

enum class FieldGroup : quint8 {
    Identity, // names, company, job, status, tags, who looks after it; numbers a company is registered by
    Reach,    // e-mails, phones, websites
    Postal,   // addresses, town
    Notes,    // the note of a record, and all notes, calls, meetings and documents in its timeline
    Other,    // birthday, language, source, moments of the last contact, what a file brought along
};
constexpr size_t fieldGroupCount = 5;

// On records within the scope. Edit changes what the fields allow, and tasks; notes and documents follow the right
// to FieldGroup::Notes. What one made oneself, one may change and take back.
enum class Deed : quint8 { Create, Edit, Delete, Merge, Import, Export, Print, Bulk, Reveal, EmptyTrash };
constexpr size_t deedCount = 10;

// What is no customer record. The words of a cell in the matrix, from least to most.
enum class Area : quint8 { Finance, Sensitive, Archive, Requests, Journal, Settings };
constexpr size_t areaCount = 6;
enum class AreaRight : quint8 {
    None = 0,
    Own = 1,        // the journal: one's own entries
    Report = 2,     // requests: hand one in
    Figures = 3,    // requests: numbers without names
    Technical = 4,  // the journal or settings without anything about customers
    Part = 5,       // finance: quotes and orders; archive: invoices; settings: lists or rules
    WithMotive = 6, // read, after saying why
    Read = 7,
    Write = 8,
    Validate = 9,
};

struct Limits
{
    int lockMinutes = 0; // 0: the vault's setting
    int fromMinute = 0;  // of the local day; both 0: at any hour
    int toMinute = 0;
    bool mustExpire = false; // accounts of this profile end on a day
    bool needsKeyFile = false;
    // Whether the vault may be opened at this minute of the local day; over midnight when they end before they begin.
    bool allowMinute(int minute) const;
    bool operator==(const Limits &) const = default;
};

struct Profile
{
    ProfileId id;
    QString key;  // of a shipped one; stable, for words and the command line
    QString name; // of an own one, as its maker wrote it
    RecordScope scope = RecordScope::All;
    std::array<FieldRight, fieldGroupCount> fields{};
    std::array<bool, deedCount> deeds{};
    std::array<AreaRight, areaCount> areas{};
    Limits limits;
    bool operator==(const Profile &) const = default;

    FieldRight field(FieldGroup group) const { return fields[size_t(group)]; }
    bool may(Deed deed) const { return deeds[size_t(deed)]; }
    AreaRight area(Area which) const { return areas[size_t(which)]; }
    // False for everything(): nothing has to be held back.
    bool restrictsReading() const;
    bool restrictsFields() const;
    // It allows something that the other does not; both may be more than each other.
    bool isMoreThan(const Profile &other) const;
};

// What an owner has, and the only account of a one-person business.
const Profile &everything();
// What an account has whose profile is not known here.
const Profile &nothing();
// The table, in the order it is shown.
std::span<const Profile> shippedProfiles();
const Profile *shippedProfile(ProfileId id);
const Profile *shippedProfile(const QString &key);

// Files beside the general one whose keys an account of this profile needs: "finance", "sensitive".
QStringList compartmentsOf(const Profile &profile);

} // namespace coffret::access
