// SPDX-License-Identifier: GPL-3.0-or-later
// The word lists compiled into the program: the 7,776 words of passphrases, and what a guesser tries
// first (common passwords, French words, first names, surnames, communes). Make one when a
// password is first chosen, and keep it: reading costs some 20 ms and 6 MB. Look-ups take text already folded to lower case
// without accents. Sources and licences: resources/words/NOTICE.md.
#pragma once

#include <QtGlobal>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coffret::crypto {

class WordLists
{
public:
    enum class Kind : quint8 { CommonPassword, Word, Name, Place };
    struct Meaning
    {
        Kind kind;
        double bits; // log2 of its rank, at least `cheapest`
    };
    static constexpr std::size_t longest = 32;
    static constexpr double cheapest = 3.0;

    // Passphrases alone need no more than their own words, which takes a tenth of the time.
    enum class Which { All, Passphrases };
    explicit WordLists(Which which = Which::All);

    // The meaning that a guesser reaches first.
    std::optional<Meaning> find(std::string_view folded) const;
    bool isCommonPassword(std::string_view folded) const;

    std::size_t passphraseWordCount() const { return passphrase.size(); }
    std::string_view passphraseWord(std::size_t index) const;

private:
    struct Slot
    {
        quint32 offset = 0;
        quint8 length = 0; // 0: free
        Kind kind = Kind::Word;
        bool common = false;
        float bits = 0;
    };
    struct Span
    {
        quint32 offset;
        quint8 length;
    };

    std::vector<Span> append(const char *resource);
    void addRanked(const std::vector<Span> &words, Kind kind);
    void addEqual(const std::vector<Span> &words, Kind kind);
    void add(Span word, Kind kind, double bits);
    std::size_t seat(std::string_view word) const;
    std::string_view view(quint32 offset, quint8 length) const { return {text.data() + offset, length}; }

    std::string text;
    std::vector<Slot> table;
    std::vector<Span> passphrase;
};

} // namespace coffret::crypto
