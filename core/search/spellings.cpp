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
