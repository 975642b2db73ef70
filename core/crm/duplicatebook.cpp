// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/duplicatebook.h"

#include "core/crm/attachedrepository.h"
#include "core/crm/companyrepository.h"
#include "core/crm/contactrepository.h"
#include "core/crm/likeness.h"
#include "core/crm/listrepository.h"
#include "core/crm/matchkeys.h"
#include "core/crm/partyrow.h"
#include "core/crm/permission.h"
#include "core/crm/similarity.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

constexpr int fewest = 40; // below this score a candidate is noise
constexpr int mostRows = 100;
constexpr qsizetype mostAlike = 30;

Reasons reasonOf(const QString &key)
{
    switch (key.at(0).unicode()) {
    case u'e': return bit(MatchReason::SameEmail);
    case u'p': return bit(MatchReason::SamePhone);
    case u't': return bit(MatchReason::SameSiret);
    case u's': return bit(MatchReason::SameSiren);
    case u'v': return bit(MatchReason::SameVat);
    case u'd': return isMailProvider(key.sliced(2)) ? 0 : bit(MatchReason::SameDomain);
    default: return 0;
    }
}

QString nameKeyOf(const Contact &contact)
{
    return nameKey(contact);
}
QString nameKeyOf(const Company &company)
{
    return companyNameKey(company.name);
}

bool sharePlace(const QList<Address> &one, const QList<Address> &other)
{
    return std::any_of(one.begin(), one.end(), [&](const Address &address) {
        return !address.postcode.isEmpty() && std::any_of(other.begin(), other.end(), [&](const Address &o) {
            return o.postcode == address.postcode;
        });
    });
}

template <class Party>
DuplicateCandidate compared(const Party &wanted, const QStringList &wantedKeys, const Party &known, PartyKind kind)
{
    Reasons reasons = 0;
    const QStringList keys = matchKeys(known);
    for (const QString &key : wantedKeys) {
        if (keys.contains(key))
            reasons |= reasonOf(key);
    }
    const QString wantedName = nameKeyOf(wanted);
    const QString knownName = nameKeyOf(known);
    bool differ = false;
    if (!wantedName.isEmpty() && !knownName.isEmpty()) {
        const double likeness = jaroWinkler(wantedName.sliced(2).toUtf8(), knownName.sliced(2).toUtf8());
        differ = likeness < clearlyDifferent;
        if (wantedName == knownName)
            reasons |= bit(MatchReason::SameName);
        else if (likeness >= nearlyAlike)
            reasons |= bit(MatchReason::SimilarName);
        if ((reasons & (bit(MatchReason::SameName) | bit(MatchReason::SimilarName)))
            && sharePlace(wanted.addresses, known.addresses))
            reasons |= bit(MatchReason::SamePlace);
    }
    return {{kind, known.id.value}, scoreOf(reasons, differ), listOf(reasons)};
}

