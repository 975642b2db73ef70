// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/likeness.h"

#include "core/crm/similarity.h"

#include <algorithm>
#include <array>

namespace coffret::crm {

QList<MatchReason> listOf(Reasons reasons)
{
    QList<MatchReason> list;
    for (int i = int(MatchReason::SameEmail); i <= int(MatchReason::SameDomain); ++i) {
        if (reasons & (1u << i))
            list += MatchReason(i);
    }
    return list;
}

// Each reason leaves a doubt; the doubts multiply.
int scoreOf(Reasons reasons, bool namesClearlyDiffer)
{
    static constexpr std::array<std::pair<MatchReason, int>, 9> weights{{{MatchReason::SameEmail, 75},
                                                                         {MatchReason::SamePhone, 45},
                                                                         {MatchReason::SameSiret, 95},
                                                                         {MatchReason::SameSiren, 70},
                                                                         {MatchReason::SameVat, 70},
                                                                         {MatchReason::SameName, 60},
                                                                         {MatchReason::SimilarName, 50},
                                                                         {MatchReason::SamePlace, 20},
                                                                         {MatchReason::SameDomain, 10}}};
    double doubt = 1;
    for (const auto &[reason, weight] : weights) {
        if (reasons & bit(reason))
            doubt *= 1 - weight / 100.0;
    }
    const Reasons identified = bit(MatchReason::SameSiret) | bit(MatchReason::SameSiren) | bit(MatchReason::SameVat);
    const int score = int(100 * (1 - doubt) + 0.5);
    return namesClearlyDiffer && !(reasons & identified) ? std::max(0, score - 30) : score;
}

QByteArray sortedWords(const QByteArray &sortKey)
{
    QList<QByteArray> words = sortKey.split(' ');
    std::sort(words.begin(), words.end());
    return words.join(' ');
}

namespace {

// All names in one block of memory: 40 bytes a record instead of three heap blocks.
class Names
{
public:
    void add(RowId row, const QByteArray &sortKey, const QByteArray &postcode)
    {
        const QByteArray name = sortedWords(sortKey);
        entries.push_back({lettersOf(name), quint32(row), quint32(text.size()), quint32(qHash(postcode, 1)),
                           quint16(name.size()), postcode.isEmpty()});
        text.append(name);
    }
    struct Entry
    {
        Letters letters;
        quint32 row;
        quint32 start;
        quint32 place;
        quint16 size;
        bool placeless;
    };
    QByteArrayView name(const Entry &entry) const { return QByteArrayView(text).sliced(entry.start, entry.size); }
    const Entry *find(quint32 row) const
    {
        const auto at = std::lower_bound(entries.begin(), entries.end(), row,
                                         [](const Entry &entry, quint32 wanted) { return entry.row < wanted; });
        return at != entries.end() && at->row == row ? &*at : nullptr;
    }
    std::vector<Entry> entries; // in order of rows

private:
    QByteArray text;
};

struct Found
{
    quint32 one;
    quint32 other;
    Reasons reasons;
    bool operator<(const Found &o) const { return std::tie(one, other) < std::tie(o.one, o.other); }
};

void addGroup(std::vector<Found> &found, const std::vector<quint32> &rows, MatchReason reason)
{
    constexpr size_t widest = 30; // a switchboard or a shared mailbox says nothing
    if (rows.size() < 2 || rows.size() > widest)
        return;
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t j = i + 1; j < rows.size(); ++j)
            found.push_back({rows[i], rows[j], bit(reason)});
    }
}

Result<void> addSharedKeys(std::vector<Found> &found, const DuplicateRepository &duplicates, PartyKind kind,
                           char letter, MatchReason reason)
{
    QByteArray last;
    std::vector<quint32> rows;
    COFFRET_TRY(duplicates.eachKey(kind, letter, [&](const QByteArray &key, RowId row) {
        if (key != last) {
            addGroup(found, rows, reason);
            rows.clear();
            last = key;
        }
        rows.push_back(quint32(row));
    }));
    addGroup(found, rows, reason);
    return {};
}

struct Blocked
{
    quint64 block;
    quint32 entry;
    bool operator<(const Blocked &o) const { return std::tie(block, entry) < std::tie(o.block, o.entry); }
};

quint64 blockOf(QByteArrayView letters, quint32 place)
{
    return (quint64(qHash(letters, 3)) << 32) ^ place;
}

QByteArray initials(QByteArrayView name)
{
    QByteArray letters;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (i == 0 || name.at(i - 1) == ' ')
            letters += name.at(i);
    }
    return letters;
}

