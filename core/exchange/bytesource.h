// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file for the parsers: read in blocks, without the byte order mark, UTF-16 turned into
// UTF-8 on the way, so that line ends, quotes and separators are single ASCII bytes in every encoding.
// Holds one block at a time, whatever the file's size.
#pragma once

#include "core/base/result.h"
#include "core/exchange/encoding.h"
#include "core/exchange/exchangeerror.h"

#include <QIODevice>
#include <QStringConverter>
#include <memory>

namespace coffret::exchange {

class ByteSource
{
public:
    static constexpr qint64 blockSize = 256 * 1024;

    // `device` stands open at the file's beginning.
    ByteSource(QIODevice &device, const EncodingGuess &guess);

    // Appends the next block to `buffer`; false at the end of the file.
    Result<bool> append(QByteArray &buffer);
    Encoding encoding() const { return textEncoding; } // of the bytes handed out
    qint64 bytesRead() const { return read; }          // of the file, for the progress shown
    qint64 bytesTotal() const;                         // 0 when the device does not know

private:
    QIODevice &device;
    Encoding textEncoding;
    std::unique_ptr<QStringDecoder> wide;        // for UTF-16
    QStringEncoder narrow{QStringEncoder::Utf8}; // keeps a character cut by the end of a block
    QByteArray block;
    qint64 read = 0;
    int toSkip = 0;
};

// Reads the file's beginning, and on while it is pure ASCII (64 MiB at most), to tell its encoding;
// puts the device back to its beginning. EmptyFile, BinaryFile, SpreadsheetFile, Unreadable.
Result<EncodingGuess> guessEncoding(QIODevice &device);

} // namespace coffret::exchange
