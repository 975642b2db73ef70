// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/similarity.h"

#include <algorithm>
#include <array>

namespace coffret::crm {

constexpr qsizetype longest = 128; // longer texts are compared by their beginning

static double jaro(QByteArrayView one, QByteArrayView other)
{
    const qsizetype reach = std::max<qsizetype>(0, std::max(one.size(), other.size()) / 2 - 1);
    std::array<bool, longest> usedOne{};
    std::array<bool, longest> usedOther{};
    qsizetype matches = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        const qsizetype last = std::min(other.size() - 1, i + reach);
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j <= last; ++j) {
            if (!usedOther[size_t(j)] && one.at(i) == other.at(j)) {
                usedOne[size_t(i)] = usedOther[size_t(j)] = true;
                ++matches;
                break;
            }
        }
    }
    if (matches == 0)
        return 0;
    qsizetype transposed = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (!usedOne[size_t(i)])
            continue;
        while (!usedOther[size_t(j)])
            ++j;
        transposed += one.at(i) != other.at(j) ? 1 : 0;
        ++j;
    }
    const double m = double(matches);
    return (m / double(one.size()) + m / double(other.size()) + (m - double(transposed) / 2) / m) / 3;
}

double jaroWinkler(QByteArrayView one, QByteArrayView other)
{
    one = one.first(std::min(one.size(), longest));
    other = other.first(std::min(other.size(), longest));
    if (one.isEmpty() || other.isEmpty())
        return one.size() == other.size() ? 1 : 0;
    const double similarity = jaro(one, other);
    qsizetype common = 0;
    while (common < std::min<qsizetype>({4, one.size(), other.size()}) && one.at(common) == other.at(common))
        ++common;
    return similarity + double(common) * 0.1 * (1 - similarity);
}

} // namespace coffret::crm
