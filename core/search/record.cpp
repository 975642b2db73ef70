// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/record.h"

#include <algorithm>
#include <utility>

namespace coffret::search {

constexpr qsizetype shortestPart = 3;

static bool hasBeginning(const QStringList &words, const QString &beginning)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(beginning); });
}

// Each term needs a word of its own: "martin ma" is Marie Martin rather than Martin Abel. The longest
// terms choose first.
Standing standingOf(const Record &record, const Terms &terms)
{
    Terms byLength = terms;
    std::stable_sort(byLength.begin(), byLength.end(),
                     [](const Term &a, const Term &b) { return a.text.size() > b.text.size(); });
    QStringList name = indexWords(record.name);
    bool whole = true;
    for (const Term &term : std::as_const(byLength)) {
        qsizetype at = name.indexOf(term.text);
        whole = whole && at >= 0;
        for (qsizetype i = 0; at < 0 && i < name.size(); ++i) {
            if (name.at(i).startsWith(term.text))
                at = i;
        }
        if (at < 0 || term.kind == Term::Kind::Email)
            return Standing::Elsewhere;
        name.removeAt(at);
    }
    return whole ? Standing::WholeName : Standing::NameBeginning;
}

static bool begins(const QString &column, const QString &beginning)
{
    for (qsizetype at = column.indexOf(beginning); at >= 0; at = column.indexOf(beginning, at + 1)) {
        if (beginsWord(column, at))
            return true;
    }
    return false;
}

static bool holds(const QString &column, const QString &part)
{
    return part.size() >= shortestPart ? column.contains(part) : begins(column, part);
}

static bool holdsTerm(const Record &record, const Term &term)
{
    if (term.kind == Term::Kind::Email)
        return record.email.contains(term.text);
    return holds(record.name, term.text) || holds(record.company, term.text) || holds(record.email, term.text)
           || holds(record.phone, term.text) || (term.text.size() < shortestPart && holds(record.place, term.text));
}

bool holdsParts(const Record &record, const Terms &terms)
{
    return std::all_of(terms.begin(), terms.end(), [&](const Term &term) { return holdsTerm(record, term); });
}

bool holdsBeginnings(const Record &record, const Terms &terms)
{
    return std::all_of(terms.begin(), terms.end(), [&](const Term &term) {
        return term.kind == Term::Kind::Email || begins(record.name, term.text) || begins(record.email, term.text)
               || begins(record.place, term.text) || begins(record.company, term.text)
               || begins(record.phone, term.text);
    });
}

bool holdsSpellings(const Record &record, const QList<QStringList> &spellings)
{
    return std::all_of(spellings.begin(), spellings.end(), [&](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return begins(record.name, word) || begins(record.company, word) || begins(record.place, word);
        });
    });
}

bool holdsEmails(const Record &record, const Terms &terms)
{
    return std::all_of(terms.begin(), terms.end(), [&](const Term &term) {
        return term.kind != Term::Kind::Email || record.email.contains(term.text);
    });
}

static MatchedIn columnOf(const Record &record, const Term &term)
{
    if (term.kind == Term::Kind::Email)
        return MatchedIn::Email;
    const std::pair<const QString &, MatchedIn> columns[] = {{record.name, MatchedIn::Name},
                                                             {record.company, MatchedIn::Company},
                                                             {record.phone, MatchedIn::Phone},
                                                             {record.place, MatchedIn::Place},
                                                             {record.email, MatchedIn::Email}};
    for (const auto &[column, where] : columns) {
        if (hasBeginning(indexWords(column), term.text))
            return where;
    }
    for (const auto &[column, where] : columns) {
        if (column.contains(term.text))
            return where;
    }
    return term.kind == Term::Kind::Phone ? MatchedIn::Phone : MatchedIn::Name;
}

MatchedIn whereMatched(const Record &record, const Terms &terms)
{
    for (const Term &term : terms) {
        const MatchedIn where = columnOf(record, term);
        if (where != MatchedIn::Name)
            return where;
    }
    return MatchedIn::Name;
}

} // namespace coffret::search
