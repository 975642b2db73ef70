// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a text file as they stand, whatever ends them. A line above the limit is cut short and says
// so; memory never holds more.
#pragma once

#include "core/exchange/bytesource.h"

namespace coffret::exchange {

struct PhysicalLine
{
    QByteArray bytes;
    qint64 line = 0;
    bool tooLong = false;
};

class PhysicalLines
{
public:
    PhysicalLines(ByteSource &s, qint64 longestLine) : source(s), longest(longestLine) {}
    Result<bool> next(PhysicalLine &physical); // false at the end

private:
    ByteSource &source;
    qint64 longest;
    QByteArray buffer;
    qsizetype at = 0;
    qint64 lineNumber = 0;
    bool carriageReturn = false;
};

} // namespace coffret::exchange
