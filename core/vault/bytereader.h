// SPDX-License-Identifier: GPL-3.0-or-later
// Reads fields off untrusted bytes. The first read that does not fit makes the reader fail for good:
// from then on it answers zeros and empty texts, so a decoder may read a whole record and ask
// `failed()` once. Nothing is allocated beyond the bytes that are really there. Little-endian.
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace coffret::vault {

class ByteReader
{
public:
    explicit ByteReader(const QByteArray &source) : bytes(source) {}

    quint8 u8();
    quint16 u16();
    quint32 u32();
    quint64 u64();
    qint64 time();
    QByteArray raw(qsizetype size);
    Uuid id();
    QString text(qsizetype maximumBytes); // UTF-8 in NFC without control characters
    // A count of records of at least `recordSize` bytes each, refused unless they can all be there.
    qsizetype count(quint64 value, qsizetype lowest, qsizetype highest, qsizetype recordSize);

    void fail() { broken = true; }
    bool failed() const { return broken; }
    qsizetype position() const { return at; }
    qsizetype remaining() const { return bytes.size() - at; }
    bool finished() const { return !broken && remaining() == 0; }

private:
    quint64 number(qsizetype size);

    const QByteArray &bytes;
    qsizetype at = 0;
    bool broken = false;
};

// What text() accepts, for those who write: NFC, no control characters, no byte order mark.
bool isPlainText(const QString &text);

} // namespace coffret::vault
