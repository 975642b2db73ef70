// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/record.h"

#include <algorithm>

namespace coffret::search {

constexpr qsizetype shortestPart = 3;

static bool hasWord(const QStringList &words, const QString &word)
{
    return words.contains(word);
}

static bool hasBeginning(const QStringList &words, const QString &beginning)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(beginning); });
}

Standing standingOf(const Record &record, const Terms &terms)
{
    const QStringList name = indexWords(record.name);
    bool whole = true;
    for (const Term &term : terms) {
        if (term.kind == Term::Kind::Email || !hasBeginning(name, term.text))
            return Standing::Elsewhere;
        whole = whole && hasWord(name, term.text);
    }
    return whole ? Standing::WholeName : Standing::NameBeginning;
}

static bool holds(const QString &column, const QString &part)
{
    return part.size() >= shortestPart ? column.contains(part) : hasBeginning(indexWords(column), part);
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
