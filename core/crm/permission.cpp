// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/permission.h"

#include "core/crm/attachedrepository.h"
#include "core/crm/fieldgroups.h"
#include "core/crm/fieldtable.h"
#include "core/crm/fieldvalues.h"
#include "core/crm/logged.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

using access::Deed;
using access::FieldGroup;
using access::FieldRight;
using access::Profile;
using access::RecordScope;

Error refused(const Desk &desk, journal::Entry entry)
{
    entry.outcome = journal::Outcome::Refused;
    desk.log.note(entry);
    return Error(CrmError::NotPermitted);
}

template <class Entity>
constexpr EntityKind kindOf()
{
    if constexpr (std::is_same_v<Entity, Contact>)
        return EntityKind::Contact;
    else if constexpr (std::is_same_v<Entity, Company>)
        return EntityKind::Company;
    else if constexpr (std::is_same_v<Entity, Activity>)
        return EntityKind::Activity;
    else if constexpr (std::is_same_v<Entity, Task>)
        return EntityKind::Task;
    else if constexpr (std::is_same_v<Entity, Document>)
        return EntityKind::Document;
    else
        return EntityKind::Link;
}

template <class Entity>
bool isMaker(const Desk &desk, const Stored<Entity> &stored)
{
    return stored.entity.provenance.createdBy == desk.session.user;
}

template <class Entity>
bool isMoved(const Stored<Entity> &before, const Stored<Entity> &after) // into the trash, or out of it
{
    return (before.entity.provenance.deletedAt != 0) != (after.entity.provenance.deletedAt != 0);
}

// What may be written of one party's fields.
template <class Party>
bool mayWriteFields(const Profile &profile, const Party *before, const Party &after)
{
    constexpr PartyKind kind = std::is_same_v<Party, Contact> ? PartyKind::Contact : PartyKind::Company;
    for (const Field<Party> &field : fieldTable<Party>()) {
        if (field.use != FieldUse::Own)
            continue;
        const QString text = field.text(after);
        const QString was = before ? field.text(*before) : field.text(Party());
        if (text == was)
            continue;
        const FieldRight right = profile.field(groupOf(kind, field.name));
        if (!before && right == FieldRight::Hidden)
            return false;
        if (before && right != FieldRight::Editable)
            return false;
        // Whose record it is decides who sees it: not for those who see their own only.
        const bool sharing = profile.scope == RecordScope::All || profile.scope == RecordScope::Team;
        if (before && field.name == QLatin1String("owner") && !sharing)
            return false;
    }
    return true;
}

template <class Party>
bool mayWriteParty(const Desk &desk, const Stored<Party> *before, const Stored<Party> &after)
{
    const Profile &profile = desk.session.profile;
    if (!before)
        return profile.may(Deed::Create) && mayWriteFields<Party>(profile, nullptr, after.entity);
    if (before->mergedInto != after.mergedInto) // and taking a merge apart
        return profile.may(Deed::Merge) && mayWriteFields(profile, &before->entity, after.entity);
    if (isMoved(*before, after) && !profile.may(Deed::Delete) && !isMaker(desk, *before))
        return false;
    const bool changed = fieldValues(before->entity) != fieldValues(after.entity);
    return !changed || (profile.may(Deed::Edit) && mayWriteFields(profile, &before->entity, after.entity));
}

bool mayWrite(const Desk &desk, const Stored<Contact> *before, const Stored<Contact> &after)
{
    return mayWriteParty(desk, before, after);
}

bool mayWrite(const Desk &desk, const Stored<Company> *before, const Stored<Company> &after)
{
    return mayWriteParty(desk, before, after);
}

bool mayWrite(const Desk &desk, const Stored<Activity> *before, const Stored<Activity> &after)
{
    const Profile &profile = desk.session.profile;
    if (profile.field(FieldGroup::Notes) != FieldRight::Editable)
        return false;
    // Nobody writes in the name of somebody else.
    if (after.entity.author != (before ? before->entity.author : desk.session.user))
        return false;
    if (!before || before->entity.author == desk.session.user || isMaker(desk, *before))
        return true;
    return profile.may(isMoved(*before, after) ? Deed::Delete : Deed::Edit);
}

// Whoever a task is given to may do it, whatever the profile.
bool mayWrite(const Desk &desk, const Stored<Task> *before, const Stored<Task> &after)
{
    const Profile &profile = desk.session.profile;
    // Whoever sees what is entrusted to them does not entrust themselves; a task of one's own making shows no record.
    const bool takesIt =
        before && after.entity.assignee == desk.session.user && before->entity.assignee != desk.session.user;
    if (takesIt && profile.scope == RecordScope::Assigned)
        return false;
    if (!before)
        return profile.may(Deed::Edit) || profile.may(Deed::Create);
    if (isMaker(desk, *before))
        return true;
    if (isMoved(*before, after))
        return profile.may(Deed::Delete);
    return before->entity.assignee == desk.session.user || profile.may(Deed::Edit);
}

bool mayWrite(const Desk &desk, const Stored<Document> *before, const Stored<Document> &after)
{
    const Profile &profile = desk.session.profile;
    if (profile.field(FieldGroup::Notes) != FieldRight::Editable)
        return false;
    if (!before || isMaker(desk, *before))
        return true;
    return profile.may(isMoved(*before, after) ? Deed::Delete : Deed::Edit);
}

bool mayWrite(const Desk &desk, const Stored<Link> *, const Stored<Link> &)
{
    const Profile &profile = desk.session.profile;
    return profile.may(Deed::Edit) && profile.field(FieldGroup::Identity) == FieldRight::Editable;
}

