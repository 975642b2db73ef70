// SPDX-License-Identifier: GPL-3.0-or-later
// Writes fields in the order and shape of FORMAT.md: little-endian integers, length-prefixed texts.
// The caller keeps within the limits; a text or a count beyond its prefix is a bug (Q_ASSERT).
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace coffret::vault {

class ByteWriter
{
public:
    void u8(quint8 value) { number(value, 1); }
    void u16(quint16 value) { number(value, 2); }
    void u32(quint32 value) { number(value, 4); }
    void u64(quint64 value) { number(value, 8); }
    void time(qint64 value) { number(quint64(value), 8); }
    void raw(const QByteArray &value) { bytes.append(value); }
    void id(const Uuid &uuid) { bytes.append(uuidBytes(uuid)); }
    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        Q_ASSERT(utf8.size() <= 0xffff);
        u16(quint16(utf8.size()));
        raw(utf8);
    }
    const QByteArray &result() const { return bytes; }

private:
    void number(quint64 value, int size)
    {
        for (int i = 0; i < size; ++i)
            bytes.append(char(quint8(value >> (8 * i))));
    }

    QByteArray bytes;
};

} // namespace coffret::vault
