// SPDX-License-Identifier: GPL-3.0-or-later
// The content lines of a vCard file: physical lines joined where they were folded (RFC 6350 3.2), where
// quoted-printable text was softly broken (2.1), and where a fold lost its leading space. Bytes are
// joined before anything is decoded, because a fold may cut a character. A line above the limit is cut
// short and says so; memory never holds more.
#pragma once

#include "core/exchange/physicallines.h"

namespace coffret::exchange {

struct ContentLine
{
    QByteArray bytes;
    qint64 line = 0;
    bool tooLong = false;
    bool brokenFold = false;
};

class ContentLines
{
public:
    ContentLines(ByteSource &source, qint64 longestLine) : source(source, longestLine), longest(longestLine) {}
    Result<bool> next(ContentLine &line); // blank lines are left out

private:
    Result<bool> peek();
    void append(ContentLine &line, QByteArrayView bytes) const;
    bool continues(const ContentLine &line) const;
    void join(ContentLine &line, qsizetype &lastLength);

    PhysicalLines source;
    qint64 longest;
    PhysicalLine ahead;
    bool hasAhead = false;
    bool done = false;
};

} // namespace coffret::exchange
