// SPDX-License-Identifier: GPL-3.0-or-later
// The notebook of an open vault: writes to journal::Writer as the person at the desk. Readings are kept until
// flush(), which writes them in a transaction of its own; `onWaiting` is told when the first of them waits. close()
// writes what waits and ends the session of the log, which has an opening and an end even when nothing was done. What was read in the last moments before a crash or a power
// cut may be missing; what was changed never is. Belongs to the vault's thread.
#pragma once

#include "core/access/accesslog.h"
#include "core/base/changebus.h"
#include "core/journal/writer.h"

#include <QHash>
#include <functional>

namespace coffret::access {

class SealedLog final : public AccessLog
{
public:
    struct Place
    {
        storage::Database &database;
        ChangeBus &bus;
        const Clock &clock;
        IdSource &ids;
    };
    SealedLog(const Place &place, journal::LogAddress address, journal::Author author);

    Result<void> record(storage::Transaction &transaction, const journal::Entry &entry) override;
    void note(const journal::Entry &entry) override;

    void onWaiting(std::function<void()> tell) { waitingBegan = std::move(tell); }
    bool isWaiting() const { return !waiting.isEmpty(); }
    // Opens the log's session if there is none yet. What could not be written goes on waiting.
    Result<void> flush();
    Result<void> close();

    const journal::Author &writesAs() const { return author; }

private:
    bool isReadAgain(const journal::Entry &entry, TimeStamp now);
    Result<void> write(storage::Transaction &transaction);

    Place place;
    journal::Author author;
    journal::Writer writer;
    QList<journal::Entry> waiting;
    QHash<QByteArray, TimeStamp> lastRead; // by action and object
    std::function<void()> waitingBegan;
};

} // namespace coffret::access
