// SPDX-License-Identifier: GPL-3.0-or-later
// Row ids as bits: laying a condition over an ordered list costs a look-up per row instead of a sort.
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <vector>

namespace coffret::crm {

class RowSet
{
public:
    explicit RowSet(const std::vector<quint32> &ids)
    {
        if (!ids.empty())
            bits.resize(size_t(*std::max_element(ids.begin(), ids.end())) + 1);
        for (const quint32 id : ids)
            bits[id] = true;
    }
    bool has(quint32 id) const { return id < bits.size() && bits[id]; }

private:
    std::vector<bool> bits;
};

inline void keep(std::vector<quint32> &ids, const RowSet &set)
{
    ids.erase(std::remove_if(ids.begin(), ids.end(), [&](quint32 id) { return !set.has(id); }), ids.end());
}

inline void drop(std::vector<quint32> &ids, const RowSet &set)
{
    ids.erase(std::remove_if(ids.begin(), ids.end(), [&](quint32 id) { return set.has(id); }), ids.end());
}

} // namespace coffret::crm