// The records a record names, as far as it names others than before, are in sight: nothing is tied to what one may
// not see, and an id found elsewhere opens nothing.
QList<PartyRef> named(const Contact &contact)
{
    return contact.company.isNull() ? QList<PartyRef>() : QList<PartyRef>{{PartyKind::Company, contact.company.value}};
}

QList<PartyRef> named(const Company &)
{
    return {};
}

QList<PartyRef> named(const Link &link)
{
    return {link.from, link.to};
}

template <class Attached>
QList<PartyRef> named(const Attached &attached)
{
    QList<PartyRef> parties;
    if (!attached.contact.isNull())
        parties += PartyRef{PartyKind::Contact, attached.contact.value};
    if (!attached.company.isNull())
        parties += PartyRef{PartyKind::Company, attached.company.value};
    return parties;
}

template <class Entity>
Result<void> checkNamed(const Desk &desk, const Entity *before, const Entity &after)
{
    const QList<PartyRef> known = before ? named(*before) : QList<PartyRef>();
    for (const PartyRef &party : named(after)) {
        if (!known.contains(party))
            COFFRET_TRY(partyRow(desk.database, party));
    }
    return {};
}

// A task that is not over gives sight of its records to whom it was entrusted: taken up again once they are out of
// sight, it would bring them back.
template <class Entity>
bool revives(const Desk &desk, const Stored<Entity> &before, const Stored<Entity> &after)
{
    if constexpr (std::is_same_v<Entity, Task>)
        return desk.session.profile.scope == RecordScope::Assigned
               && (before.entity.doneAt != after.entity.doneAt || isMoved(before, after));
    return false;
}

template <class Entity>
Result<void> permitted(const Desk &desk, const Stored<Entity> *before, const Stored<Entity> &after)
{
    if (desk.session.profile == access::everything())
        return {};
    if (desk.session.profile.restrictsReading()) {
        if (before)
            COFFRET_TRY(inSight(desk.database, kindOf<Entity>(), before->row));
        COFFRET_TRY(
            checkNamed(desk, before && !revives(desk, *before, after) ? &before->entity : nullptr, after.entity));
    }
    if (mayWrite(desk, before, after))
        return {};
    const journal::Action action = before ? changeOf(*before, after) : journal::Action::Created;
    return refused(desk, logged(action, kindOf<Entity>(), after.entity.id.value));
}

} // namespace

Result<void> permit(const Desk &desk, Deed deed, journal::Action action)
{
    if (desk.session.profile.may(deed))
        return {};
    journal::Entry entry;
    entry.action = action;
    return refused(desk, entry);
}

Result<void> permitWhole(const Desk &desk, Deed deed, journal::Action action)
{
    COFFRET_TRY(permit(desk, deed, action));
    if (!desk.session.profile.restrictsReading())
        return {};
    return refused(desk, logged(action, 0));
}

Result<void> permitReading(const Desk &desk, journal::Action action)
{
    if (desk.session.profile.scope != RecordScope::None)
        return {};
    journal::Entry entry;
    entry.action = action;
    return refused(desk, entry);
}

Result<void> permitReveal(const Desk &desk, FieldGroup group, const journal::Entry &entry)
{
    const Profile &profile = desk.session.profile;
    const FieldRight right = profile.field(group);
    if (right >= FieldRight::ReadOnly || (right == FieldRight::Masked && profile.may(Deed::Reveal)))
        return {};
    return refused(desk, entry);
}

Result<void> permitSettings(const Desk &desk, access::AreaRight least)
{
    if (desk.session.profile.area(access::Area::Settings) >= least)
        return {};
    journal::Entry entry;
    entry.action = journal::Action::SettingChanged;
    return refused(desk, entry);
}

Result<void> permitUndo(const Desk &desk, UserId maker)
{
    if (desk.session.isOwner || maker == desk.session.user)
        return {};
    journal::Entry entry;
    entry.action = journal::Action::Undone;
    return refused(desk, entry);
}

template <class Party>
static Result<void> fieldsPermitted(const Desk &desk, const Party &shown, const Party &wanted)
{
    const access::Profile &profile = desk.session.profile;
    if (fieldValues(shown) == fieldValues(wanted)
        || (profile.may(Deed::Edit) && mayWriteFields(profile, &shown, wanted)))
        return {};
    return refused(desk, logged(journal::Action::Modified, kindOf<Party>(), wanted.id.value));
}

Result<void> permitFields(const Desk &desk, const Contact &shown, const Contact &wanted)
{
    return fieldsPermitted(desk, shown, wanted);
}
Result<void> permitFields(const Desk &desk, const Company &shown, const Company &wanted)
{
    return fieldsPermitted(desk, shown, wanted);
}

Result<void> permitWrite(const Desk &desk, const Stored<Contact> *before, const Stored<Contact> &after)
{
    return permitted(desk, before, after);
}
Result<void> permitWrite(const Desk &desk, const Stored<Company> *before, const Stored<Company> &after)
{
    return permitted(desk, before, after);
}
Result<void> permitWrite(const Desk &desk, const Stored<Activity> *before, const Stored<Activity> &after)
{
    return permitted(desk, before, after);
}
Result<void> permitWrite(const Desk &desk, const Stored<Task> *before, const Stored<Task> &after)
{
    return permitted(desk, before, after);
}
Result<void> permitWrite(const Desk &desk, const Stored<Document> *before, const Stored<Document> &after)
{
    return permitted(desk, before, after);
}
Result<void> permitWrite(const Desk &desk, const Stored<Link> *before, const Stored<Link> &after)
{
    return permitted(desk, before, after);
}

} // namespace coffret::crm
