// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/crm/companyrules.h"
#include "core/crm/contactrules.h"
#include "core/crm/fieldvalues.h"
#include "core/crm/matchkeys.h"
#include "core/exchange/samerecord.h"

namespace coffret::exchange {

ImportPlan::ImportPlan(const crm::Desk &desk, const PlanChoices &c)
    : contacts(desk), companies(desk), matches(desk.database), choices(c)
{}

// A colleague is known by name and company, whatever their e-mail: "c:" is this plan's own key.
static QString employeeKey(const QString &nameKey, const QString &company)
{
    const QString companyKey = crm::companyNameKey(company);
    return nameKey.isEmpty() || companyKey.isEmpty() ? QString() : QStringLiteral("c:") + nameKey + companyKey;
}

// What crm::nameKey() would make once more: the names stand in front of the postcode.
static QString nameKeyAmong(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (key.startsWith(u"n:"))
            return key.first(key.indexOf(u'|') + 1);
    }
    return {};
}

static QString companyKeyOf(const QString &name)
{
    const QString key = crm::companyNameKey(name);
    return key.isEmpty() ? QString() : QStringLiteral("k:") + key;
}

Result<void> ImportPlan::indexVault()
{
    COFFRET_TRY(matches.eachKey([this](const QString &key) {
        known.add(key);
        if (key.startsWith(u'n'))
            known.add(QStringLiteral("k:") + key.first(key.indexOf(u'|') + 1));
    }));
    COFFRET_TRY(matches.eachEmployee([this](const QString &first, const QString &last, const QString &company) {
        crm::Contact contact;
        contact.firstName = first;
        contact.lastName = last;
        known.add(employeeKey(crm::nameKey(contact), company));
    }));
    indexed = true;
    return {};
}

void ImportPlan::noteSaved(const crm::Contact &contact, RowResult result)
{
    if (choices.findPossible && result == RowResult::Created)
        made.insert(contact.id.value);
    if (!indexed)
        return;
    // A new record is the one that was planned; an updated one holds more.
    const bool isPlanned = result == RowResult::Created && !planned.keys.isEmpty();
    for (const QString &key : isPlanned ? planned.keys : crm::matchKeys(contact)) {
        if (!key.startsWith(u'd'))
            known.add(key);
    }
    const QString employee = isPlanned && planned.company == contact.companyName
                                 ? planned.employee
                                 : employeeKey(crm::nameKey(contact), contact.companyName);
    if (!employee.isEmpty())
        known.add(employee);
}

void ImportPlan::noteSaved(const crm::Company &company, RowResult result)
{
    if (choices.findPossible && result == RowResult::Created)
        made.insert(company.id.value);
    if (!indexed)
        return;
    for (const QString &key : crm::matchKeys(company))
        known.add(key);
    known.add(companyKeyOf(company.name));
}

Result<std::optional<crm::Contact>> ImportPlan::personAmong(const QList<Uuid> &ids, const crm::Contact &wanted)
{
    for (const Uuid &id : ids) {
        const auto standing = contacts.peek(crm::ContactId{id});
        if (standing.ok() && standing->provenance.deletedAt == 0 && samePerson(wanted, *standing))
            return std::optional(*standing);
    }
    return std::optional<crm::Contact>();
}

Result<std::optional<crm::Contact>> ImportPlan::findPerson(const Candidate &candidate)
{
    const crm::Contact &wanted = candidate.contact;
    planned = {};
    if (candidate.knownId != Uuid{}) {
        auto standing = contacts.peek(crm::ContactId{candidate.knownId});
        if (standing.ok() && standing->provenance.deletedAt == 0)
            return std::optional(std::move(*standing));
    }
    planned.keys = crm::matchKeys(wanted);
    planned.name = nameKeyAmong(planned.keys);
    planned.company = wanted.companyName;
    planned.employee = employeeKey(planned.name, planned.company);
    for (const QString &key : std::as_const(planned.keys)) { // sorted: e-mail, name, phone
        if (key.startsWith(u'd') || !mayKnow(key))
            continue;
        COFFRET_ASSIGN(const QList<Uuid> ids, matches.withKey(crm::PartyKind::Contact, key));
        COFFRET_ASSIGN(auto found, personAmong(ids, wanted));
        if (found)
            return found;
    }
    if (planned.employee.isEmpty() || !mayKnow(planned.employee))
        return std::optional<crm::Contact>();
    COFFRET_ASSIGN(const QList<Namesake> namesakes, matches.namesakes(crm::PartyKind::Contact, planned.name));
    QList<Uuid> colleagues;
    for (const Namesake &namesake : namesakes) {
        if (employeeKey(planned.name, namesake.companyName) == planned.employee)
            colleagues += namesake.id;
    }
    return personAmong(colleagues, wanted);
}

Result<std::optional<crm::Company>> ImportPlan::companyAmong(const QList<Uuid> &ids, const crm::Company &wanted)
{
    for (const Uuid &id : ids) {
        const auto standing = companies.peek(crm::CompanyId{id});
        if (standing.ok() && standing->provenance.deletedAt == 0 && sameCompany(wanted, *standing))
            return std::optional(*standing);
    }
    return std::optional<crm::Company>();
}

