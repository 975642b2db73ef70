// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/sightrepository.h"

#include "core/crm/fieldgroups.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

using access::FieldGroup;
using access::FieldRight;
using access::Profile;
using access::RecordScope;

QString blob(const access::UserId &user)
{
    return u"X'"_s + QString::fromLatin1(user.bytes().toHex()) + u'\'';
}

// Whose records count: the account's own, or its team's.
QString owners(const access::Session &session)
{
    QStringList each{blob(session.user)};
    if (session.profile.scope == RecordScope::Team) {
        for (const access::UserId &user : session.team)
            each += blob(user);
    }
    return each.size() == 1 ? u"="_s + each.first() : u" IN ("_s + each.join(u',') + u')';
}

// As it stands in a view: the column, what shows of it while masked, or nothing.
QString shown(const PartyColumn &column, FieldRight right)
{
    const QString name = column.column;
    if (column.mask == Mask::Open || right >= FieldRight::ReadOnly)
        return name;
    const auto instead = [&](const QString &text) {
        return u"CASE WHEN %1 IS NULL THEN NULL ELSE '%2' END AS %1"_s.arg(name, text);
    };
    const bool masked = right == FieldRight::Masked;
    switch (column.mask) {
    case Mask::Zero: return u"0 AS "_s + name;
    case Mask::Key: return u"X'' AS "_s + name;
    case Mask::Dots: return masked ? instead(maskedText()) : u"NULL AS "_s + name;
    case Mask::Values: return masked ? instead(u"[{\"value\":\"%3\"}]"_s.arg(maskedText())) : u"NULL AS "_s + name;
    case Mask::Address: return masked ? instead(u"[{\"street\":\"%3\"}]"_s.arg(maskedText())) : u"NULL AS "_s + name;
    case Mask::Open:
    case Mask::Empty: break;
    }
    return u"NULL AS "_s + name;
}

QString columnsOf(PartyKind kind, const Profile &profile)
{
    QStringList each;
    for (const PartyColumn &column : partyColumns(kind))
        each += shown(column, profile.field(column.group));
    return each.join(u", ");
}

bool readable(const Profile &profile, FieldGroup group)
{
    return profile.field(group) >= FieldRight::ReadOnly;
}

QString columnIf(bool shows, const QString &name)
{
    return shows ? name : u"NULL AS "_s + name;
}

// The fields whose earlier values show.
QString fieldsShown(const Profile &profile)
{
    QStringList each{u"'deletedAt'"_s, u"'mergedInto'"_s};
    if (readable(profile, FieldGroup::Identity))
        each += u"'tags'"_s;
    for (const PartyKind kind : {PartyKind::Contact, PartyKind::Company}) {
        for (const PartyColumn &column : partyColumns(kind)) {
            if (!column.field.isEmpty() && (column.mask == Mask::Open || readable(profile, column.group)))
                each += u'\'' + column.field + u'\'';
        }
    }
    return each.join(u',');
}

// The letters of match_key that tell nothing the account may not read.
QString keysShown(const Profile &profile)
{
    QStringList each{u"''"_s};
    if (readable(profile, FieldGroup::Identity))
        each += {u"'s'"_s, u"'t'"_s, u"'v'"_s};
    if (readable(profile, FieldGroup::Identity) && readable(profile, FieldGroup::Postal))
        each += u"'n'"_s;
    if (readable(profile, FieldGroup::Reach))
        each += {u"'e'"_s, u"'p'"_s, u"'d'"_s};
    return each.join(u',');
}

} // namespace

// True of a row of main.contact or main.company; %1 is the row's alias.
QString SightRepository::scopeOf(QStringView kind) const
{
    const bool people = kind == u"contact"_s;
    if (session.profile.scope == RecordScope::None)
        return u"0"_s;
    const QString owned = owners(session);
    QString condition = u"%1.owner"_s + owned;
    if (!people)
        condition += u" OR EXISTS(SELECT 1 FROM main.contact v JOIN temp.sight_party s ON s.id=v.id*2"
                     " WHERE v.company_id=%1.id)"_s;
    if (session.profile.scope == RecordScope::Assigned)
        condition +=
            u" OR EXISTS(SELECT 1 FROM main.task a WHERE a.%2_id=%1.id AND a.assignee%3 AND a.deleted_at IS NULL"
            " AND (a.done_at IS NULL OR a.done_at>=%4) AND a.created_by IS NOT %5)"_s.arg(
                u"%1"_s, kind, owned, QString::number(since), blob(session.user));
    return u'(' + condition + u')';
}

