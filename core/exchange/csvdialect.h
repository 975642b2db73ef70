// SPDX-License-Identifier: GPL-3.0-or-later
// How a CSV file is written: separator, quote, encoding, and where its header stands. The separator
// is the one of ; , tab | that cuts the first rows most regularly, quotes respected. A first line
// "sep=;" (Excel's own) decides it. Source: RFC 4180, and what exporters really write.
#pragma once

#include "core/exchange/encoding.h"

#include <QByteArray>

namespace coffret::exchange {

struct CsvDialect
{
    char separator = ';';
    char quote = '"'; // 0: quotes mean nothing
    Encoding encoding = Encoding::Utf8;
    bool separatorLine = false; // the first line only says "sep=;"
    int headerRow = 0;          // rows before it are a preamble; -1: no header, the first row is data
    bool operator==(const CsvDialect &) const = default;
};

// `head` is the beginning of the file as ByteSource hands it out; 64 KiB are plenty.
CsvDialect detectDialect(const QByteArray &head, Encoding encoding);

} // namespace coffret::exchange
