// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pairreading.h"

namespace coffret::ui {
namespace {

constexpr qsizetype Few = 5;

Result<std::optional<crm::ListRow>> rowOf(workspace::Books &books, const crm::PartyRef &party)
{
    COFFRET_ASSIGN(const crm::RowId row, books.lists.rowOf(party));
    COFFRET_ASSIGN(const auto rows, books.lists.rows(party.kind, {row}));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

Result<std::optional<PairRow>> named(workspace::Books &books, const crm::DuplicatePair &pair)
{
    COFFRET_ASSIGN(const auto one, rowOf(books, pair.one));
    COFFRET_ASSIGN(const auto other, rowOf(books, pair.other));
    if (!one || !other)
        return std::optional<PairRow>();
    return std::optional(PairRow{pair, one->name, other->name, one->second});
}

bool isGone(const AnyParty &party)
{
    return std::visit([](const auto &each) { return each.provenance.deletedAt != 0; }, party);
}

// The search for people comes first and takes most of the time.
Progress part(const Progress &whole, qint64 from, qint64 to)
{
    Progress progress;
    progress.step = [&whole, from, to](qint64 done, qint64 total) {
        return whole.step(total > 0 ? from + done * (to - from) / total : from, 1000);
    };
    return progress;
}

} // namespace

Result<AnyParty> readParty(workspace::Books &books, const crm::PartyRef &party)
{
    if (party.kind == crm::PartyKind::Contact) {
        COFFRET_ASSIGN(const crm::Contact contact, books.contacts.contact(crm::ContactId{party.id}));
        return AnyParty(contact);
    }
    COFFRET_ASSIGN(const crm::Company company, books.companies.company(crm::CompanyId{party.id}));
    return AnyParty(company);
}

Result<QList<Twin>> twinsOf(workspace::Books &books, const AnyParty &party)
{
    COFFRET_ASSIGN(const auto candidates,
                   std::visit([&](const auto &each) { return books.duplicates.candidates(each); }, party));
    QList<Twin> twins;
    for (const crm::DuplicateCandidate &candidate : candidates.first(std::min(candidates.size(), Few))) {
        COFFRET_ASSIGN(const crm::RowId row, books.lists.rowOf(candidate.party));
        COFFRET_ASSIGN(const auto rows, books.lists.rows(candidate.party.kind, {row}));
        if (!rows.isEmpty())
            twins.append({candidate.party, rows.first().name, rows.first().second, candidate.reasons, candidate.score});
    }
    return twins;
}

Result<MergeCase> readCase(workspace::Books &books, const crm::PartyRef &one, const crm::PartyRef &other)
{
    MergeCase merge;
    COFFRET_ASSIGN(merge.one, readParty(books, one));
    COFFRET_ASSIGN(merge.other, readParty(books, other));
    COFFRET_ASSIGN(merge.oneSide, books.merges.side(one));
    COFFRET_ASSIGN(merge.otherSide, books.merges.side(other));
    return merge;
}

Result<QList<PairRow>> findPairs(workspace::Books &books, int limit, const Progress &progress)
{
    COFFRET_ASSIGN(auto pairs, books.duplicates.pairs(crm::PartyKind::Contact, limit, part(progress, 0, 700)));
    COFFRET_ASSIGN(const auto companies,
                   books.duplicates.pairs(crm::PartyKind::Company, limit, part(progress, 700, 950)));
    pairs += companies;
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const crm::DuplicatePair &a, const crm::DuplicatePair &b) { return a.score > b.score; });
    QList<PairRow> rows;
    for (const crm::DuplicatePair &pair : pairs.first(std::min<qsizetype>(pairs.size(), limit))) {
        COFFRET_ASSIGN(const auto row, named(books, pair));
        if (row)
            rows += *row;
    }
    return rows;
}

Result<std::optional<PairRow>> readPair(workspace::Books &books, const crm::PartyRef &one, const crm::PartyRef &other)
{
    COFFRET_ASSIGN(const AnyParty first, readParty(books, one));
    COFFRET_ASSIGN(const AnyParty second, readParty(books, other));
    if (isGone(first) || isGone(second))
        return std::optional<PairRow>();
    COFFRET_ASSIGN(const auto candidates,
                   std::visit([&](const auto &each) { return books.duplicates.candidates(each); }, first));
    for (const crm::DuplicateCandidate &candidate : candidates) {
        if (candidate.party == other)
            return named(books, {one, other, candidate.score, candidate.reasons});
    }
    return std::optional<PairRow>();
}

} // namespace coffret::ui
