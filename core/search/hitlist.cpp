// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/hitlist.h"

#include "core/search/spotlight.h"

#include <algorithm>
#include <tuple>

namespace coffret::search {

Result<void> HitList::add(qint64 recordId, Standing standing)
{
    if (isFull() || seen.contains(recordId))
        return {};
    seen.insert(recordId);
    COFFRET_ASSIGN(const std::optional<PartyFace> face, reader.face(recordId));
    if (face)
        found += Found{recordId, standing, *face};
    return {};
}

static QStringList wordsOf(const Terms &terms)
{
    QStringList words;
    for (const Term &term : terms)
        words += term.kind == Term::Kind::Email ? QStringList{term.text} : term.words;
    return words;
}

static bool isNear(Standing standing)
{
    return standing == Standing::NearName || standing == Standing::NearElsewhere;
}

Result<QList<SearchHit>> HitList::hits(const Terms &terms, const QStringList &spellings)
{
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return std::tie(a.standing, a.face.sortKey, a.id) < std::tie(b.standing, b.face.sortKey, b.id);
    });
    QList<SearchHit> all;
    all.reserve(found.size());
    for (const Found &one : std::as_const(found)) {
        COFFRET_ASSIGN(SearchHit lit, hit(one, terms, spellings));
        all += std::move(lit);
    }
    return all;
}

Result<SearchHit> HitList::hit(const Found &one, const Terms &terms, const QStringList &spellings)
{
    SearchHit hit;
    hit.kind = isCompany(one.id) ? EntityKind::Company : EntityKind::Contact;
    hit.id = one.face.party.id;
    hit.party = one.face.party;
    hit.row = rowOf(one.id);
    hit.name = one.face.name;
    hit.second = one.face.second;
    hit.approximate = isNear(one.standing);
    const QStringList words = hit.approximate ? spellings : wordsOf(terms);
    const Placing placing = one.standing == Standing::Part ? Placing::Anywhere : Placing::WordBeginnings;
    hit.nameSpans = spotlight(hit.name, words, placing);
    const bool inName = one.standing == Standing::WholeName || one.standing == Standing::NameBeginning
                        || one.standing == Standing::NearName;
    if (!inName)
        COFFRET_TRY(lightElsewhere(hit, one, terms, words));
    return hit;
}

static void lightIn(SearchHit &hit, const QStringList &written, const QStringList &words, Placing placing)
{
    for (const QString &text : written) {
        const QList<Span> spans = spotlight(text, words, placing);
        if (hit.excerpt.isEmpty() || (hit.excerptSpans.isEmpty() && !spans.isEmpty())) {
            hit.excerpt = text;
            hit.excerptSpans = spans;
        }
    }
}

static void lightPhone(SearchHit &hit, const QStringList &written, const Terms &terms)
{
    for (const QString &text : written) {
        QList<Span> spans;
        for (const Term &term : terms)
            spans = spans.isEmpty() ? spotlightDigits(text, term.text) : spans;
        if (hit.excerpt.isEmpty() || (hit.excerptSpans.isEmpty() && !spans.isEmpty())) {
            hit.excerpt = text;
            hit.excerptSpans = spans;
        }
    }
}

Result<void> HitList::lightElsewhere(SearchHit &hit, const Found &one, const Terms &terms, const QStringList &words)
{
    COFFRET_ASSIGN(const std::optional<Record> record, reader.record(one.id));
    if (!record)
        return {};
    Terms looked = terms;
    if (hit.approximate) {
        looked.clear();
        for (const QString &word : words)
            looked += Term{Term::Kind::Word, word, {word}};
    }
    hit.where = whereMatched(*record, looked);
    const Placing placing = one.standing == Standing::Part ? Placing::Anywhere : Placing::WordBeginnings;
    if (hit.where == MatchedIn::Email) {
        COFFRET_ASSIGN(const QStringList written, reader.emails(one.id));
        const bool fragment =
            std::any_of(terms.begin(), terms.end(), [](const Term &term) { return term.kind == Term::Kind::Email; });
        lightIn(hit, written, words, fragment ? Placing::Anywhere : placing);
    } else if (hit.where == MatchedIn::Phone) {
        COFFRET_ASSIGN(const QStringList written, reader.phones(one.id));
        lightPhone(hit, written, terms);
    } else if (hit.where == MatchedIn::Company) {
        lightIn(hit, {one.face.company}, words, placing);
    } else if (hit.where == MatchedIn::Place) {
        lightIn(hit, {one.face.city, record->place}, words, placing);
    }
    return {};
}

} // namespace coffret::search
