// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytesource.h"

namespace coffret::exchange {

ByteSource::ByteSource(QIODevice &d, const EncodingGuess &guess)
    : device(d), textEncoding(guess.encoding), block(blockSize, Qt::Uninitialized), toSkip(guess.markBytes)
{
    if (guess.encoding == Encoding::Utf16LittleEndian)
        wide = std::make_unique<QStringDecoder>(QStringDecoder::Utf16LE);
    if (guess.encoding == Encoding::Utf16BigEndian)
        wide = std::make_unique<QStringDecoder>(QStringDecoder::Utf16BE);
    if (wide)
        textEncoding = Encoding::Utf8;
}

qint64 ByteSource::bytesTotal() const
{
    return device.isSequential() ? 0 : device.size();
}

Result<bool> ByteSource::append(QByteArray &buffer)
{
    const qint64 got = device.read(block.data(), block.size());
    if (got < 0)
        return Error(ExchangeError::Unreadable, QStringLiteral("read, after %1 bytes").arg(read));
    if (got == 0)
        return false;
    read += got;
    QByteArrayView bytes(block.constData(), got);
    const auto skipped = qMin<qsizetype>(toSkip, bytes.size());
    bytes = bytes.sliced(skipped);
    toSkip -= int(skipped);
    if (wide)
        buffer += QByteArray(narrow.encode(QString(wide->decode(bytes))));
    else
        buffer.append(bytes.data(), bytes.size());
    return true;
}

static bool isBlank(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (byte != ' ' && byte != '\n' && byte != '\r' && byte != '\t' && byte != 0x1a)
            return false;
    }
    return true;
}

static bool isSpreadsheet(QByteArrayView head)
{
    if (head.startsWith("\xd0\xcf\x11\xe0")) // the container of XLS and other old office files
        return true;
    return head.startsWith("PK\x03\x04")
           && (head.contains("[Content_Types].xml") || head.contains("xl/")
               || head.contains("opendocument.spreadsheet"));
}

Result<EncodingGuess> guessEncoding(QIODevice &device)
{
    constexpr qint64 enough = 4 * 1024 * 1024;
    constexpr qint64 longest = 64 * 1024 * 1024;
    EncodingDetector detector;
    QByteArray block(ByteSource::blockSize, Qt::Uninitialized);
    QByteArray head;
    bool blank = true;
    qint64 seen = 0;
    while (seen < enough || (seen < longest && detector.sawOnlyAscii())) {
        const qint64 got = device.read(block.data(), block.size());
        if (got < 0)
            return Error(ExchangeError::Unreadable, QStringLiteral("read, after %1 bytes").arg(seen));
        if (got == 0)
            break;
        const QByteArrayView bytes(block.constData(), got);
        if (seen == 0)
            head = bytes.toByteArray();
        detector.feed(bytes);
        blank = blank && isBlank(bytes);
        seen += got;
    }
    EncodingGuess guess = detector.guess();
    if (seen == guess.markBytes || (blank && seen < enough))
        return ExchangeError::EmptyFile;
    if (isSpreadsheet(head))
        return ExchangeError::SpreadsheetFile;
    if (guess.binary)
        return ExchangeError::BinaryFile;
    if (!device.seek(0))
        return Error(ExchangeError::Unreadable, QStringLiteral("seek"));
    return guess;
}

} // namespace coffret::exchange
