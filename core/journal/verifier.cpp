// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verifier.h"

#include "core/journal/checkpoint.h"
#include "core/journal/logrepository.h"
#include "core/journal/openedsession.h"

#include <algorithm>
#include <tuple>
#include <utility>

using coffret::storage::Database;

namespace coffret::journal {

namespace {

constexpr qint64 stepRows = 4096;
constexpr qsizetype keptFaults = 1000;

// One pass over the rows, in order. `expected` and `previous` are what an honest log would have next.
class Walk
{
public:
    Walk(Database &d, const Trust &t, const Progress &p)
        : log(d), trust(t), progress(p), sessions(log.sessions({})), previous(genesisHead(t.vaultId))
    {}

    Result<void> gather(const Witnesses &witnesses, Database &database)
    {
        anchors = witnesses.elsewhere;
        COFFRET_ASSIGN(const QList<Anchor> kept, keptAnchors(database, witnesses.compartments));
        anchors.append(kept);
        COFFRET_TRY(readCheckpoints());
        std::sort(anchors.begin(), anchors.end(),
                  [](const Anchor &a, const Anchor &b) { return std::tie(a.seq, a.head) < std::tie(b.seq, b.head); });
        const auto same = [](const Anchor &a, const Anchor &b) { return a.seq == b.seq && a.head == b.head; };
        anchors.erase(std::unique(anchors.begin(), anchors.end(), same), anchors.end());
        return {};
    }

    Result<void> run()
    {
        COFFRET_TRY(lookBefore());
        // Not by counting: that would read every page twice.
        COFFRET_ASSIGN(const std::optional<EntryRow> last, log.lastEntry());
        const qint64 total = last ? last->seq - start : 0;
        EntryCursor entries = log.entries(start + 1, noEnd);
        COFFRET_TRY(nextSession());
        for (;;) {
            COFFRET_ASSIGN(const bool found, entries.next());
            if (!found)
                break;
            while (isSessionAhead && sessions.row.firstSeq <= entries.row.seq) {
                enter();
                COFFRET_TRY(nextSession());
            }
            check(entries.row);
            if (report.entries % stepRows == 0 && !progress.step(report.entries, total))
                return BaseError::Cancelled;
        }
        report.head = entries.row.head;
        return finish();
    }

    Report report;

private:
    void fault(Cause cause, qint64 seq, const QByteArray &sid = {})
    {
        ++report.faultCount;
        if (report.faults.size() < keptFaults)
            report.faults.append({cause, seq, SessionId::fromBytes(sid)});
    }

    Result<void> readCheckpoints()
    {
        COFFRET_ASSIGN(const QList<CheckpointRow> rows, log.checkpoints());
        for (const CheckpointRow &row : rows) {
            if (!isSignedByAnOwner(row, trust)) {
                fault(Cause::BadCheckpoint, row.seq);
            } else if (row.kind == 1) {
                anchors.append({row.seq, row.head, row.madeAt});
            } else {
                start = row.seq;
                previous = row.head;
            }
        }
        expected = start + 1;
        return {};
    }

    // What lies before the log's beginning: rows that were pruned and are there again, anchors of that time.
    Result<void> lookBefore()
    {
        COFFRET_ASSIGN(const qint64 entries, log.entryCount(start));
        COFFRET_ASSIGN(const qint64 openings, log.sessionCount(start));
        if (entries > 0 || openings > 0)
            fault(Cause::WrongBeginning, start);
        for (; nextAnchor < anchors.size() && anchors[nextAnchor].seq <= start; ++nextAnchor) {
            if (anchors[nextAnchor].seq == start)
                hold(anchors[nextAnchor], previous);
            else
                ++report.anchorsPruned;
        }
        return {};
    }

    Result<void> nextSession()
    {
        do {
            COFFRET_ASSIGN(isSessionAhead, sessions.next());
        } while (isSessionAhead && sessions.row.firstSeq <= start);
        return {};
    }

    void hold(const Anchor &anchor, const QByteArray &head)
    {
        if (isHeadOf(anchor, head))
            ++report.anchorsFound;
        else
            fault(Cause::AnchorNotFound, anchor.seq);
    }

