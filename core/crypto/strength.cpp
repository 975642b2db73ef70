// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/strength.h"

#include "core/base/textfold.h"
#include "core/crypto/glyphs.h"
#include "core/crypto/guesspatterns.h"
#include "core/crypto/sodiumready.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>
#include <zxcvbn.h>

namespace coffret::crypto {

namespace {

constexpr double joint = 1;        // bits for guessing that another part follows
constexpr double looseJoint = 2;   // the same between two parts of loose characters
constexpr double shortestWord = 3; // below that, letters are just letters, except in the common list
constexpr std::size_t secondOpinion = 64;

struct Part
{
    int from = 0;
    double bits = 0;
    Weakness kind = Weakness::None;
};

Weakness weaknessOf(WordLists::Kind kind)
{
    switch (kind) {
    case WordLists::Kind::CommonPassword: return Weakness::CommonPassword;
    case WordLists::Kind::Word: return Weakness::CommonWord;
    case WordLists::Kind::Name:
    case WordLists::Kind::Place: return Weakness::Name;
    }
    return Weakness::None;
}

// The cheapest way to put the glyphs together, found from left to right: best[j] is the last part of
// the cheapest way to reach j.
class Assembly
{
public:
    Assembly(const Glyphs &g, const WordLists &w, const std::vector<std::string> &o) : glyphs(g), words(w), own(o)
    {
        best.fill({-1, 1e9, Weakness::None});
        best[0] = {};
        for (int i = 0; i < glyphs.size(); ++i)
            offerFrom(i);
    }
    ~Assembly() { sodium_memzero(best.data(), sizeof best); }
    Assembly(const Assembly &) = delete;
    Assembly &operator=(const Assembly &) = delete;

    double bits() const { return glyphs.size() == 0 ? 0 : at(glyphs.size()).bits; }

    // How many glyphs each kind of part covers.
    std::array<int, 10> shares() const
    {
        std::array<int, 10> covered{};
        for (int j = glyphs.size(); j > 0; j = at(j).from)
            covered[std::size_t(at(j).kind)] += j - at(j).from;
        return covered;
    }

private:
    const Part &at(int i) const { return best[std::size_t(i)]; }

    void offer(int from, int length, double bits, Weakness kind)
    {
        const bool loose = kind == Weakness::None && at(from).kind == Weakness::None;
        const double total = at(from).bits + bits + (from == 0 ? 0 : loose ? looseJoint : joint);
        Part &part = best[std::size_t(from + length)];
        if (total < part.bits)
            part = {from, total, kind};
    }

    void offerFrom(int i)
    {
        const int rest = glyphs.size() - i;
        BruteForce brute;
        for (int length = 1; length <= rest; ++length) {
            brute.add(glyphs[i + length - 1]);
            offer(i, length, brute.bits(), Weakness::None);
            if (length >= 3)
                offerPatterns(i, length);
            if (length >= 2 && length <= int(WordLists::longest))
                offerWords(i, length);
        }
        offerOwn(i, rest);
        for (Walk walk = longestWalk(glyphs, i, rest); walk.length >= 3; walk = longestWalk(glyphs, i, walk.length - 1))
            offer(i, walk.length, walkBits(walk) + variationBits(glyphs, i, walk.length), Weakness::KeyboardWalk);
    }

    void offerPatterns(int i, int length)
    {
        if (const auto bits = sequenceBits(glyphs, i, length))
            offer(i, length, *bits + variationBits(glyphs, i, length), Weakness::Sequence);
        if (const auto bits = dateBits(glyphs, i, length))
            offer(i, length, *bits, Weakness::Date);
        if (const auto block = repeatedBlock(glyphs, i, length)) {
            BruteForce brute;
            for (int at = i; at < i + *block; ++at)
                brute.add(glyphs[at]);
            double bits = brute.bits();
            if (const auto word = words.find(glyphs.read(Glyphs::Reading::Plain, i, *block)))
                bits = std::min(bits, word->bits);
            const int times = length / *block;
            offer(i, length, bits + std::log2(double(times)) + variationBits(glyphs, i, length), Weakness::Repetition);
        }
    }

