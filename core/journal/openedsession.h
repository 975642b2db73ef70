// SPDX-License-Identifier: GPL-3.0-or-later
// One session as its reader opens it: the opening is examined first (FORMAT.md, section 9), then the entries come out in
// their order. After the first that does not open, none does. The reader and the verifier both stand on this,
// so that nothing is ever shown which the verifier would call foreign. Private to this room.
#pragma once

#include "core/crypto/sealedstream.h"
#include "core/journal/format.h"
#include "core/journal/trust.h"
#include "core/journal/verifier.h"

#include <optional>

namespace coffret::journal {

class OpenedSession
{
public:
    OpenedSession(const SessionRow &session, const Trust &trust);

    // Why its entries are not to be believed; nothing when they may be read.
    std::optional<Cause> fault() const { return cause; }
    // What the first entry follows. Known whenever the row has the right sizes.
    const QByteArray &head() const { return openedHead; }

    // Nothing: this entry, and every later one, does not open at its place.
    std::optional<crypto::StreamText> open(const EntryRow &entry, const QByteArray &previous);
    // The entry inside, unless the text is not of the format or its time not of this session.
    std::optional<Entry> entryIn(const crypto::StreamText &text) const;

    const SessionRow &row() const { return session; }
    bool canOpen() const { return stream.has_value(); }

private:
    std::optional<Cause> examine(const Trust &trust);

    SessionRow session;
    QByteArray openedHead;
    std::optional<crypto::OpeningStream> stream;
    std::optional<Cause> cause;
};

// The signer of this account, or null.
struct SignedBytes
{
    QByteArray account; // who is said to have signed
    TimeStamp at = 0;   // when
    QByteArray context;
    QByteArray bytes;
    QByteArray signature;
};
enum class Among { All, Owners };
// By the account's present key, or by one it had then.
bool isSignedBy(const SignedBytes &what, const Trust &trust, Among among);

} // namespace coffret::journal
