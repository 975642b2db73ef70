// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesswords.h"

#include "core/access/charter.h"
#include "core/base/textfold.h"
#include "ui/common/localformat.h"
#include "ui/words/profiletext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::Access)
};

QString stateWord(workspace::PersonState state)
{
    using enum workspace::PersonState;
    switch (state) {
    case Active: return Words::tr("Active");
    case Invited: return Words::tr("Invited");
    case InvitationExpired: return Words::tr("Code too old");
    case Disabled: return Words::tr("Disabled");
    case Expired: return Words::tr("Ended");
    }
    return {};
}

QString profileWord(const workspace::Person &person)
{
    if (person.role == workspace::PersonRole::Owner)
        return Words::tr("Owner");
    const access::Profile *const profile = access::shippedProfile(person.profile);
    return profile ? words::name(*profile) : Words::tr("Without profile: sees no record");
}

// The last day on which the account opens the vault, with the hour where the day does not count whole.
QString endWord(const workspace::Person &person, QDate today)
{
    if (person.expires == 0)
        return Words::tr("No end");
    const QDateTime end = localTime(person.expires);
    return end.time() == QTime(0, 0) ? shortDay(end.date().addDays(-1), today) : moment(end, today);
}

RightsCell none()
{
    return {words::word(access::AreaRight::None), Tone::Neutral, true};
}

Tone toneOf(access::FieldRight right)
{
    return right == access::FieldRight::Masked     ? Tone::Warning
           : right == access::FieldRight::Editable ? Tone::Info
                                                   : Tone::Neutral;
}

// Whose records; with all of them, what may be done to a record. Masked contact data is what matters most.
RightsCell recordsCell(const access::Profile &profile)
{
    using access::FieldRight;
    const FieldRight identity = profile.field(access::FieldGroup::Identity);
    const FieldRight reach = profile.field(access::FieldGroup::Reach);
    if (profile.scope == access::RecordScope::None || identity == FieldRight::Hidden)
        return none();
    if (reach == FieldRight::Masked)
        return {words::word(reach), Tone::Warning};
    if (reach == FieldRight::Hidden)
        return {words::word(access::AreaRight::Part), Tone::Neutral};
    if (profile.scope != access::RecordScope::All)
        return {words::word(profile.scope), toneOf(identity)};
    return {words::word(identity), toneOf(identity)};
}

RightsCell notesCell(const access::Profile &profile)
{
    const access::FieldRight notes = profile.field(access::FieldGroup::Notes);
    if (profile.scope == access::RecordScope::None || notes == access::FieldRight::Hidden)
        return none();
    if (profile.scope != access::RecordScope::All && notes != access::FieldRight::Masked)
        return {words::word(profile.scope), toneOf(notes)};
    return {words::word(notes), toneOf(notes)};
}

access::Area areaOf(RightsColumn column)
{
    return access::Area(int(column) - int(RightsColumn::Finance));
}

} // namespace

QString accountHeading(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name: return Words::tr("Name");
    case AccountColumn::Login: return Words::tr("Account");
    case AccountColumn::Profile: return Words::tr("Profile");
    case AccountColumn::State: return Words::tr("State");
    case AccountColumn::End: return Words::tr("Last day");
    }
    return {};
}

QString accountText(const workspace::Person &person, AccountColumn column, QDate today)
{
    switch (column) {
    case AccountColumn::Name: return person.displayName;
    case AccountColumn::Login: return person.login;
    case AccountColumn::Profile: return profileWord(person);
    case AccountColumn::State: return stateWord(person.state);
    case AccountColumn::End: return endWord(person, today);
    }
    return {};
}

QString accountSentence(const workspace::Person &person, QDate today)
{
    QStringList parts{person.displayName, Words::tr("account %1").arg(person.login), profileWord(person),
                      stateWord(person.state)};
    if (person.state == workspace::PersonState::Invited)
        parts += Words::tr("code valid until %1").arg(moment(localTime(person.invitedUntil), today));
    if (person.expires)
        parts += Words::tr("last day %1").arg(endWord(person, today));
    return parts.join(u", "_s);
}

QString acceptanceSentence(const workspace::Person &person, QDate today)
{
    if (person.accepted.isEmpty())
        return Words::tr("%1 has not accepted the notice and the charter yet.").arg(person.displayName);
    const QString when = moment(localTime(person.acceptedAt), today);
    if (person.accepted != access::charterVersion())
        return Words::
            tr("%1 accepted the notice and the charter in version %2, %3; the version in force is asked at the next opening.")
                .arg(person.displayName, person.accepted, when);
    return Words::tr("%1 accepted the notice and the charter, version %2: %3.")
        .arg(person.displayName, person.accepted, when);
}

Tone stateTone(workspace::PersonState state)
{
    using enum workspace::PersonState;
    switch (state) {
    case Active: return Tone::Neutral;
    case Invited: return Tone::Info;
    case InvitationExpired:
    case Expired: return Tone::Warning;
    case Disabled: return Tone::Danger;
    }
    return Tone::Neutral;
}

QString proposedLogin(const QString &displayName)
{
    return foldedWords(displayName).join(u'.').left(40);
}

QString rightsHeading(RightsColumn column)
{
    switch (column) {
    case RightsColumn::Profile: return Words::tr("Profile");
    case RightsColumn::Records: return Words::tr("Contacts");
    case RightsColumn::Notes: return Words::tr("Notes");
    default: return words::word(areaOf(column));
    }
}

bool hasOwnKey(RightsColumn column)
{
    return column == RightsColumn::Finance || column == RightsColumn::Sensitive;
}

RightsCell rightsCell(const access::Profile &profile, RightsColumn column)
{
    if (column == RightsColumn::Profile)
        return {words::name(profile), Tone::Neutral, true};
    if (column == RightsColumn::Records)
        return recordsCell(profile);
    if (column == RightsColumn::Notes)
        return notesCell(profile);
    const access::AreaRight right = profile.area(areaOf(column));
    if (right == access::AreaRight::None)
        return none();
    return {words::word(right), right == access::AreaRight::Validate ? Tone::Success
                                : right == access::AreaRight::Write  ? Tone::Info
                                                                     : Tone::Neutral};
}

QList<RightsLine> limitLines(const access::Profile &profile)
{
    const access::Limits &limits = profile.limits;
    QList<RightsLine> lines;
    lines.append({Words::tr("Last day"), limits.mustExpire ? Words::tr("Required") : Words::tr("Not required")});
    if (limits.fromMinute != limits.toMinute)
        lines.append({Words::tr("Hours"), Words::tr("%1 to %2")
                                              .arg(clockTime(QTime(0, 0).addSecs(60 * limits.fromMinute)),
                                                   clockTime(QTime(0, 0).addSecs(60 * limits.toMinute)))});
    lines.append({Words::tr("Locks"), limits.lockMinutes ? Words::tr("After %Ln minute(s)", nullptr, limits.lockMinutes)
                                                         : Words::tr("As the vault does")});
    if (limits.needsKeyFile)
        lines.append({Words::tr("Key file"), Words::tr("Required")});
    return lines;
}

QString deedSentence(const access::Profile &profile, bool allowed)
{
    QStringList deeds;
    for (size_t deed = 0; deed < access::deedCount; ++deed) {
        if (profile.deeds[deed] == allowed)
            deeds += words::word(access::Deed(deed));
    }
    return deeds.join(u", "_s);
}

} // namespace coffret::ui