Reasons likenessOf(const Names &names, const Names::Entry &one, const Names::Entry &other, bool &clearlyDiffer)
{
    clearlyDiffer = false;
    if (one.size == 0 || other.size == 0)
        return 0;
    const Reasons place =
        !one.placeless && !other.placeless && one.place == other.place ? bit(MatchReason::SamePlace) : 0;
    if (names.name(one) == names.name(other))
        return bit(MatchReason::SameName) | place;
    const double likeness = jaroWinkler(names.name(one), names.name(other));
    clearlyDiffer = likeness < clearlyDifferent;
    return likeness >= nearlyAlike ? bit(MatchReason::SimilarName) | place : 0;
}

// Two kinds of block, each within one postcode: the first letters of the name, and the initials of its
// words. A typing error spares one of them.
void addAlikeNames(std::vector<Found> &found, const Names &names, bool byInitials)
{
    constexpr size_t window = 60;
    std::vector<Blocked> blocks;
    for (quint32 i = 0; i < names.entries.size(); ++i) {
        const Names::Entry &entry = names.entries[i];
        if (entry.size == 0 || entry.placeless)
            continue;
        const QByteArrayView name = names.name(entry);
        blocks.push_back({byInitials ? blockOf(initials(name), entry.place)
                                     : blockOf(name.first(std::min<qsizetype>(4, name.size())), entry.place),
                          i});
    }
    std::sort(blocks.begin(), blocks.end(), [&](const Blocked &a, const Blocked &b) {
        if (a.block != b.block)
            return a.block < b.block;
        return names.name(names.entries[a.entry]) < names.name(names.entries[b.entry]);
    });
    for (size_t i = 0; i < blocks.size(); ++i) {
        for (size_t j = i + 1; j < blocks.size() && j <= i + window && blocks[j].block == blocks[i].block; ++j) {
            const Names::Entry &a = names.entries[blocks[i].entry];
            const Names::Entry &b = names.entries[blocks[j].entry];
            if (likenessBound(names.name(a), a.letters, names.name(b), b.letters) < nearlyAlike)
                continue;
            bool differ = false;
            const Reasons reasons = likenessOf(names, a, b, differ);
            if (reasons != 0)
                found.push_back({std::min(a.row, b.row), std::max(a.row, b.row), reasons});
        }
    }
}

std::vector<LikePair> scored(std::vector<Found> found, const Names &names)
{
    std::sort(found.begin(), found.end());
    std::vector<LikePair> pairs;
    for (size_t i = 0; i < found.size();) {
        Reasons reasons = 0;
        size_t end = i;
        for (; end < found.size() && found[end].one == found[i].one && found[end].other == found[i].other; ++end)
            reasons |= found[end].reasons;
        const Names::Entry *one = names.find(found[i].one);
        const Names::Entry *other = names.find(found[i].other);
        bool differ = false;
        if (one && other)
            reasons |= likenessOf(names, *one, *other, differ);
        const int score = scoreOf(reasons, differ);
        if (score >= worthShowing)
            pairs.push_back({found[i].one, found[i].other, score, reasons});
        i = end;
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const LikePair &a, const LikePair &b) { return a.score > b.score; });
    return pairs;
}

} // namespace

Result<std::vector<LikePair>> likePairs(const DuplicateRepository &duplicates, PartyKind kind, const Progress &progress)
{
    constexpr qint64 steps = 8;
    qint64 done = 0;
    std::vector<Found> found;
    static constexpr std::array<std::pair<char, MatchReason>, 5> keys{{{'e', MatchReason::SameEmail},
                                                                       {'p', MatchReason::SamePhone},
                                                                       {'t', MatchReason::SameSiret},
                                                                       {'s', MatchReason::SameSiren},
                                                                       {'v', MatchReason::SameVat}}};
    for (const auto &[letter, reason] : keys) {
        if (!progress.step(done++, steps))
            return Error(BaseError::Cancelled);
        COFFRET_TRY(addSharedKeys(found, duplicates, kind, letter, reason));
    }
    Names names;
    COFFRET_TRY(duplicates.eachName(
        kind, [&](RowId row, const QByteArray &key, const QByteArray &postcode) { names.add(row, key, postcode); }));
    for (const bool byInitials : {false, true}) {
        if (!progress.step(done++, steps))
            return Error(BaseError::Cancelled);
        addAlikeNames(found, names, byInitials);
    }
    return scored(std::move(found), names);
}

} // namespace coffret::crm
