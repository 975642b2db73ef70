// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/rightsworld.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace coffret::workspace {

using namespace crm;
using access::FieldGroup;
using access::FieldRight;
using access::RecordScope;

QString planted(const QString &group, int number)
{
    return u"zq%1%2x"_s.arg(group).arg(number);
}

QString plantedPhone(int number)
{
    return u"0639%1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("planting: %s", qPrintable(textOf(result.error())));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result.ok())
        qFatal("planting: %s", qPrintable(textOf(result.error())));
}

template <class Party>
void fill(Party &party, int n, UserId owner)
{
    party.owner = owner;
    party.emails = {{u"work"_s, planted(u"reach"_s, n) + u"@"_s + planted(u"reach"_s, n) + u".example"_s}};
    party.phones = {{u"work"_s, plantedPhone(n)}};
    party.websites = {{u"work"_s, u"https://"_s + planted(u"reach"_s, n) + u".example"_s}};
    party.addresses = {{u"work"_s, planted(u"postal"_s, n), {}, u"49000"_s, planted(u"postal"_s, n), {}, {}}};
    party.notes = planted(u"notes"_s, n);
    party.tags = {
        u"zqtag"_s}; // the vocabulary of tags is everybody's who reads identities; which record wears one is not
    party.source = planted(u"other"_s, n);
    party.extra = {{u"csv"_s, {}, u"Code"_s, {}, planted(u"other"_s, n)}};
}

} // namespace

RightsWorld::RightsWorld()
{
    owner = vault.session;
    member = owner;
    member.user = vault.ids.create<access::UserTag>();
    member.login = u"membre"_s;
    member.isOwner = false;
    other = vault.ids.create<access::UserTag>();
    desk = std::make_unique<RecordBooks>(vault.desk());
    int n = 0;
    for (const bool trashed : {false, true}) {
        for (const Whose whose : {Whose::Mine, Whose::Entrusted, Whose::Others, Whose::Nobodys}) {
            plantCompany(n, whose, trashed);
            plantContact(n + 1, whose, n, trashed);
            plantContact(n + 2, whose, -1, trashed);
            plantContact(n + 3, Whose::Others, n, trashed); // a colleague's, at the same company
            n += 4;
        }
    }
    for (const Whose whose : {Whose::Mine, Whose::Entrusted, Whose::Others})
        plantContact(n++, whose, -1, false, false);
    for (const PlantedRecord &record : std::as_const(all)) {
        if (!record.trashed)
            continue;
        if (record.party.kind == PartyKind::Contact)
            must(desk->contacts.remove({ContactId{record.party.id}}));
        else
            must(desk->companies.remove({CompanyId{record.party.id}}));
    }
}

void RightsWorld::enter(const access::Profile &profile)
{
    access::Session session = member;
    session.profile = profile;
    session.isOwner = profile == access::everything();
    desk.reset();
    vault.enter(session);
    desk = std::make_unique<RecordBooks>(vault.desk());
}

void RightsWorld::enterOwner()
{
    desk.reset();
    vault.enter(owner);
    desk = std::make_unique<RecordBooks>(vault.desk());
}

static UserId ownerOf(const RightsWorld &world, Whose whose)
{
    return whose == Whose::Mine ? world.member.user : whose == Whose::Nobodys ? UserId() : world.other;
}

void RightsWorld::plantCompany(int n, Whose whose, bool trashed)
{
    Company company;
    fill(company, n, ownerOf(*this, whose));
    company.name = planted(u"ident"_s, n) + u" ancien"_s;
    company = must(desk->companies.save(company));
    company.name = planted(u"ident"_s, n); // so that there is an earlier value
    company.notes = planted(u"notes"_s, n) + u" deux"_s;
    company = must(desk->companies.save(company));
    PlantedRecord record{{PartyKind::Company, company.id.value}, n, whose, trashed, -1, true, {}, {}, {}, {}};
    hang(record);
    all += record;
}

