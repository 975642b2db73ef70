// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordpolicy.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/glyphs.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/passwordbytes.h"

#include <algorithm>
#include <array>
#include <set>

namespace coffret::crypto {

namespace {

constexpr int withFourKinds = 12;
constexpr int withThreeKinds = 14;
constexpr int shortestWord = 3;

PasswordObjection objectionOf(const Error &error)
{
    if (error.is(CryptoError::PasswordEmpty))
        return PasswordObjection::Empty;
    return error.is(CryptoError::PasswordTooLong) ? PasswordObjection::TooLong : PasswordObjection::NotText;
}

// Counts over the whole text, not only over the glyphs a guesser looks at. A space is a character like
// another but no kind of its own.
class Census
{
public:
    explicit Census(const Secret &utf8)
    {
        const SecretReader reader(utf8);
        for (std::size_t at = 0; at < reader.size();)
            count(nextCharacter(reader.bytes(), at));
    }

    int characters = 0;
    std::array<bool, 4> present{};

private:
    void count(char32_t c)
    {
        if (QChar::isMark(c))
            return;
        ++characters;
        if (QChar::isDigit(c))
            present[2] = true;
        else if (QChar::isUpper(c))
            present[1] = true;
        else if (QChar::isLetter(c))
            present[0] = true;
        else if (!QChar::isSpace(c))
            present[3] = true;
    }
};

// The different words of a phrase: letters with neither a letter nor a digit beside them. They are told
// apart where they stand, never copied.
int differentWords(const Glyphs &glyphs)
{
    std::set<std::string_view> seen;
    const auto isPartOfWord = [&](int i) { return QChar::isLetterOrNumber(glyphs[i].typed); };
    for (int i = 0; i < glyphs.size(); ++i) {
        const int start = i;
        bool letters = true;
        for (; i < glyphs.size() && isPartOfWord(i); ++i)
            letters = letters && QChar::isLetter(glyphs[i].typed);
        if (letters && i - start >= shortestWord)
            seen.insert(glyphs.read(Glyphs::Reading::Plain, start, i - start));
    }
    return int(seen.size());
}

void describe(PasswordVerdict &verdict, const Census &census, const Glyphs &glyphs)
{
    verdict.characters = census.characters;
    verdict.words = differentWords(glyphs);
    for (std::size_t i = 0; i < census.present.size(); ++i) {
        if (!census.present[i])
            verdict.missingKinds.append(CharacterKind(i + 1));
    }
}

bool hasShape(PasswordVerdict &verdict)
{
    const qsizetype kinds = 4 - verdict.missingKinds.size();
    if (verdict.words >= passphraseWords || (kinds == 4 && verdict.characters >= withFourKinds)
        || (kinds >= 3 && verdict.characters >= withThreeKinds))
        return true;
    if (kinds >= 3)
        verdict.missingCharacters = (kinds == 4 ? withFourKinds : withThreeKinds) - verdict.characters;
    if (verdict.words >= 3)
        verdict.missingWords = passphraseWords - verdict.words;
    return false;
}

void suggest(PasswordVerdict &verdict)
{
    const auto objects = [&](PasswordObjection o) { return verdict.objections.contains(o); };
    if (objects(PasswordObjection::TooLong))
        verdict.remedies.append(PasswordRemedy::Shorten);
    if (objects(PasswordObjection::OwnWords))
        verdict.remedies.append(PasswordRemedy::LeaveOutOwnWords);
    if (objects(PasswordObjection::Common) || objects(PasswordObjection::Guessable))
        verdict.remedies.append(PasswordRemedy::ChangeWords);
    if (objects(PasswordObjection::TooSimple)) {
        if (verdict.missingWords > 0)
            verdict.remedies.append(PasswordRemedy::AddWords);
        if (verdict.missingCharacters > 0)
            verdict.remedies.append(PasswordRemedy::AddCharacters);
        if (!verdict.missingKinds.isEmpty())
            verdict.remedies.append(PasswordRemedy::AddKinds);
    }
    if (!verdict.accepted())
        verdict.remedies.append(PasswordRemedy::GeneratePhrase);
}

} // namespace

PasswordVerdict PasswordPolicy::judge(const Secret &utf8, const QStringList &own) const
{
    PasswordVerdict verdict;
    const Result<Secret> normal = passwordBytes(utf8);
    if (!normal.ok()) {
        verdict.objections.append(objectionOf(normal.error()));
        suggest(verdict);
        return verdict;
    }
    const Glyphs glyphs(*normal);
    describe(verdict, Census(*normal), glyphs);
    verdict.strength = meter.estimate(*normal, own);

    if (!hasShape(verdict))
        verdict.objections.append(PasswordObjection::TooSimple);
    if (glyphs.isComplete() && words.isCommonPassword(glyphs.read(Glyphs::Reading::Plain, 0, glyphs.size())))
        verdict.objections.append(PasswordObjection::Common);
    const double share = verdict.strength.ownShare;
    if (share >= 0.75 || (verdict.strength.isWeak() && share >= 0.4))
        verdict.objections.append(PasswordObjection::OwnWords);
    if (verdict.strength.isWeak())
        verdict.objections.append(PasswordObjection::Guessable);
    suggest(verdict);
    return verdict;
}

} // namespace coffret::crypto
