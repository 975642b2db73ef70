// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

namespace coffret {

QString uuidText(const Uuid &uuid)
{
    const QByteArray hex = uuidBytes(uuid).toHex();
    return QString::fromLatin1(hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-'
                               + hex.mid(20));
}

std::optional<Uuid> uuidFromText(QStringView text)
{
    QString digits = text.toString();
    if (digits.size() == 36)
        digits.remove(QLatin1Char('-'));
    if (digits.size() != 32)
        return std::nullopt;
    for (const QChar c : std::as_const(digits)) {
        if (!(c >= u'0' && c <= u'9') && !(c >= u'a' && c <= u'f') && !(c >= u'A' && c <= u'F'))
            return std::nullopt;
    }
    return uuidFromBytes(QByteArray::fromHex(digits.toLatin1()));
}

std::optional<Uuid> uuidFromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Uuid uuid;
    std::copy(bytes.cbegin(), bytes.cend(), reinterpret_cast<char *>(uuid.data()));
    return uuid;
}

QByteArray uuidBytes(const Uuid &uuid)
{
    return QByteArray(reinterpret_cast<const char *>(uuid.data()), qsizetype(uuid.size()));
}

static Uuid version7(qint64 time, quint16 sequence, quint64 random)
{
    Uuid uuid;
    for (int i = 0; i < 6; ++i)
        uuid[size_t(i)] = quint8(quint64(time) >> (8 * (5 - i)));
    uuid[6] = quint8(0x70 | ((sequence >> 8) & 0x0f));
    uuid[7] = quint8(sequence);
    for (int i = 0; i < 8; ++i)
        uuid[size_t(8 + i)] = quint8(random >> (8 * i));
    uuid[8] = quint8((uuid[8] & 0x3f) | 0x80);
    return uuid;
}

Uuid RandomIdSource::next()
{
    const qint64 now = clock.now();
    if (now > lastTime) {
        lastTime = now;
        counter = quint16(QRandomGenerator::system()->bounded(0x800));
    } else if (++counter > 0xfff) { // more than 4096 in one millisecond: borrow from the next
        ++lastTime;
        counter = 0;
    }
    return version7(lastTime, counter, QRandomGenerator::system()->generate64());
}

static quint64 splitMix(quint64 &state)
{
    quint64 z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

Uuid SeededIdSource::next()
{
    const quint64 first = splitMix(state);
    return version7(clock.now(), quint16(first & 0xfff), splitMix(state));
}

} // namespace coffret
