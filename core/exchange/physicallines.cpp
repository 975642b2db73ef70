// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/physicallines.h"

namespace coffret::exchange {

static qsizetype lineEnd(const QByteArray &buffer, qsizetype from)
{
    for (qsizetype i = from; i < buffer.size(); ++i) {
        if (buffer.at(i) == '\n' || buffer.at(i) == '\r')
            return i;
    }
    return -1;
}

Result<bool> PhysicalLines::next(PhysicalLine &physical)
{
    physical = {{}, ++lineNumber, false};
    bool any = false;
    for (;;) {
        if (at >= buffer.size()) {
            buffer.clear();
            at = 0;
            COFFRET_ASSIGN(const bool more, source.append(buffer));
            if (!more)
                return any;
            if (buffer.isEmpty())
                continue;
        }
        if (carriageReturn && buffer.at(at) == '\n') {
            carriageReturn = false;
            ++at;
            continue;
        }
        carriageReturn = false;
        any = true;
        const qsizetype found = lineEnd(buffer, at);
        const qsizetype end = found < 0 ? buffer.size() : found;
        const qint64 room = longest - physical.bytes.size();
        physical.bytes.append(buffer.constData() + at, qMin<qint64>(end - at, room));
        physical.tooLong = physical.tooLong || end - at > room;
        at = end;
        if (found >= 0) {
            carriageReturn = buffer.at(found) == '\r';
            ++at;
            return true;
        }
    }
}

} // namespace coffret::exchange