Result<void> SightRepository::lay()
{
    if (session.profile.scope != RecordScope::All) {
        COFFRET_TRY(layScope());
        COFFRET_TRY(layTriggers());
    }
    return layViews();
}

// Ids as in search_record. First the people, then the companies, which show with their people.
Result<void> SightRepository::layScope()
{
    COFFRET_TRY(database.execute(u"CREATE TEMP TABLE sight_party(id INTEGER PRIMARY KEY)"_s));
    if (session.profile.scope == RecordScope::None)
        return {};
    const QString owned = owners(session);
    // Each from an index that has all of it, so that neither the records of others nor a row of one's own is looked up.
    const QString standing = u" WHERE owner%1 AND deleted_at IS NULL"_s.arg(owned);
    const QString trashed = u" WHERE owner%1 AND deleted_at IS NOT NULL"_s.arg(owned);
    QStringList people, companies;
    for (const QString &where : {standing, trashed}) {
        people += u"SELECT id*2 FROM main.contact"_s + where;
        companies += u"SELECT id*2+1 FROM main.company"_s + where;
        companies += u"SELECT company_id*2+1 FROM main.contact"_s + where + u" AND company_id IS NOT NULL"_s;
    }
    if (session.profile.scope == RecordScope::Assigned) {
        const QString assigned =
            u" WHERE t.assignee%1 AND t.deleted_at IS NULL AND (t.done_at IS NULL OR t.done_at>=%2)"
            " AND t.created_by IS NOT %3"_s.arg(owned, QString::number(since), blob(session.user));
        people += u"SELECT t.contact_id*2 FROM main.task t"_s + assigned + u" AND t.contact_id IS NOT NULL"_s;
        companies += u"SELECT t.company_id*2+1 FROM main.task t"_s + assigned + u" AND t.company_id IS NOT NULL"_s;
        companies += u"SELECT c.company_id*2+1 FROM main.task t JOIN main.contact c ON c.id=t.contact_id"_s + assigned
                     + u" AND c.company_id IS NOT NULL"_s;
    }
    for (const QString &some : people + companies)
        COFFRET_TRY(database.execute(u"INSERT OR IGNORE INTO temp.sight_party "_s + some));
    return {};
}