Result<std::optional<crm::Company>> ImportPlan::findCompany(const Candidate &candidate)
{
    const crm::Company &wanted = candidate.company;
    if (candidate.knownId != Uuid{}) {
        auto standing = companies.peek(crm::CompanyId{candidate.knownId});
        if (standing.ok() && standing->provenance.deletedAt == 0)
            return std::optional(std::move(*standing));
    }
    for (const QString &key : crm::matchKeys(wanted)) {
        const bool identifier =
            key.startsWith(u's') || key.startsWith(u't') || key.startsWith(u'v') || key.startsWith(u'w');
        if (!identifier || !mayKnow(key))
            continue;
        COFFRET_ASSIGN(const QList<Uuid> ids, matches.withKey(crm::PartyKind::Company, key));
        COFFRET_ASSIGN(auto found, companyAmong(ids, wanted));
        if (found)
            return found;
    }
    if (companyKeyOf(wanted.name).isEmpty() || !mayKnow(companyKeyOf(wanted.name)))
        return std::optional<crm::Company>();
    COFFRET_ASSIGN(const QList<Namesake> namesakes,
                   matches.namesakes(crm::PartyKind::Company, crm::companyNameKey(wanted.name)));
    QList<Uuid> ids;
    for (const Namesake &namesake : namesakes)
        ids += namesake.id;
    return companyAmong(ids, wanted);
}

template <class Party>
static QList<FieldDifference> differencesOf(const Party &before, const Party &after)
{
    const QList<crm::FieldValue> old = crm::fieldValues(before);
    const QList<crm::FieldValue> now = crm::fieldValues(after);
    QList<FieldDifference> differences;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old.at(i).text != now.at(i).text && old.at(i).name != QStringLiteral("company"))
            differences += {old.at(i).name, old.at(i).text, now.at(i).text};
    }
    return differences;
}

template <class Party>
Result<RowPlan> ImportPlan::planFor(Candidate &candidate, Party &wanted, const std::optional<Party> &standing)
{
    RowPlan plan;
    if (!standing) {
        plan.result = RowResult::Created;
        if (choices.findPossible && candidate.change.decision == RowDecision::Usual) {
            COFFRET_ASSIGN(plan.possible, alike(wanted));
        }
        return plan;
    }
    plan.match = {candidate.kind, standing->id.value};
    plan.result = RowResult::Skipped;
    if (choices.onDuplicate == OnDuplicate::Skip && candidate.change.decision != RowDecision::UpdateRecord)
        return plan;
    wanted = crm::tidied(merged(*standing, wanted, choices.collision));
    plan.differences = differencesOf(*standing, wanted);
    if (!plan.differences.isEmpty())
        plan.result = RowResult::Updated;
    return plan;
}

// The record the row will be put into, if any: the one the person chose, or one that is surely the same.
Result<std::optional<crm::Contact>> ImportPlan::standingFor(const Candidate &candidate, const crm::Contact &)
{
    if (candidate.change.decision == RowDecision::UpdateRecord) {
        auto chosen = contacts.peek(crm::ContactId{candidate.change.record});
        if (chosen.ok() && chosen->provenance.deletedAt == 0)
            return std::optional(std::move(*chosen));
    }
    const bool create =
        choices.onDuplicate == OnDuplicate::Create || candidate.change.decision == RowDecision::CreateAnyway;
    return create ? Result<std::optional<crm::Contact>>(std::nullopt) : findPerson(candidate);
}

Result<std::optional<crm::Company>> ImportPlan::standingFor(const Candidate &candidate, const crm::Company &)
{
    if (candidate.change.decision == RowDecision::UpdateRecord) {
        auto chosen = companies.peek(crm::CompanyId{candidate.change.record});
        if (chosen.ok() && chosen->provenance.deletedAt == 0)
            return std::optional(std::move(*chosen));
    }
    const bool create =
        choices.onDuplicate == OnDuplicate::Create || candidate.change.decision == RowDecision::CreateAnyway;
    return create ? Result<std::optional<crm::Company>>(std::nullopt) : findCompany(candidate);
}

Result<RowPlan> ImportPlan::planCompany(Candidate &candidate)
{
    candidate.company = crm::tidied(std::move(candidate.company));
    COFFRET_ASSIGN(const std::optional<crm::Company> standing, standingFor(candidate, candidate.company));
    return planFor(candidate, candidate.company, standing);
}

Result<RowPlan> ImportPlan::planPerson(Candidate &candidate, const LinkCompany &link)
{
    candidate.contact = crm::tidied(std::move(candidate.contact));
    planned = {};
    COFFRET_ASSIGN(const std::optional<crm::Contact> standing, standingFor(candidate, candidate.contact));
    const bool skips =
        choices.onDuplicate == OnDuplicate::Skip && candidate.change.decision != RowDecision::UpdateRecord;
    const bool keepsCompany =
        standing && (skips || (choices.collision == Collision::FillEmpty && !standing->company.isNull()));
    if (!keepsCompany)
        COFFRET_TRY(link(candidate));
    return planFor(candidate, candidate.contact, standing);
}

Result<RowPlan> ImportPlan::plan(Candidate &candidate, const LinkCompany &link)
{
    if (candidate.leftOut != Reason::None || candidate.change.decision == RowDecision::LeaveOut) {
        RowPlan skipped;
        skipped.result = RowResult::Skipped;
        if (candidate.leftOut != Reason::None)
            candidate.remarks += {candidate.leftOut, candidate.line, 0};
        return skipped;
    }
    if (candidate.objection.reason != Reason::None) {
        RowPlan rejected;
        rejected.objection = candidate.objection;
        return rejected;
    }
    return candidate.kind == crm::PartyKind::Company ? planCompany(candidate) : planPerson(candidate, link);
}

} // namespace coffret::exchange