void RightsWorld::plantContact(int n, Whose whose, int company, bool trashed, bool named)
{
    Contact contact;
    fill(contact, n, ownerOf(*this, whose));
    if (named) {
        contact.lastName = planted(u"ident"_s, n);
        contact.firstName = u"Ancien"_s;
    }
    contact.jobTitle = planted(u"ident"_s, n);
    if (company >= 0)
        contact.company = CompanyId{all.at(company).party.id};
    contact = must(desk->contacts.save(contact));
    if (named)
        contact.firstName = planted(u"ident"_s, n);
    contact.emails.first().label = u"home"_s;
    contact.notes += u" deux"_s;
    contact = must(desk->contacts.save(contact));
    PlantedRecord record{{PartyKind::Contact, contact.id.value}, n, whose, trashed, company, named, {}, {}, {}, {}};
    hang(record);
    all += record;
}

void RightsWorld::hang(PlantedRecord &record)
{
    const int n = record.number;
    const auto tie = [&](auto &attached) {
        if (record.party.kind == PartyKind::Contact)
            attached.contact = ContactId{record.party.id};
        else
            attached.company = CompanyId{record.party.id};
    };
    Activity activity;
    tie(activity);
    activity.author = other;
    activity.direction = Direction::FromThem;
    activity.subject = planted(u"notes"_s, n);
    activity.body = planted(u"notes"_s, n);
    record.activity = must(desk->activities.save(activity)).id;
    Task task;
    tie(task);
    task.title = planted(u"task"_s, n);
    task.due = QDate(2026, 9, 21);
    task.assignee = record.whose == Whose::Entrusted ? member.user : other;
    record.task = must(desk->tasks.save(task)).id;
    Document document;
    tie(document);
    document.name = planted(u"notes"_s, n) + u".txt"_s;
    record.document = must(desk->documents.add(document, planted(u"notes"_s, n).toUtf8())).id;
    if (!all.isEmpty())
        record.link = must(desk->links.save(Link{{}, record.party, all.last().party, planted(u"ident"_s, n), {}})).id;
}

bool RightsWorld::maySee(const PlantedRecord &record) const
{
    const auto holds = [&](Whose whose) {
        switch (profile().scope) {
        case RecordScope::None: return false;
        case RecordScope::Own:
        case RecordScope::Team: return whose == Whose::Mine; // a team of one
        case RecordScope::Assigned: return whose == Whose::Mine || whose == Whose::Entrusted;
        case RecordScope::All: return true;
        }
        return false;
    };
    if (holds(record.whose))
        return true;
    return record.party.kind == PartyKind::Company
           && std::any_of(all.begin(), all.end(),
                          [&](const PlantedRecord &one) { return one.company == record.number && holds(one.whose); });
}

bool RightsWorld::mayRead(int number, const QString &group) const
{
    const PlantedRecord &record = all.at(number);
    const bool seen = maySee(record);
    if (group == u"task"_s)
        return record.whose == Whose::Entrusted || (seen && profile().scope != RecordScope::None);
    static const QHash<QString, FieldGroup> groups{{u"ident"_s, FieldGroup::Identity},
                                                   {u"reach"_s, FieldGroup::Reach},
                                                   {u"postal"_s, FieldGroup::Postal},
                                                   {u"notes"_s, FieldGroup::Notes},
                                                   {u"other"_s, FieldGroup::Other}};
    return seen && profile().field(groups.value(group)) >= FieldRight::ReadOnly;
}

QStringList RightsWorld::hiddenIds() const
{
    QStringList ids;
    for (const PlantedRecord &record : all) {
        if (!maySee(record))
            ids += uuidText(record.party.id);
    }
    return ids;
}

QStringList RightsWorld::leaks(const QStringList &texts) const
{
    static const QRegularExpression value(u"zq(ident|reach|postal|notes|other|task)(\\d+)x"_s);
    static const QRegularExpression phone(u"(?:0|\\+?33)639(\\d{6})"_s);
    QStringList found;
    for (const QString &text : texts) {
        for (auto matches = value.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            if (!mayRead(match.captured(2).toInt(), match.captured(1)))
                found += match.captured(0);
        }
        QString digits = text;
        digits.remove(u' ').remove(QChar(0xA0)).remove(QChar(0x202F));
        for (auto matches = phone.globalMatch(digits); matches.hasNext();) {
            const auto match = matches.next();
            if (match.captured(1).toInt() < all.size() && !mayRead(match.captured(1).toInt(), u"reach"_s))
                found += match.captured(0);
        }
    }
    return found;
}

} // namespace coffret::workspace
