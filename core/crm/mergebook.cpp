// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/mergebook.h"

#include "core/base/textfold.h"
#include "core/crm/bookwork.h"
#include "core/crm/companyrules.h"
#include "core/crm/contactrules.h"
#include "core/crm/permission.h"
#include "core/crm/repositories.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

template <class Normalise>
QList<LabelledValue> unionOf(QList<LabelledValue> values, const QList<LabelledValue> &more, Normalise normalise)
{
    QStringList seen;
    for (const LabelledValue &value : std::as_const(values))
        seen += normalise(value.value);
    for (const LabelledValue &value : more) {
        if (!seen.contains(normalise(value.value)))
            values += value;
    }
    return values;
}

template <class T>
QList<T> unionOf(QList<T> values, const QList<T> &more)
{
    for (const T &value : more) {
        if (!values.contains(value))
            values += value;
    }
    return values;
}

QString emailForm(const QString &text)
{
    const QString email = normalisedEmail(text);
    return email.isEmpty() ? fold(text) : email;
}

QString phoneForm(const QString &text)
{
    const QString digits = phoneDigits(text);
    return digits.isEmpty() ? fold(text) : digits;
}

QString bothNotes(const QString &one, const QString &other)
{
    if (one.isEmpty() || one == other || one.contains(other))
        return one.isEmpty() ? other : one;
    return one + u"\n\n"_s + other;
}

template <class Party>
Party proposed(const Party &winner, const Party &loser)
{
    Party merged = winner;
    for (const Field<Party> &field : fieldTable<Party>()) {
        if (field.text(winner).isEmpty())
            field.set(merged, field.text(loser));
    }
    merged.emails = unionOf(winner.emails, loser.emails, emailForm);
    merged.phones = unionOf(winner.phones, loser.phones, phoneForm);
    merged.websites = unionOf(winner.websites, loser.websites, [](const QString &text) { return fold(text); });
    merged.addresses = unionOf(winner.addresses, loser.addresses);
    merged.extra = unionOf(winner.extra, loser.extra);
    merged.tags = winner.tags + loser.tags;
    merged.notes = bothNotes(winner.notes, loser.notes);
    merged.lastFromUs = std::max(winner.lastFromUs, loser.lastFromUs);
    merged.lastFromThem = std::max(winner.lastFromThem, loser.lastFromThem);
    return tidied(std::move(merged));
}

void point(Contact &contact, const PartyRef &from, const PartyRef &to)
{
    if (from.kind == PartyKind::Company && contact.company.value == from.id)
        contact.company.value = to.id;
}

void point(Link &link, const PartyRef &from, const PartyRef &to)
{
    if (link.from == from)
        link.from = to;
    if (link.to == from)
        link.to = to;
}

template <class Attached>
void point(Attached &attached, const PartyRef &from, const PartyRef &to)
{
    if (from.kind == PartyKind::Contact && attached.contact.value == from.id)
        attached.contact.value = to.id;
    if (from.kind == PartyKind::Company && attached.company.value == from.id)
        attached.company.value = to.id;
}

template <class Repository>
Result<void> pointAll(const Desk &desk, Ledger &ledger, const QList<RowId> &rows, const PartyRef &from,
                      const PartyRef &to)
{
    Repository repository(desk.database, desk.ids);
    for (const RowId row : rows) {
        COFFRET_ASSIGN(const auto before, repository.readKnown(row));
        if (!before)
            continue;
        auto after = *before;
        point(after.entity, from, to);
        if constexpr (std::is_same_v<Repository, LinkRepository>) {
            if (after.entity.from == after.entity.to) { // the two were linked with each other
                after = *before;
                after.entity.provenance.deletedAt = desk.clock.now();
            }
        }
        COFFRET_TRY(ledger.change(repository, *before, after));
    }
    return {};
}

template <class Repository>
Result<void> pointRows(const Desk &desk, Ledger &ledger, const PartyRef &from, const PartyRef &to)
{
    COFFRET_ASSIGN(const auto rows, Repository(desk.database, desk.ids).rowsOf(from));
    return pointAll<Repository>(desk, ledger, rows, from, to);
}

