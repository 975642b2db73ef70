// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/similarity.h"

#include <algorithm>
#include <array>
#include <bit>

namespace coffret::crm {

constexpr qsizetype longest = 64; // as sort keys are; longer texts are compared by their beginning

static quint64 bits(qsizetype count)
{
    return count >= 64 ? ~quint64(0) : (quint64(1) << count) - 1;
}

static qsizetype lowest(quint64 set)
{
    return std::countr_zero(set);
}

// The places of each letter as a set of bits: the nearest free one is found without looking at the others.
static double jaro(QByteArrayView one, QByteArrayView other)
{
    const qsizetype reach = std::max<qsizetype>(0, std::max(one.size(), other.size()) / 2 - 1);
    std::array<quint64, 256> places{};
    for (qsizetype j = 0; j < other.size(); ++j)
        places[quint8(other.at(j))] |= quint64(1) << j;
    quint64 usedOne = 0;
    quint64 usedOther = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        const quint64 within = bits(i + reach + 1) & ~bits(std::max<qsizetype>(0, i - reach));
        const quint64 free = places[quint8(one.at(i))] & within & ~usedOther;
        usedOther |= free & (0 - free);
        usedOne |= quint64(free != 0) << i;
    }
    if (usedOne == 0)
        return 0;
    const double m = std::popcount(usedOne);
    int transposed = 0;
    for (; usedOne != 0; usedOne &= usedOne - 1, usedOther &= usedOther - 1)
        transposed += one.at(lowest(usedOne)) != other.at(lowest(usedOther)) ? 1 : 0;
    return (m / double(one.size()) + m / double(other.size()) + (m - double(transposed) / 2) / m) / 3;
}

static qsizetype commonBeginning(QByteArrayView one, QByteArrayView other)
{
    const qsizetype most = std::min<qsizetype>({4, one.size(), other.size()});
    qsizetype common = 0;
    while (common < most && one.at(common) == other.at(common))
        ++common;
    return common;
}

static double withBonus(double similarity, QByteArrayView one, QByteArrayView other)
{
    return similarity + double(commonBeginning(one, other)) * 0.1 * (1 - similarity);
}

double jaroWinkler(QByteArrayView one, QByteArrayView other)
{
    one = one.first(std::min(one.size(), longest));
    other = other.first(std::min(other.size(), longest));
    if (one.isEmpty() || other.isEmpty())
        return one.size() == other.size() ? 1 : 0;
    return withBonus(jaro(one, other), one, other);
}

// For each of 32 kinds of byte, whether it is there once, and whether twice.
Letters lettersOf(QByteArrayView name)
{
    quint32 once = 0;
    quint32 twice = 0;
    for (const char c : name.first(std::min(name.size(), longest))) {
        const quint32 letter = quint32(1) << (quint8(c) % 32);
        twice |= once & letter;
        once |= letter;
    }
    return quint64(twice) << 32 | once;
}

// A letter the other does not have, or not as often, finds no match: so many at most do.
double likenessBound(QByteArrayView one, Letters ofOne, QByteArrayView other, Letters ofOther)
{
    one = one.first(std::min(one.size(), longest));
    other = other.first(std::min(other.size(), longest));
    if (one.isEmpty() || other.isEmpty())
        return 1;
    const double m =
        double(std::min(one.size() - std::popcount(ofOne & ~ofOther), other.size() - std::popcount(ofOther & ~ofOne)));
    return withBonus((m / double(one.size()) + m / double(other.size()) + 1) / 3, one, other);
}

} // namespace coffret::crm
