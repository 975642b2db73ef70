// SPDX-License-Identifier: GPL-3.0-or-later
// An access log that only remembers what it was told, for tests of the books and for benchmarks.
#pragma once

#include "core/access/accesslog.h"

#include <QList>

namespace coffret::access {

class QuietLog final : public AccessLog
{
public:
    Result<void> record(storage::Transaction &, const journal::Entry &entry) override
    {
        if (refuses)
            return BaseError::Cancelled;
        recorded.append(entry);
        return {};
    }
    void note(const journal::Entry &entry) override { noted.append(entry); }

    QList<journal::Entry> recorded;
    QList<journal::Entry> noted;
    bool refuses = false;
};

} // namespace coffret::access