template <class Party>
Result<QList<RowId>> rowsLike(const DuplicateRepository &duplicates, const Party &party, PartyKind kind)
{
    QList<RowId> rows;
    for (const QString &key : matchKeys(party)) {
        if (key.startsWith(u'd') || key.startsWith(u'n'))
            continue;
        COFFRET_ASSIGN(const auto found, duplicates.withKey(kind, key, mostRows));
        rows += found;
    }
    const QString name = nameKeyOf(party);
    if (!name.isEmpty()) {
        COFFRET_ASSIGN(const auto found, duplicates.withName(kind, name, mostRows));
        rows += found;
    }
    const QByteArray sorted = sortKeyOf(party);
    if (sorted.size() >= 4) {
        COFFRET_ASSIGN(const auto near, duplicates.nearby(kind, sorted.first(4), 2'000));
        QList<std::pair<double, RowId>> alike;
        for (const auto &[row, key] : near) {
            const double likeness = jaroWinkler(sorted, key);
            if (likeness >= nearlyAlike)
                alike.emplaceBack(likeness, row);
        }
        std::sort(alike.begin(), alike.end(), std::greater<>()); // common names have hundreds
        for (const auto &[likeness, row] : alike.first(std::min<qsizetype>(alike.size(), mostAlike)))
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

template <class Repository>
Result<QList<DuplicateCandidate>> candidatesFor(const Desk &desk, const typename Repository::Entity &party,
                                                PartyKind kind)
{
    const DuplicateRepository duplicates(desk.database);
    const Repository repository(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto own, repository.rowOf(party.id));
    COFFRET_ASSIGN(const auto rows, rowsLike(duplicates, party, kind));
    const QStringList keys = matchKeys(party);
    QList<DuplicateCandidate> candidates;
    for (const RowId row : rows) {
        COFFRET_ASSIGN(const auto known, repository.read(row));
        if (!known || row == own.value_or(0) || known->entity.provenance.deletedAt != 0)
            continue;
        const auto distinct = own ? duplicates.areDistinct(kind, *own, row) : Result<bool>(false);
        if (!distinct.ok())
            return distinct.error();
        const DuplicateCandidate candidate = compared(party, keys, known->entity, kind);
        if (!*distinct && candidate.score >= fewest)
            candidates += candidate;
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const DuplicateCandidate &a, const DuplicateCandidate &b) { return a.score > b.score; });
    return candidates;
}

template <class Work>
Result<void> withPair(const Desk &desk, const PartyRef &one, const PartyRef &other, Work work)
{
    if (one.kind != other.kind || one == other)
        return Error(CrmError::Refused, u"pair"_s);
    COFFRET_ASSIGN(const qint64 first, partyRow(desk.database, one));
    COFFRET_ASSIGN(const qint64 second, partyRow(desk.database, other));
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    DuplicateRepository duplicates(desk.database);
    COFFRET_TRY(work(duplicates, first, second));
    return transaction.commit();
}

} // namespace

Result<QList<DuplicateCandidate>> DuplicateBook::candidates(const Contact &contact) const
{
    return candidatesFor<ContactRepository>(desk, contact, PartyKind::Contact);
}

Result<QList<DuplicateCandidate>> DuplicateBook::candidates(const Company &company) const
{
    return candidatesFor<CompanyRepository>(desk, company, PartyKind::Company);
}

Result<std::optional<PartyRef>> DuplicateBook::firstWith(PartyKind kind, const QStringList &keys) const
{
    const DuplicateRepository duplicates(desk.database);
    for (const QString &key : keys) {
        COFFRET_ASSIGN(const auto rows, duplicates.withKey(kind, key, 1));
        if (!rows.isEmpty())
            return ListRepository(desk.database).partyOf(kind, rows.first());
    }
    return std::optional<PartyRef>();
}

Result<QList<DuplicatePair>> DuplicateBook::pairs(PartyKind kind, int limit, const Progress &progress) const
{
    COFFRET_TRY(permit(desk, access::Deed::Merge, journal::Action::Merged));
    const DuplicateRepository duplicates(desk.database);
    const ListRepository lists(desk.database);
    COFFRET_ASSIGN(const auto found, likePairs(duplicates, kind, progress));
    QList<DuplicatePair> pairs;
    for (const LikePair &pair : found) {
        if (pairs.size() >= limit)
            break;
        COFFRET_ASSIGN(const bool distinct, duplicates.areDistinct(kind, pair.one, pair.other));
        if (distinct)
            continue;
        COFFRET_ASSIGN(const auto one, lists.partyOf(kind, pair.one));
        COFFRET_ASSIGN(const auto other, lists.partyOf(kind, pair.other));
        if (one && other)
            pairs.append({*one, *other, pair.score, listOf(pair.reasons)});
    }
    return pairs;
}

Result<void> DuplicateBook::markDistinct(const PartyRef &one, const PartyRef &other)
{
    COFFRET_TRY(permit(desk, access::Deed::Merge, journal::Action::Merged));
    return withPair(desk, one, other, [this, kind = one.kind](DuplicateRepository &duplicates, RowId a, RowId b) {
        return duplicates.insertDistinct(kind, a, b, desk.clock.now(), desk.session.user);
    });
}

Result<void> DuplicateBook::forgetDistinct(const PartyRef &one, const PartyRef &other)
{
    COFFRET_TRY(permit(desk, access::Deed::Merge, journal::Action::Merged));
    return withPair(desk, one, other, [kind = one.kind](DuplicateRepository &duplicates, RowId a, RowId b) {
        return duplicates.eraseDistinct(kind, a, b);
    });
}

} // namespace coffret::crm