    void offerWords(int i, int length)
    {
        using Reading = Glyphs::Reading;
        for (const Reading reading : {Reading::Plain, Reading::LeetI, Reading::LeetL, Reading::ReversedPlain}) {
            const int signs = glyphs.signsReadAsLetters(reading, i, length);
            if ((reading == Reading::LeetI || reading == Reading::LeetL) && signs == 0)
                continue;
            const auto meaning = words.find(glyphs.read(reading, i, length));
            if (!meaning || (length < shortestWord && (reading != Reading::Plain || !followsAGap(i))))
                continue;
            double bits = std::max(meaning->bits, length <= 2 ? 4.0 : 5.5) + variationBits(glyphs, i, length);
            bits += (signs > 0 ? 1.5 : 0) + (reading == Reading::ReversedPlain ? 1 : 0);
            if (meaning->kind == WordLists::Kind::CommonPassword && length == glyphs.size())
                bits = meaning->bits + 1;
            offer(i, length, bits, weaknessOf(meaning->kind));
            offerSeparated(i, length, bits, weaknessOf(meaning->kind));
        }
    }

    // A space or hyphen between words costs nothing, not even the joint it replaces: whoever tries
    // words tries them apart.
    void offerSeparated(int i, int length, double bits, Weakness kind)
    {
        const int next = i + length;
        if (next + 1 < glyphs.size() && isGap(next))
            offer(i, length + 1, bits - joint, kind);
    }

    void offerOwn(int i, int rest)
    {
        using Reading = Glyphs::Reading;
        for (const std::string &word : own) {
            const int length = int(word.size());
            if (length > rest)
                continue;
            for (const Reading reading : {Reading::Plain, Reading::LeetI, Reading::LeetL, Reading::ReversedPlain}) {
                if (glyphs.read(reading, i, length) != word)
                    continue;
                const double bits = 2 + (reading == Reading::Plain ? 0 : 1) + variationBits(glyphs, i, length);
                offer(i, length, bits, Weakness::OwnWords);
                offerSeparated(i, length, bits, Weakness::OwnWords);
            }
        }
    }

    bool isGap(int i) const
    {
        const char c = glyphs[i].folded;
        return c == ' ' || c == '-' || c == '_' || c == '.' || c == '\'';
    }
    bool followsAGap(int i) const { return i == 0 || isGap(i - 1); }

    const Glyphs &glyphs;
    const WordLists &words;
    const std::vector<std::string> &own;
    std::array<Part, Glyphs::maximum + 1> best;
};

std::vector<std::string> foldOwn(const QStringList &own)
{
    std::vector<std::string> folded;
    for (const QString &text : own) {
        const QStringList parts = foldedWords(text);
        for (const QString &part : parts + QStringList{parts.join(QString()), fold(text)}) {
            const std::string word = part.toStdString();
            const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return c > 0; });
            if (word.size() >= 3 && plain && std::find(folded.begin(), folded.end(), word) == folded.end())
                folded.push_back(word);
        }
    }
    return folded;
}

// zxcvbn takes a C string and knows English; it is the second opinion, not the judge.
double zxcvbnBits(const Secret &utf8, const std::vector<std::string> &own)
{
    std::array<char, secondOpinion + 1> text{};
    {
        const SecretReader reader(utf8);
        std::copy_n(reader.data(), std::min(reader.size(), secondOpinion), text.begin());
    }
    std::vector<const char *> known;
    known.reserve(own.size() + 1);
    for (const std::string &word : own)
        known.push_back(word.c_str());
    known.push_back(nullptr);
    const double bits = ZxcvbnMatch(text.data(), known.data(), nullptr);
    sodium_memzero(text.data(), text.size());
    return bits;
}

Weakness mostProfitable(const std::array<int, 10> &shares, int size, int score)
{
    if (score >= 4 || size == 0)
        return Weakness::None;
    const auto most = std::max_element(shares.begin() + 1, shares.end());
    if (*most * 3 >= size)
        return Weakness(most - shares.begin());
    return score < 3 ? Weakness::TooShort : Weakness::None;
}

} // namespace

Strength StrengthMeter::estimate(const Secret &utf8, const QStringList &own) const
{
    Strength strength;
    const Glyphs glyphs(utf8);
    if (glyphs.size() == 0)
        return strength;
    const std::vector<std::string> known = foldOwn(own);
    const Assembly assembly(glyphs, words, known);
    const std::array<int, 10> shares = assembly.shares();

    strength.bits = assembly.bits();
    if (utf8.size() <= secondOpinion)
        strength.bits = std::min(strength.bits, zxcvbnBits(utf8, known));
    strength.score = strengthScore(strength.bits);
    strength.ownShare = double(shares[std::size_t(Weakness::OwnWords)]) / glyphs.size();
    strength.weakness = mostProfitable(shares, glyphs.size(), strength.score);
    return strength;
}

int strengthScore(double bits)
{
    return bits < 25 ? 0 : bits < 40 ? 1 : bits < 50 ? 2 : bits < 65 ? 3 : 4;
}

} // namespace coffret::crypto
