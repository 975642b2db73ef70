// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/matchexpression.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

constexpr qsizetype longestIndexedBeginning = 4; // prefix='1 2 3 4' of search_identity
constexpr qsizetype textBeginning = 3;           // prefix='3' of search_text
constexpr int mostSpelledOut = 8;

QString quoted(const QString &token)
{
    QString inside = token;
    inside.replace(u'"', u"\"\""_s);
    return u'"' + inside + u'"';
}

static QString beginning(const QString &word)
{
    return quoted(word) + u" *"_s;
}

QString together(const QList<MatchPart> &parts)
{
    QStringList texts;
    for (const MatchPart &part : parts)
        texts += part.text;
    return texts.join(u" AND "_s);
}

static QString anyOf(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts += quoted(word);
    return u'(' + parts.join(u" OR "_s) + u')';
}

MatchExpression wholeWords(const Terms &terms)
{
    QList<MatchPart> parts;
    for (const Term &term : terms) {
        for (const QString &word : term.words)
            parts += MatchPart{quoted(word), quoted(word), quoted(word)};
    }
    return {together(parts), true, true, parts};
}

// One word; an empty text when no word of the index begins so.
static Result<MatchExpression> oneBeginning(const QString &word, qsizetype indexed, Vocabulary &vocabulary,
                                            Breadth breadth)
{
    if (word.size() <= indexed)
        return MatchExpression{beginning(word), true, true, {}};
    COFFRET_ASSIGN(const WordRange range, vocabulary.beginningWith(word, mostSpelledOut));
    if (range.words.isEmpty())
        return MatchExpression{};
    if (range.complete || breadth == Breadth::Narrow)
        return MatchExpression{anyOf(range.words), range.complete, true, {}};
    // A word that stands as it is says how common what it begins is: "montaine", but not "berna".
    const QString loose = beginning(word.left(indexed));
    const QString judged = range.words.first() == word ? anyOf(range.words) : loose;
    if (breadth == Breadth::Wide || word.at(indexed).isLowSurrogate())
        return MatchExpression{beginning(word), true, true, {{beginning(word), beginning(word), judged}}};
    return MatchExpression{loose, true, false, {{loose, beginning(word), judged}}};
}

static void add(MatchExpression &all, const MatchExpression &one)
{
    all.complete = all.complete && one.complete;
    all.exact = all.exact && one.exact;
    all.parts += one.parts.value(0, MatchPart{one.text, one.text, one.text});
    all.text = together(all.parts);
}

static Result<MatchExpression> allBeginnings(const QStringList &words, Vocabulary &vocabulary, Breadth breadth)
{
    MatchExpression all;
    for (const QString &word : words) {
        COFFRET_ASSIGN(const MatchExpression one, oneBeginning(word, longestIndexedBeginning, vocabulary, breadth));
        if (one.text.isEmpty())
            return MatchExpression{};
        add(all, one);
    }
    return all;
}

// One group of digits may be a postcode or part of a name too; several are one number (groupsAsWords() is
// for when nobody has it).
static Result<MatchExpression> phone(const Term &term, Vocabulary &vocabulary, Breadth breadth)
{
    const bool oneGroup = term.words.size() == 1;
    if (oneGroup && term.words.first() == term.text)
        return allBeginnings(term.words, vocabulary, breadth);
    return MatchExpression{u"({phone} : %1)"_s.arg(beginning(term.text)), true, true, {}};
}

Result<MatchExpression> beginnings(const Terms &terms, Vocabulary &vocabulary, Breadth breadth)
{
    MatchExpression all;
    for (const Term &term : terms) {
        MatchExpression one;
        if (term.kind == Term::Kind::Phone) {
            COFFRET_ASSIGN(one, phone(term, vocabulary, breadth));
        } else {
            COFFRET_ASSIGN(one, allBeginnings(term.words, vocabulary, breadth));
        }
        if (one.text.isEmpty())
            return MatchExpression{};
        if (term.kind == Term::Kind::Email)
            one.text = u"({email} : (%1))"_s.arg(one.text);
        add(all, one);
    }
    return all;
}

QString inName(const QString &expression)
{
    return u"{name} : (%1)"_s.arg(expression);
}

QString inNamesAndPlaces(const QString &expression)
{
    return u"{name company place} : (%1)"_s.arg(expression);
}

Result<MatchExpression> inText(const Terms &terms, Vocabulary &vocabulary, Breadth breadth)
{
    MatchExpression all;
    for (const Term &term : terms) {
        for (const QString &word : term.words) {
            MatchExpression one{quoted(word), true, true, {}};
            if (word.size() >= textBeginning) {
                COFFRET_ASSIGN(one, oneBeginning(word, textBeginning, vocabulary, breadth));
            }
            if (one.text.isEmpty())
                return MatchExpression{};
            add(all, one);
        }
    }
    return all;
}

// A spelling may be the beginning of words itself: "dupn" of "dupnel" too.
static Result<MatchExpression> oneSpelled(const QStringList &spellings, Vocabulary &vocabulary, Breadth breadth)
{
    MatchExpression any{QString(), breadth != Breadth::Narrow, true, {}};
    QStringList choices;
    for (const QString &word : spellings) {
        MatchExpression one{quoted(word), true, true, {}};
        if (breadth != Breadth::Narrow) {
            COFFRET_ASSIGN(one, oneBeginning(word, longestIndexedBeginning, vocabulary, breadth));
        }
        if (!one.text.isEmpty())
            choices += one.text;
        any.exact = any.exact && one.exact;
    }
    if (!choices.isEmpty())
        any.text = u'(' + choices.join(u" OR "_s) + u')';
    return any;
}

Result<MatchExpression> anySpelling(const QList<QStringList> &spellings, Vocabulary &vocabulary, Breadth breadth)
{
    MatchExpression all;
    for (const QStringList &words : spellings) {
        COFFRET_ASSIGN(const MatchExpression any, oneSpelled(words, vocabulary, breadth));
        if (any.text.isEmpty())
            return MatchExpression{};
        add(all, any);
    }
    return all;
}

} // namespace coffret::search
