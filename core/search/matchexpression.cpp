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

static QString together(const QStringList &parts)
{
    return parts.join(u" AND "_s);
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
    QStringList parts;
    for (const Term &term : terms) {
        for (const QString &word : term.words)
            parts += quoted(word);
    }
    return {together(parts), true};
}

// One word; an empty text when no word of the index begins so.
static Result<MatchExpression> oneBeginning(const QString &word, qsizetype indexed, Vocabulary &vocabulary,
                                            Breadth breadth)
{
    if (word.size() <= indexed || breadth == Breadth::Wide)
        return MatchExpression{beginning(word), true};
    COFFRET_ASSIGN(const WordRange range, vocabulary.beginningWith(word, mostSpelledOut));
    if (range.words.isEmpty())
        return MatchExpression{QString(), true};
    return MatchExpression{anyOf(range.words), range.complete};
}

static Result<MatchExpression> allBeginnings(const QStringList &words, Vocabulary &vocabulary, Breadth breadth)
{
    MatchExpression all;
    QStringList parts;
    for (const QString &word : words) {
        COFFRET_ASSIGN(const MatchExpression one, oneBeginning(word, longestIndexedBeginning, vocabulary, breadth));
        if (one.text.isEmpty())
            return MatchExpression{};
        all.complete = all.complete && one.complete;
        parts += one.text;
    }
    all.text = together(parts);
    return all;
}

// One group of digits may be a postcode or part of a name too; several are one number, or several words.
static Result<MatchExpression> phone(const Term &term, Vocabulary &vocabulary, Breadth breadth)
{
    const bool oneGroup = term.words.size() == 1;
    if (oneGroup && term.words.first() == term.text)
        return allBeginnings(term.words, vocabulary, breadth);
    const QString digits = u"({phone} : %1)"_s.arg(beginning(term.text));
    if (oneGroup)
        return MatchExpression{digits, true};
    COFFRET_ASSIGN(const MatchExpression groups, allBeginnings(term.words, vocabulary, breadth));
    if (groups.text.isEmpty())
        return MatchExpression{digits, true};
    return MatchExpression{u"(%1 OR (%2))"_s.arg(digits, groups.text), groups.complete};
}

Result<MatchExpression> beginnings(const Terms &terms, Vocabulary &vocabulary, Breadth breadth)
{
    MatchExpression all;
    QStringList parts;
    for (const Term &term : terms) {
        MatchExpression one;
        if (term.kind == Term::Kind::Phone) {
            COFFRET_ASSIGN(one, phone(term, vocabulary, breadth));
        } else {
            COFFRET_ASSIGN(one, allBeginnings(term.words, vocabulary, breadth));
        }
        if (one.text.isEmpty())
            return MatchExpression{};
        all.complete = all.complete && one.complete;
        parts += term.kind == Term::Kind::Email ? u"({email} : (%1))"_s.arg(one.text) : one.text;
    }
    all.text = together(parts);
    return all;
}

MatchExpression inName(const MatchExpression &expression)
{
    return expression.text.isEmpty() ? expression
                                     : MatchExpression{u"{name} : (%1)"_s.arg(expression.text), expression.complete};
}

Result<MatchExpression> inText(const Terms &terms, Vocabulary &vocabulary, Breadth breadth)
{
    MatchExpression all;
    QStringList parts;
    for (const Term &term : terms) {
        for (const QString &word : term.words) {
            MatchExpression one{quoted(word), true};
            if (word.size() >= textBeginning) {
                COFFRET_ASSIGN(one, oneBeginning(word, textBeginning, vocabulary, breadth));
            }
            if (one.text.isEmpty())
                return MatchExpression{};
            all.complete = all.complete && one.complete;
            parts += one.text;
        }
    }
    all.text = together(parts);
    return all;
}

MatchExpression anySpelling(const QList<QStringList> &spellings, Breadth breadth)
{
    QStringList parts;
    for (const QStringList &words : spellings) {
        QStringList any;
        for (const QString &word : words)
            any += breadth == Breadth::Wide ? beginning(word) : quoted(word);
        parts += u'(' + any.join(u" OR "_s) + u')';
    }
    return {u"{name company place} : (%1)"_s.arg(together(parts)), breadth == Breadth::Wide};
}

} // namespace coffret::search
