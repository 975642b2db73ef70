// SPDX-License-Identifier: GPL-3.0-or-later
// A set of normalised values, kept as 64-bit hashes in one flat array: 12 to 16 bytes a value, for a
// million records about 100 MB. It may say "maybe" for a value never added (one in 10^12), so that a
// yes is always looked up in the vault; a no is certain and saves the look-up.
#pragma once

#include <QString>
#include <vector>

namespace coffret::exchange {

class KeySet
{
public:
    void add(QStringView key);
    bool mayHold(QStringView key) const;
    size_t size() const { return count; }

private:
    static quint64 hashOf(QStringView key);
    void insert(quint64 hash);
    void grow();

    std::vector<quint64> places = std::vector<quint64>(1024, 0); // 0: free
    size_t count = 0;
};

} // namespace coffret::exchange