// After a change each record it touches is judged again. Temporary triggers see what main.<table> becomes and are
// undone with it when the transaction is.
Result<void> SightRepository::layTriggers()
{
    if (session.profile.scope == RecordScope::None)
        return {};
    const auto judge = [&](QStringView kind, const QString &id) {
        const bool people = kind == u"contact"_s;
        const QString key = people ? u"%1*2"_s.arg(id) : u"%1*2+1"_s.arg(id);
        return u" DELETE FROM sight_party WHERE id=%1;"
               " INSERT OR IGNORE INTO sight_party SELECT %1 FROM main.%2 p WHERE p.id=%3 AND %4;"_s.arg(
                   key, kind, id, scopeOf(kind).arg(u"p"_s));
    };
    const auto trigger = [&](const QString &name, const QString &event, const QString &body) {
        return database.execute(u"CREATE TEMP TRIGGER sight_%1 AFTER %2 BEGIN%3 END"_s.arg(name, event, body));
    };
    const QString newContact = judge(u"contact", u"new.id"_s) + judge(u"company", u"new.company_id"_s);
    const QString oldCompany = judge(u"company", u"old.company_id"_s);
    COFFRET_TRY(trigger(u"contact_in"_s, u"INSERT ON main.contact"_s, newContact));
    COFFRET_TRY(trigger(u"contact_moved"_s, u"UPDATE OF owner, company_id ON main.contact"_s, newContact + oldCompany));
    COFFRET_TRY(trigger(u"contact_out"_s, u"DELETE ON main.contact"_s,
                        u" DELETE FROM sight_party WHERE id=old.id*2;"_s + oldCompany));
    COFFRET_TRY(trigger(u"company_in"_s, u"INSERT ON main.company"_s, judge(u"company", u"new.id"_s)));
    COFFRET_TRY(trigger(u"company_moved"_s, u"UPDATE OF owner ON main.company"_s, judge(u"company", u"new.id"_s)));
    COFFRET_TRY(
        trigger(u"company_out"_s, u"DELETE ON main.company"_s, u" DELETE FROM sight_party WHERE id=old.id*2+1;"_s));
    if (session.profile.scope != RecordScope::Assigned)
        return {};
    const auto companyOfContact = [](const QString &contact) {
        return u"(SELECT company_id FROM main.contact WHERE id=%1)"_s.arg(contact);
    };
    const auto judgeTask = [&](const QString &row) {
        return judge(u"contact", row + u".contact_id"_s) + judge(u"company", companyOfContact(row + u".contact_id"_s))
               + judge(u"company", row + u".company_id"_s);
    };
    COFFRET_TRY(trigger(u"task_in"_s, u"INSERT ON main.task"_s, judgeTask(u"new"_s)));
    COFFRET_TRY(trigger(u"task_moved"_s, u"UPDATE ON main.task"_s, judgeTask(u"old"_s) + judgeTask(u"new"_s)));
    return trigger(u"task_out"_s, u"DELETE ON main.task"_s, judgeTask(u"old"_s));
}

// True where the person, the company, or the record of either kind with this id is in sight.
QString SightRepository::person(const QString &id) const
{
    return party(id + u"*2"_s);
}

QString SightRepository::firm(const QString &id) const
{
    return party(id + u"*2+1"_s);
}

QString SightRepository::party(const QString &id) const
{
    return session.profile.scope == RecordScope::All ? u"1"_s : u"+(%1) IN temp.sight_party"_s.arg(id);
}

Result<void> SightRepository::view(const QString &table, const QString &columns, const QString &where)
{
    return database.execute(u"CREATE TEMP VIEW %1 AS SELECT %2 FROM main.%1 WHERE %3"_s.arg(table, columns, where));
}

Result<void> SightRepository::layViews()
{
    const Profile &profile = session.profile;
    // A portfolio is read by the index of owners, in order of names; a scope that follows tasks, by its list.
    const bool byOwner = profile.scope == RecordScope::Own || profile.scope == RecordScope::Team;
    COFFRET_TRY(view(u"contact"_s, columnsOf(PartyKind::Contact, profile),
                     byOwner ? u"owner"_s + owners(session) : person(u"contact.id"_s)));
    COFFRET_TRY(view(u"company"_s, columnsOf(PartyKind::Company, profile), firm(u"company.id"_s)));
    if (!readable(profile, FieldGroup::Identity)) {
        COFFRET_TRY(view(u"contact_tag"_s, u"*"_s, u"0"_s));
        COFFRET_TRY(view(u"company_tag"_s, u"*"_s, u"0"_s));
    }
    COFFRET_TRY(layHanging());
    COFFRET_TRY(layFinding());
    return layHistory();
}

// What hangs on records shows if every record it names does; what is tied to nobody, to its maker.
QString SightRepository::hanging(const QString &table, const QString &maker) const
{
    if (session.profile.scope == RecordScope::All)
        return u"1"_s;
    const QString contact = table + u".contact_id"_s;
    const QString company = table + u".company_id"_s;
    return u"(%1 IS NULL OR %2) AND (%3 IS NULL OR %4) AND (%1 IS NOT NULL OR %3 IS NOT NULL OR %5=%6)"_s.arg(
        contact, person(contact), company, firm(company), maker, blob(session.user));
}