Result<void> moveBelongings(const Desk &desk, Ledger &ledger, const PartyRef &from, const PartyRef &to)
{
    COFFRET_TRY(pointRows<ActivityRepository>(desk, ledger, from, to));
    COFFRET_TRY(pointRows<TaskRepository>(desk, ledger, from, to));
    COFFRET_TRY(pointRows<DocumentRepository>(desk, ledger, from, to));
    COFFRET_TRY(pointRows<LinkRepository>(desk, ledger, from, to));
    if (from.kind == PartyKind::Contact)
        return {};
    COFFRET_ASSIGN(const auto people, ContactRepository(desk.database, desk.ids).peopleOf(CompanyId{from.id}));
    return pointAll<ContactRepository>(desk, ledger, people, from, to);
}

template <class Repository, class PartyId>
Result<typename Repository::Entity> mergeIn(const Desk &desk, Ledger &ledger, typename Repository::Entity result,
                                            PartyId loserId, PartyKind kind)
{
    using Party = typename Repository::Entity;
    Repository repository(desk.database, desk.ids);
    if (result.id == loserId)
        return Error(CrmError::Refused, u"merge with itself"_s);
    COFFRET_ASSIGN(const auto winner, readKnown(repository, result.id));
    COFFRET_ASSIGN(const auto loser, readKnown(repository, loserId));
    if (winner.entity.provenance.deletedAt != 0 || loser.entity.provenance.deletedAt != 0)
        return Error(CrmError::InTrash, tableOf(Repository::kind));
    result = tidied(std::move(result));
    COFFRET_TRY(repository.settle(result));
    Stored<Party> after = winner;
    COFFRET_TRY(takeOver<Party>(after.entity, result, nullptr));
    COFFRET_TRY(repository.settle(after.entity));
    // What the activities say comes with them; the entered moments are the later of both.
    after.entity.lastFromUs = std::max(winner.entity.lastFromUs, loser.entity.lastFromUs);
    after.entity.lastFromThem = std::max(winner.entity.lastFromThem, loser.entity.lastFromThem);
    COFFRET_TRY(moveBelongings(desk, ledger, {kind, loserId.value}, {kind, result.id.value}));
    Stored<Party> gone = loser;
    gone.entity.provenance.deletedAt = desk.clock.now();
    gone.mergedInto = result.id.value;
    COFFRET_TRY(ledger.change(repository, loser, gone));
    COFFRET_TRY(ledger.change(repository, winner, after));
    COFFRET_ASSIGN(auto merged, repository.read(winner.row));
    return std::move(merged->entity);
}

} // namespace

Contact MergeBook::proposal(const Contact &winner, const Contact &loser)
{
    Contact merged = proposed(winner, loser);
    if (merged.company == loser.company)
        merged.companyName = loser.companyName;
    return merged;
}

Company MergeBook::proposal(const Company &winner, const Company &loser)
{
    return proposed(winner, loser);
}

Result<MergeSide> MergeBook::side(const PartyRef &party) const
{
    COFFRET_TRY(permitWhole(desk, access::Deed::Merge, journal::Action::Merged));
    return mergeSide(desk, party);
}

Result<QList<PastMerge>> MergeBook::since(TimeStamp moment) const
{
    COFFRET_TRY(permitWhole(desk, access::Deed::Merge, journal::Action::Merged));
    return pastMerges(desk, moment);
}

Result<Contact> MergeBook::merge(const Contact &result, ContactId loser)
{
    COFFRET_TRY(permitWhole(desk, access::Deed::Merge, journal::Action::Merged));
    return underOneSet<Contact>(desk, ChangeSetKind::Merge, u"contact"_s, [&](Ledger &ledger) {
        return mergeIn<ContactRepository>(desk, ledger, result, loser, PartyKind::Contact);
    });
}

Result<Company> MergeBook::merge(const Company &result, CompanyId loser)
{
    COFFRET_TRY(permitWhole(desk, access::Deed::Merge, journal::Action::Merged));
    return underOneSet<Company>(desk, ChangeSetKind::Merge, u"company"_s, [&](Ledger &ledger) {
        return mergeIn<CompanyRepository>(desk, ledger, result, loser, PartyKind::Company);
    });
}

} // namespace coffret::crm
