// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryterms.h"

#include "core/base/textfold.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

constexpr qsizetype longestText = 200;
constexpr qsizetype longestWord = 40;
constexpr qsizetype mostTerms = 8;

static bool isTokenCharacter(char32_t c)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(c);
    return QChar::isLetterOrNumber(c) && version != QChar::Unicode_Unassigned && version <= QChar::Unicode_6_1;
}

QStringList indexWords(QStringView folded)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char32_t c = folded.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(folded.at(i), folded.at(i + 1));
            ++i;
        }
        if (isTokenCharacter(c)) {
            word += QString::fromUcs4(&c, 1);
        } else if (!word.isEmpty()) {
            words += std::exchange(word, {});
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

static QString shortened(const QString &word)
{
    if (word.size() <= longestWord)
        return word;
    return word.left(word.at(longestWord - 1).isHighSurrogate() ? longestWord - 1 : longestWord);
}

static QStringList shortWords(QStringView folded)
{
    QStringList words;
    for (const QString &word : indexWords(folded).mid(0, mostTerms))
        words += shortened(word);
    return words;
}

static bool isPhonePart(QStringView chunk)
{
    const QStringView signs = u"+.-/()";
    const auto fits = [&](QChar c) { return (c >= u'0' && c <= u'9') || signs.contains(c); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::all_of(chunk.begin(), chunk.end(), fits) && std::any_of(chunk.begin(), chunk.end(), isDigit);
}

// Like phoneDigits(), for a number that is still being typed: "+33" is "0", "+32 2" is "00322".
static QString nationalDigits(const QString &run)
{
    QString digits;
    for (const QChar c : run) {
        if (c.isDigit())
            digits += c;
    }
    const bool plus = run.startsWith(u'+');
    if (!plus && digits.size() == 11 && digits.startsWith(u"33")) // the plus was left out
        return u'0' + digits.mid(2);
    if (!plus && !digits.startsWith(u"00"))
        return digits;
    const QString abroad = plus ? digits : digits.mid(2);
    if (abroad.startsWith(u"33")) {
        const QString national = abroad.mid(2);
        return national.startsWith(u'0') ? national : u'0' + national;
    }
    return plus || abroad.size() > 1 ? u"00"_s + abroad : digits;
}

static Term phoneTerm(const QString &run)
{
    return {Term::Kind::Phone, shortened(nationalDigits(run)), shortWords(run)};
}

static Term emailTerm(QStringView chunk)
{
    const QString around = u"<>()[]{},;:\"'!?"_s;
    while (!chunk.isEmpty() && around.contains(chunk.front()))
        chunk = chunk.mid(1);
    while (!chunk.isEmpty() && around.contains(chunk.back()))
        chunk.chop(1);
    return {Term::Kind::Email, chunk.toString(), shortWords(chunk)};
}

// A lone "@" or "+" looks for nothing; a lone digit is a word like any other.
static void addTerm(Terms &terms, const Term &term)
{
    if (term.words.isEmpty() || terms.size() >= mostTerms)
        return;
    if (term.kind == Term::Kind::Phone && term.text.size() < 2)
        terms += Term{Term::Kind::Word, term.words.first(), term.words.mid(0, 1)};
    else
        terms += term;
}

static void addChunk(Terms &terms, const QString &chunk)
{
    if (chunk.contains(u'@')) {
        addTerm(terms, emailTerm(chunk));
        return;
    }
    for (const QString &whole : indexWords(chunk)) {
        const QString word = shortened(whole);
        addTerm(terms, {Term::Kind::Word, word, {word}});
    }
}

Terms cutTerms(QStringView text)
{
    QString folded = fold(text.left(longestText));
    folded.replace(QChar(0), u' ');
    Terms terms;
    QString phone;
    for (const QString &chunk : folded.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (isPhonePart(chunk)) {
            phone += (phone.isEmpty() ? QString() : u" "_s) + chunk;
            continue;
        }
        addTerm(terms, phoneTerm(std::exchange(phone, {})));
        addChunk(terms, chunk);
    }
    addTerm(terms, phoneTerm(phone));
    return terms;
}

Terms groupsAsWords(const Terms &terms)
{
    Terms apart;
    for (const Term &term : terms) {
        if (term.kind != Term::Kind::Phone || term.words.size() < 2) {
            apart += term;
            continue;
        }
        for (const QString &group : term.words)
            apart += Term{Term::Kind::Word, group, {group}};
    }
    return apart;
}

bool beginsWord(const QString &folded, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = folded.at(at - 1);
    if (before.isLowSurrogate() && at > 1 && folded.at(at - 2).isHighSurrogate())
        return !isTokenCharacter(QChar::surrogateToUcs4(folded.at(at - 2), before));
    return !isTokenCharacter(before.unicode());
}

bool isPlainWords(const Terms &terms)
{
    return std::all_of(terms.begin(), terms.end(), [](const Term &term) { return term.kind == Term::Kind::Word; });
}

} // namespace coffret::search
