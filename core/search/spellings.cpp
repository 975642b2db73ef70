// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/spellings.h"

#include "core/search/nearwords.h"

#include <algorithm>

namespace coffret::search {

constexpr int mostMistyped = 2;
constexpr int mostSpellings = 24;

namespace {

struct Word
{
    QString text;
    bool known = false;
    bool mistyped = false;
};

} // namespace

static Result<QList<Word>> wordsOf(const Terms &terms, Vocabulary &vocabulary)
{
    QList<Word> words;
    for (const Term &term : terms) {
        for (const QString &text : term.words) {
            COFFRET_ASSIGN(const WordRange range, vocabulary.beginningWith(text, 1));
            words += Word{text, !range.words.isEmpty(), false};
        }
    }
    return words;
}

Result<bool> areKnown(const Terms &terms, Vocabulary &vocabulary)
{
    COFFRET_ASSIGN(const QList<Word> words, wordsOf(terms, vocabulary));
    return std::all_of(words.begin(), words.end(), [](const Word &word) { return word.known; });
}

static void chooseMistyped(QList<Word> &words)
{
    int chosen = 0;
    for (const bool known : {false, true}) {
        for (Word &word : words) {
            const bool candidate = word.known == known && chosen < mostMistyped && mayBeMistyped(word.text);
            word.mistyped = word.mistyped || candidate;
            chosen += candidate ? 1 : 0;
        }
        if (chosen > 0)
            return;
    }
}

Result<QList<QStringList>> spellingsOf(const Terms &terms, Vocabulary &vocabulary)
{
    COFFRET_ASSIGN(QList<Word> words, wordsOf(terms, vocabulary));
    chooseMistyped(words);
    if (std::none_of(words.begin(), words.end(), [](const Word &word) { return word.mistyped; }))
        return QList<QStringList>();
    QList<QStringList> all;
    for (const Word &word : std::as_const(words)) {
        QStringList spellings;
        if (word.known)
            spellings += word.text;
        if (word.mistyped) {
            COFFRET_ASSIGN(const QStringList near, vocabulary.near(word.text, mostSpellings));
            spellings += near;
        }
        if (spellings.isEmpty())
            return QList<QStringList>();
        all += spellings;
    }
    return all;
}

// `typed` is `word`, or a beginning of it, but for one typing error.
static bool isOneErrorAway(QStringView typed, QStringView word)
{
    while (!typed.isEmpty() && !word.isEmpty() && typed.front() == word.front()) {
        typed = typed.mid(1);
        word = word.mid(1);
    }
    if (typed.isEmpty())
        return true;
    const QStringView rest = typed.mid(1);
    const bool swapped = typed.size() > 1 && word.size() > 1 && typed[0] == word[1] && typed[1] == word[0]
                         && word.mid(2).startsWith(typed.mid(2));
    return word.startsWith(rest) || (!word.isEmpty() && (word.mid(1).startsWith(rest) || word.mid(1).startsWith(typed)))
           || swapped;
}

QStringList nearlyHeld(const Record &record, const Terms &terms)
{
    const QStringList words = indexWords(record.name) + indexWords(record.company) + indexWords(record.place);
    QStringList meant;
    int mistyped = 0;
    for (const Term &term : terms) {
        const auto begins = [&](const QString &word) { return word.startsWith(term.text); };
        const auto isNear = [&](const QString &word) { return isOneErrorAway(term.text, word); };
        auto word = std::find_if(words.begin(), words.end(), begins);
        if (word == words.end() && mayBeMistyped(term.text) && ++mistyped <= mostMistyped)
            word = std::find_if(words.begin(), words.end(), isNear);
        if (word == words.end())
            return {};
        meant += *word;
    }
    return meant;
}

Standing nearStanding(const Record &record, const QList<QStringList> &spellings)
{
    const QStringList name = indexWords(record.name);
    const auto inName = [&](const QString &word) { return name.contains(word); };
    const bool all = std::all_of(spellings.begin(), spellings.end(), [&](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), inName);
    });
    return all ? Standing::NearName : Standing::NearElsewhere;
}

} // namespace coffret::search
