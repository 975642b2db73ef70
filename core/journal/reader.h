// SPDX-License-Identifier: GPL-3.0-or-later
// Answers "who saw this record, what did this account do then": the log's entries that fit a question, one at a time. It
// never holds more than one session's. An entry is shown only from a session signed by the account it names, opened in
// its order; what fails is counted as unreadable and never shown. Sessions outside of the period or of other
// accounts are not even opened.
#pragma once

#include "core/base/progress.h"
#include "core/journal/trust.h"
#include "core/storage/database.h"

#include <functional>
#include <limits>
#include <optional>

namespace coffret::journal {

struct Question
{
    TimeStamp from = std::numeric_limits<TimeStamp>::min(); // both included
    TimeStamp to = std::numeric_limits<TimeStamp>::max();
    std::optional<AccountId> account;
    std::optional<ObjectId> object;
    QList<Action> actions; // empty: all
    std::optional<Outcome> outcome;
    qint64 below = std::numeric_limits<qint64>::max(); // only entries before this number: to go on from a page
    qint64 above = 0;                                  // only entries after it: to go on from an earlier reading
    enum class Order { OldestFirst, NewestFirst } order = Order::OldestFirst;
};

struct Answer
{
    qint64 shown = 0;
    qint64 unreadable = 0; // entries of the sessions looked at: run the verifier
    bool isWhole = true;   // false: `take` had enough
};

class Reader
{
public:
    Reader(storage::Database &d, const Trust &t) : database(d), trust(t) {}
    // `take` answers false when it has enough. The log must not be written meanwhile.
    using Take = std::function<bool(const LoggedEntry &)>;
    Result<Answer> read(const Question &question, const Take &take, const Progress &progress = {});

private:
    storage::Database &database;
    const Trust &trust;
};

} // namespace coffret::journal
