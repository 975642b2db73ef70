// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/wordlists.h"

#include <QResource>
#include <algorithm>
#include <cmath>
#include <functional>

// A static library's resources are linked only when they are named, and outside any namespace.
static void linkWords()
{
    Q_INIT_RESOURCE(words);
}

namespace coffret::crypto {

namespace {

constexpr std::size_t seats = std::size_t(1) << 18; // about 140,000 entries, so mostly one look each

std::size_t hashOf(std::string_view word)
{
    quint64 hash = 14695981039346656037ULL; // FNV-1a: the same on every platform
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return std::size_t(hash ^ (hash >> 29));
}

} // namespace

WordLists::WordLists(Which which) : table(seats)
{
    linkWords();
    text.reserve(which == Which::All ? 1500000 : 80000);
    passphrase = append(":/words/french.txt");
    if (which == Which::Passphrases)
        return;
    addRanked(append(":/words/common_passwords.txt"), Kind::CommonPassword);
    addRanked(append(":/words/frequent.txt"), Kind::Word);
    addRanked(append(":/words/places.txt"), Kind::Place);
    addEqual(append(":/words/rare.txt"), Kind::Word);

    // First names and surnames are two alphabetical parts with an empty line between them.
    std::vector<Span> names = append(":/words/names.txt");
    const auto gap = std::find_if(names.begin(), names.end(), [](const Span &s) { return s.length == 0; });
    addEqual({names.begin(), gap}, Kind::Name);
    if (gap != names.end())
        addEqual({gap + 1, names.end()}, Kind::Name);
    addEqual(passphrase, Kind::Word);
}

std::vector<WordLists::Span> WordLists::append(const char *resource)
{
    const QByteArray bytes = QResource(QString::fromLatin1(resource)).uncompressedData();
    Q_ASSERT(!bytes.isEmpty());
    const std::size_t start = text.size();
    text.append(bytes.constData(), std::size_t(bytes.size()));
    std::vector<Span> spans;
    for (std::size_t at = start; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end - at <= longest)
            spans.push_back({quint32(at), quint8(end - at)});
        at = end + 1;
    }
    return spans;
}

void WordLists::addRanked(const std::vector<Span> &words, Kind kind)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        add(words[i], kind, std::log2(double(i + 1)));
}

void WordLists::addEqual(const std::vector<Span> &words, Kind kind)
{
    for (const Span &word : words)
        add(word, kind, std::log2(double(words.size())));
}

void WordLists::add(Span word, Kind kind, double bits)
{
    if (word.length == 0)
        return;
    Slot &slot = table[seat(view(word.offset, word.length))];
    if (slot.length == 0)
        slot = {word.offset, word.length, kind, false, 1000};
    if (float(bits) < slot.bits) {
        slot.bits = std::max(float(cheapest), float(bits));
        slot.kind = kind;
    }
    slot.common = slot.common || kind == Kind::CommonPassword;
}

// Where the word is, or the free seat where it would be.
std::size_t WordLists::seat(std::string_view word) const
{
    for (std::size_t i = hashOf(word) % seats;; i = (i + 1) % seats) {
        const Slot &slot = table[i];
        if (slot.length == 0 || view(slot.offset, slot.length) == word)
            return i;
    }
}

std::optional<WordLists::Meaning> WordLists::find(std::string_view folded) const
{
    if (folded.empty() || folded.size() > longest)
        return std::nullopt;
    const Slot &slot = table[seat(folded)];
    if (slot.length == 0)
        return std::nullopt;
    return Meaning{slot.kind, slot.bits};
}

bool WordLists::isCommonPassword(std::string_view folded) const
{
    return folded.size() <= longest && !folded.empty() && table[seat(folded)].common;
}

std::string_view WordLists::passphraseWord(std::size_t index) const
{
    return view(passphrase[index].offset, passphrase[index].length);
}

} // namespace coffret::crypto
