// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/keyset.h"

#include <QHash>

namespace coffret::exchange {

quint64 KeySet::hashOf(QStringView key)
{
    const quint64 hash = quint64(qHash(key, QHashSeed::globalSeed()));
    return hash == 0 ? 1 : hash;
}

void KeySet::insert(quint64 hash)
{
    const size_t mask = places.size() - 1;
    size_t place = size_t(hash ^ (hash >> 32)) & mask;
    while (places[place] != 0) {
        if (places[place] == hash)
            return;
        place = (place + 1) & mask;
    }
    places[place] = hash;
    ++count;
}

void KeySet::grow()
{
    std::vector<quint64> old(places.size() * 2, 0);
    old.swap(places);
    count = 0;
    for (const quint64 hash : old) {
        if (hash != 0)
            insert(hash);
    }
}

void KeySet::add(QStringView key)
{
    if (count * 3 >= places.size() * 2)
        grow();
    insert(hashOf(key));
}

bool KeySet::mayHold(QStringView key) const
{
    const quint64 hash = hashOf(key);
    const size_t mask = places.size() - 1;
    size_t place = size_t(hash ^ (hash >> 32)) & mask;
    while (places[place] != 0) {
        if (places[place] == hash)
            return true;
        place = (place + 1) & mask;
    }
    return false;
}

} // namespace coffret::exchange
