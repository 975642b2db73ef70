// SPDX-License-Identifier: GPL-3.0-or-later
// Little-endian fields of a known length, as FORMAT.md lays them out. Private to this room.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace coffret::journal {

template <class Number>
void put(QByteArray &bytes, Number value)
{
    char field[sizeof(Number)];
    qToLittleEndian(value, field);
    bytes.append(field, sizeof(Number));
}

// The caller has held the size against the layout.
template <class Number>
Number take(const QByteArray &bytes, qsizetype at)
{
    Q_ASSERT(at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size());
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

} // namespace coffret::journal