    void enter()
    {
        leave();
        const SessionRow &row = sessions.row;
        ++report.sessions;
        arena.emplace(trust.journalKey);
        session.emplace(row, trust);
        const bool isNext = row.firstSeq == expected;
        if (!isNext && report.entries == 0)
            fault(Cause::WrongBeginning, expected, row.sid);
        else if (session->fault())
            fault(*session->fault(), row.firstSeq, row.sid);
        else if (!isNext)
            fault(Cause::Gap, expected, row.sid);
        else if (row.previousHead != previous)
            fault(Cause::Resealed, row.firstSeq, row.sid);
        isPreviousKnown = !session->fault();
        previous = session->head();
        expected = row.firstSeq;
        hasEnded = false;
    }

    void leave()
    {
        wasInterrupted = session && session->canOpen() && !hasEnded;
        report.interrupted += wasInterrupted ? 1 : 0;
    }

    void check(const EntryRow &row)
    {
        const bool couldOpen = session && session->canOpen();
        const auto text = session ? session->open(row, previous) : std::nullopt;
        QByteArray head = session ? entryHead(session->row().sid, row.seq, previous, row.sealed) : QByteArray();
        if (const auto cause = causeAt(row, head, couldOpen, text))
            fault(*cause, row.seq, session ? session->row().sid : QByteArray());
        // After a broken entry only the head that stands there can be followed.
        previous = text ? std::move(head) : row.head;
        isPreviousKnown = true;
        for (; nextAnchor < anchors.size() && anchors[nextAnchor].seq <= row.seq; ++nextAnchor)
            hold(anchors[nextAnchor], anchors[nextAnchor].seq == row.seq ? row.head : QByteArray());
        report.firstSeq = report.entries == 0 ? row.seq : report.firstSeq;
        ++report.entries;
        report.lastSeq = row.seq;
        expected = row.seq < noEnd ? row.seq + 1 : noEnd;
    }

    std::optional<Cause> causeAt(const EntryRow &row, const QByteArray &head, bool couldOpen,
                                 const std::optional<crypto::StreamText> &text)
    {
        const bool isNext = row.seq == expected;
        if (!isNext && report.entries == 0)
            return Cause::WrongBeginning;
        if (!session || !isSealed(row))
            return Cause::Unsealed;
        if (!isNext)
            return Cause::Gap;
        if (couldOpen && !text)
            return Cause::StreamBroken;
        if (isPreviousKnown && head != row.head)
            return Cause::WrongChain;
        if (!text)
            return {}; // told at the entry that broke the stream, or at the session
        const auto entry = session->entryIn(*text);
        if (!entry)
            return Cause::BadEntry;
        hasEnded = text->tag == crypto::StreamTag::Final;
        const bool goesOn = entry->action == Action::SessionOpened && entry->detail != quint16(SessionReason::Unlocked);
        if (goesOn && std::exchange(wasInterrupted, false))
            --report.interrupted;
        return {};
    }

    Result<void> finish()
    {
        arena.reset();
        if (report.entries == 0)
            fault(Cause::Unsealed, expected);
        while (isSessionAhead) {
            const OpenedSession left(sessions.row, trust);
            fault(left.fault().value_or(Cause::TailCut), sessions.row.firstSeq, sessions.row.sid);
            COFFRET_TRY(nextSession());
        }
        for (; nextAnchor < anchors.size(); ++nextAnchor)
            fault(Cause::TailCut, anchors[nextAnchor].seq);
        return {};
    }

    LogRepository log;
    const Trust &trust;
    const Progress &progress;
    SessionCursor sessions;
    QList<Anchor> anchors; // by seq
    qsizetype nextAnchor = 0;
    qint64 start = 0; // the log begins after this entry
    qint64 expected = 1;
    QByteArray previous;
    bool isPreviousKnown = true;
    std::optional<SecretReader> arena; // stays open for a session, instead of opening twice for each entry
    std::optional<OpenedSession> session;
    bool isSessionAhead = false;
    bool hasEnded = false;
    bool wasInterrupted = false;
};

} // namespace

Result<Report> Verifier::verify(const Witnesses &witnesses, const Progress &progress)
{
    Walk walk(database, trust, progress);
    COFFRET_TRY(walk.gather(witnesses, database));
    COFFRET_TRY(walk.run());
    return walk.report;
}

} // namespace coffret::journal
