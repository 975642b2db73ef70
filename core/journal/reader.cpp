// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reader.h"

#include "core/journal/logrepository.h"
#include "core/journal/openedsession.h"

#include <algorithm>

using coffret::storage::Database;

namespace coffret::journal {

namespace {

constexpr qint64 stepRows = 4096;

bool fits(const Entry &entry, const Question &question)
{
    return entry.at >= question.from && entry.at <= question.to
           && (!question.object || entry.object == *question.object)
           && (question.actions.isEmpty() || question.actions.contains(entry.action))
           && (!question.outcome || entry.outcome == *question.outcome);
}

class Walk
{
public:
    Walk(Database &database, const Question &q, const Reader::Take &t, const Progress &p)
        : log(database), question(q), take(t), progress(p)
    {}

    Result<void> session(const SessionCursor &cursor, const Trust &trust)
    {
        if (cursor.row.firstSeq >= question.below || cursor.end - 1 <= question.above)
            return {};
        // The arena of secrets stays open for a session, instead of opening twice for each entry.
        const SecretReader open(trust.journalKey);
        OpenedSession session(cursor.row, trust);
        QByteArray previous = session.head();
        EntryCursor entries = log.entries(cursor.row.firstSeq, std::min(cursor.end, question.below));
        const auto account = AccountId::fromBytes(cursor.row.account);
        const auto sid = SessionId::fromBytes(cursor.row.sid);
        while (answer.isWhole) {
            COFFRET_ASSIGN(const bool found, entries.next());
            if (!found)
                break;
            if (++rows % stepRows == 0 && !progress.step(rows, 0))
                return BaseError::Cancelled;
            const auto text = session.open(entries.row, previous);
            const auto entry = text ? session.entryIn(*text) : std::nullopt;
            previous = entries.row.head;
            if (!entry)
                answer.unreadable += entries.row.seq > question.above;
            else if (entries.row.seq > question.above && fits(*entry, question))
                show({entries.row.seq, account, sid, *entry});
        }
        release();
        return {};
    }

    Answer answer;

private:
    // A stream opens forwards only: with the newest first, one session's entries wait until its end.
    void show(const LoggedEntry &entry)
    {
        if (question.order == Question::Order::NewestFirst)
            waiting.append(entry);
        else
            give(entry);
    }
    void release()
    {
        for (auto entry = waiting.crbegin(); entry != waiting.crend() && answer.isWhole; ++entry)
            give(*entry);
        waiting.clear();
    }
    void give(const LoggedEntry &entry)
    {
        ++answer.shown;
        answer.isWhole = take(entry);
    }

    LogRepository log;
    const Question &question;
    const Reader::Take &take;
    const Progress &progress;
    QList<LoggedEntry> waiting;
    qint64 rows = 0;
};

} // namespace

Result<Answer> Reader::read(const Question &question, const Take &take, const Progress &progress)
{
    SessionChoice choice;
    choice.newestFirst = question.order == Question::Order::NewestFirst;
    choice.openedTo = question.to;
    if (question.from > choice.openedFrom + sessionSpan)
        choice.openedFrom = question.from - sessionSpan;
    if (question.account)
        choice.account = question.account->bytes();
    Walk walk(database, question, take, progress);
    SessionCursor sessions = LogRepository(database).sessions(choice);
    while (walk.answer.isWhole) {
        COFFRET_ASSIGN(const bool found, sessions.next());
        if (!found)
            break;
        COFFRET_TRY(walk.session(sessions, trust));
    }
    return walk.answer;
}

} // namespace coffret::journal
