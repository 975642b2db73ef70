// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the log, or says what is wrong with it and where. It fails closed: what cannot be proved is a fault, an
// empty or unsealed log too. Each fault has one cause, at one row the first of FORMAT.md's list, and the walk goes on
// after it. A session without its end is interrupted (a crash, a rollback), which is no tampering. Needs the
// journal's secret key; a wrong key reads as "unsealed" everywhere.
#pragma once

#include "core/base/progress.h"
#include "core/journal/anchor.h"
#include "core/journal/trust.h"

namespace coffret::journal {

// The causes of FORMAT.md, section 10.
enum class Cause {
    BadCheckpoint = 1,
    WrongBeginning,
    Unsealed,
    MissingSignature,
    ForeignSession,
    Gap,
    Resealed,
    StreamBroken,
    WrongChain,
    BadEntry,
    AnchorNotFound,
    TailCut,
};

struct Fault
{
    Cause cause;
    qint64 seq = 0; // where it was noticed
    SessionId session;
    bool operator==(const Fault &) const = default;
};

struct Report
{
    qint64 entries = 0;
    qint64 sessions = 0;
    qint64 interrupted = 0; // sessions without an end, with another after them that does not go on from them
    qint64 firstSeq = 0;    // what the log holds; 0 and 0 when it is empty
    qint64 lastSeq = 0;
    QByteArray head;          // of the last entry
    qint64 anchorsFound = 0;  // and marks
    qint64 anchorsPruned = 0; // older than the log's beginning: nothing can be said
    qint64 faultCount = 0;    // of which `faults` has the first thousand
    QList<Fault> faults;
    bool isSound() const { return faultCount == 0; }
};

// What to hold the log against besides itself.
struct Witnesses
{
    QList<storage::Compartment> compartments = {storage::Compartment::General}; // those the session holds
    QList<Anchor> elsewhere;                                                    // keychain, backups, paper
};

class Verifier
{
public:
    Verifier(storage::Database &d, const Trust &t) : database(d), trust(t) {}
    // An error says that the file could not be read, or Cancelled; never that the log is sound.
    Result<Report> verify(const Witnesses &witnesses, const Progress &progress = {});

private:
    storage::Database &database;
    const Trust &trust;
};

} // namespace coffret::journal
