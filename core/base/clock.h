// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day, injected, so that tests own it. All stored times are milliseconds since
// 1970-01-01 UTC (TimeStamp); local time exists on screen only.
#pragma once

#include <QtGlobal>

namespace coffret {

using TimeStamp = qint64; // milliseconds since the epoch, UTC; 0 means "not known"

class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimeStamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    TimeStamp now() const override;
};

// Stands still until told otherwise; used by tests and by the demo data.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(TimeStamp start) : current(start) {}
    TimeStamp now() const override { return current; }
    void set(TimeStamp time) { current = time; }
    void advance(qint64 milliseconds) { current += milliseconds; }

private:
    TimeStamp current;
};

} // namespace coffret