Result<void> SightRepository::layHanging()
{
    const Profile &profile = session.profile;
    if (readable(profile, FieldGroup::Notes)) {
        COFFRET_TRY(view(u"activity"_s, u"*"_s, hanging(u"activity"_s, u"author"_s)));
        COFFRET_TRY(view(u"document"_s, u"*"_s, hanging(u"document"_s, u"created_by"_s)));
    } else {
        COFFRET_TRY(view(u"activity"_s, u"*"_s, u"0"_s));
        COFFRET_TRY(view(u"document"_s, u"*"_s, u"0"_s));
    }
    // A task is its assignee's whatever the scope.
    const bool none = profile.scope == RecordScope::None;
    COFFRET_TRY(
        view(u"task"_s, u"*"_s,
             u"assignee=%1 OR (%2)"_s.arg(blob(session.user), none ? u"0"_s : hanging(u"task"_s, u"created_by"_s))));
    const auto end = [&](const QString &side) {
        const QString id = side + u"_id"_s;
        return u"CASE %1_kind WHEN 1 THEN %2 ELSE %3 END"_s.arg(side, person(id), firm(id));
    };
    const QString identity = readable(profile, FieldGroup::Identity) ? u"1"_s : u"0"_s;
    return view(u"link"_s, u"*"_s, identity + u" AND "_s + end(u"from"_s) + u" AND "_s + end(u"to"_s));
}

Result<void> SightRepository::layFinding()
{
    const Profile &profile = session.profile;
    const bool identity = readable(profile, FieldGroup::Identity);
    const bool reach = readable(profile, FieldGroup::Reach);
    const QStringList columns{u"id"_s,
                              columnIf(identity, u"name"_s),
                              columnIf(identity, u"company"_s),
                              columnIf(reach, u"email"_s),
                              columnIf(reach, u"phone"_s),
                              columnIf(readable(profile, FieldGroup::Postal), u"place"_s)};
    COFFRET_TRY(view(u"search_record"_s, columns.join(u", "), party(u"search_record.id"_s)));
    // The note of a record holds words of all its groups. Kinds 1 and 2 are records.
    const bool notes = readable(profile, FieldGroup::Notes);
    const QString kinds = !notes ? u"0"_s : profile.restrictsFields() ? u"kind>2"_s : u"1"_s;
    COFFRET_TRY(view(u"search_note"_s, u"*"_s,
                     u"%1 AND CASE kind WHEN 4 THEN EXISTS(SELECT 1 FROM temp.activity h WHERE h.id=ref)"
                     " WHEN 5 THEN EXISTS(SELECT 1 FROM temp.task h WHERE h.id=ref)"
                     " WHEN 6 THEN EXISTS(SELECT 1 FROM temp.document h WHERE h.id=ref)"
                     " ELSE 1 END AND %2"_s.arg(kinds, party(u"search_note.party"_s))));
    return view(u"match_key"_s, u"*"_s,
                u"substr(key,1,1) IN (%1) AND CASE party_kind WHEN 1 THEN %2 ELSE %3 END"_s.arg(
                    keysShown(profile), person(u"party_id"_s), firm(u"party_id"_s)));
}

// Earlier values of fields that show, of records that show.
Result<void> SightRepository::layHistory()
{
    COFFRET_TRY(view(u"field_change"_s, u"*"_s,
                     u"CASE entity_kind"
                     " WHEN 1 THEN field IN (%1) AND %2"
                     " WHEN 2 THEN field IN (%1) AND %3"
                     " WHEN 3 THEN EXISTS(SELECT 1 FROM temp.link h WHERE h.id=entity_id)"
                     " WHEN 4 THEN EXISTS(SELECT 1 FROM temp.activity h WHERE h.id=entity_id)"
                     " WHEN 5 THEN EXISTS(SELECT 1 FROM temp.task h WHERE h.id=entity_id)"
                     " WHEN 6 THEN EXISTS(SELECT 1 FROM temp.document h WHERE h.id=entity_id)"
                     " ELSE 0 END"_s.arg(fieldsShown(session.profile), person(u"entity_id"_s), firm(u"entity_id"_s))));
    return view(u"import"_s, u"*"_s, u"user="_s + blob(session.user));
}

} // namespace coffret::crm
