// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/bytereader.h"

#include <QStringDecoder>
#include <algorithm>

namespace coffret::vault {

quint64 ByteReader::number(qsizetype size)
{
    if (broken || remaining() < size) {
        broken = true;
        return 0;
    }
    quint64 value = 0;
    for (qsizetype i = 0; i < size; ++i)
        value |= quint64(quint8(bytes[at + i])) << (8 * i);
    at += size;
    return value;
}

quint8 ByteReader::u8()
{
    return quint8(number(1));
}
quint16 ByteReader::u16()
{
    return quint16(number(2));
}
quint32 ByteReader::u32()
{
    return quint32(number(4));
}
quint64 ByteReader::u64()
{
    return number(8);
}

qint64 ByteReader::time()
{
    const quint64 value = number(8);
    if (value > quint64(1) << 62) // no time this program writes; keeps arithmetic on it safe
        broken = true;
    return broken ? 0 : qint64(value);
}

QByteArray ByteReader::raw(qsizetype size)
{
    if (broken || size < 0 || remaining() < size) {
        broken = true;
        return {};
    }
    at += size;
    return bytes.mid(at - size, size);
}

Uuid ByteReader::id()
{
    Uuid uuid{};
    const QByteArray read = raw(qsizetype(uuid.size()));
    std::copy(read.cbegin(), read.cend(), reinterpret_cast<char *>(uuid.data()));
    return uuid;
}

QString ByteReader::text(qsizetype maximumBytes)
{
    const qsizetype size = u16();
    if (size > maximumBytes)
        broken = true;
    const QByteArray utf8 = raw(size);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString read = decoder.decode(utf8);
    if (decoder.hasError() || !isPlainText(read))
        broken = true;
    return broken ? QString() : read;
}

qsizetype ByteReader::count(quint64 value, qsizetype lowest, qsizetype highest, qsizetype recordSize)
{
    if (broken || value < quint64(lowest) || value > quint64(highest) || qsizetype(value) * recordSize > remaining()) {
        broken = true;
        return 0;
    }
    return qsizetype(value);
}

bool isPlainText(const QString &text)
{
    const bool clean = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f) || c.unicode() == 0xfeff;
    });
    return clean && text.isValidUtf16() && text == text.normalized(QString::NormalizationForm_C, QChar::Unicode_13_0);
}

} // namespace coffret::vault
