// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrun.h"

#include "core/crm/companyrules.h"
#include "core/crm/contactrules.h"

#include <algorithm>

namespace coffret::exchange {

static bool updatesAnything(const ImportOptions &options)
{
    return options.choices.onDuplicate == OnDuplicate::Update
           || std::any_of(options.changes.cbegin(), options.changes.cend(),
                          [](const RowChange &change) { return change.decision == RowDecision::UpdateRecord; });
}

ImportRun::ImportRun(const crm::Desk &d, storage::Transaction &t, qint64 set, const ImportOptions &o)
    : desk(d), transaction(t), changeSet(set), options(o), people(d), companies(d), plan(d, o.choices),
      links(d, t, set), mayUpdate(updatesAnything(o))
{}

static Reason reasonOf(crm::ObjectionKind kind)
{
    switch (kind) {
    case crm::ObjectionKind::PhoneForm: return Reason::BadPhone;
    case crm::ObjectionKind::SirenCheck:
    case crm::ObjectionKind::SiretCheck:
    case crm::ObjectionKind::SiretOfOtherSiren:
    case crm::ObjectionKind::VatCheck:
    case crm::ObjectionKind::VatOfOtherSiren: return Reason::BadNumber;
    default: return Reason::None;
    }
}

// What the rules would say beside the fields is said beside the row.
void ImportRun::remarkOn(Candidate &candidate) const
{
    const auto found = candidate.kind == crm::PartyKind::Company ? crm::objections(candidate.company)
                                                                 : crm::objections(candidate.contact, QDate());
    for (const crm::Objection &objection : found) {
        if (const Reason reason = reasonOf(objection.kind); reason != Reason::None)
            candidate.remarks += {reason, candidate.line, 0};
    }
}

static bool isRefusal(const Error &error)
{
    return error.is(crm::CrmError::Refused) || error.is(crm::CrmError::NotPermitted);
}

static void reject(RowOutcome &outcome, const Error &error, qint64 line)
{
    outcome.result = RowResult::Rejected;
    outcome.objection = {error.is(crm::CrmError::NotPermitted) ? Reason::NoRight : Reason::RecordRefused, line, 0};
}

Result<void> ImportRun::writeContact(Candidate &candidate, RowOutcome &outcome)
{
    const Result<crm::Contact> saved = people.save(transaction, changeSet, candidate.contact);
    if (!saved.ok()) {
        if (!isRefusal(saved.error()))
            return saved.error();
        reject(outcome, saved.error(), candidate.line);
        return {};
    }
    outcome.party = {crm::PartyKind::Contact, saved->id.value};
    plan.noteSaved(*saved, outcome.result);
    return {};
}

Result<void> ImportRun::writeCompany(Candidate &candidate, RowOutcome &outcome)
{
    const Result<crm::Company> saved = companies.saveIn(transaction, changeSet, candidate.company);
    if (!saved.ok()) {
        if (!isRefusal(saved.error()))
            return saved.error();
        reject(outcome, saved.error(), candidate.line);
        return {};
    }
    outcome.party = {crm::PartyKind::Company, saved->id.value};
    plan.noteSaved(*saved, outcome.result);
    links.forget();
    people.forgetCompanies();
    return {};
}

Result<void> ImportRun::write(Candidate &candidate, RowPlan &row, RowOutcome &outcome)
{
    outcome.party = row.match;
    outcome.differences = row.differences;
    if (row.result == RowResult::Skipped || row.result == RowResult::Rejected)
        return {};
    remarkOn(candidate);
    return candidate.kind == crm::PartyKind::Company ? writeCompany(candidate, outcome)
                                                     : writeContact(candidate, outcome);
}

// A hundred thousand new records need no list of them: without updates every row is a record of its own.
void ImportRun::countRecord(const RowOutcome &outcome)
{
    if (mayUpdate && rewritten.contains(outcome.party.id))
        return;
    ++counts.records;
    if (mayUpdate)
        rewritten.insert(outcome.party.id);
}

void ImportRun::count(const RowOutcome &outcome)
{
    if (outcome.result == RowResult::Created || outcome.result == RowResult::Updated)
        countRecord(outcome);
    ++counts.read;
    counts.remarks += outcome.remarks.size();
    switch (outcome.result) {
    case RowResult::Created: ++counts.created; break;
    case RowResult::Updated: ++counts.updated; break;
    case RowResult::Skipped: ++counts.skipped; break;
    case RowResult::Rejected: ++counts.rejected; break;
    }
}

// What a list of rows shows of each.
void ImportRun::tell(const Candidate &candidate, RowOutcome &outcome)
{
    const bool company = candidate.kind == crm::PartyKind::Company;
    const crm::Contact &contact = candidate.contact;
    outcome.company = company ? QString() : contact.companyName;
    outcome.email = company ? candidate.company.emails.value(0).value : contact.emails.value(0).value;
    outcome.phone = company ? candidate.company.phones.value(0).value : contact.phones.value(0).value;
}

Result<void> ImportRun::take(Candidate &candidate)
{
    COFFRET_ASSIGN(RowPlan row, plan.plan(candidate, [this](Candidate &person) { return links.link(person); }));
    RowOutcome outcome;
    outcome.line = candidate.line;
    outcome.kind = candidate.kind;
    outcome.result = row.result;
    outcome.objection = row.objection;
    outcome.possible = std::move(row.possible);
    COFFRET_TRY(write(candidate, row, outcome));
    outcome.name = candidate.kind == crm::PartyKind::Company ? candidate.company.name : candidate.contact.displayName();
    tell(candidate, outcome);
    outcome.remarks = std::move(candidate.remarks);
    if (outcome.result == RowResult::Rejected) {
        outcome.cells = std::move(candidate.cells);
        outcome.text = std::move(candidate.text);
    }
    count(outcome);
    options.onRow(outcome);
    return {};
}

ImportResult ImportRun::result() const
{
    ImportResult all = counts;
    all.companiesCreated = links.created();
    return all;
}

} // namespace coffret::exchange
