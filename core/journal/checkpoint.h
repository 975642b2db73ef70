// SPDX-License-Identifier: GPL-3.0-or-later
// A checkpoint is an anchor signed by an owner. A mark says "up to here the log was so" and goes onto the monthly sheet;
// the one a pruning leaves behind says "the log begins after this", and is the only thing that lets it.
#pragma once

#include "core/journal/anchor.h"
#include "core/journal/author.h"
#include "core/journal/trust.h"

namespace coffret::journal {

struct CheckpointRow;

// Signs the log as it stands in this transaction and keeps it.
Result<Anchor> makeMark(storage::Transaction &transaction, const LogAddress &address, const Author &owner,
                        TimeStamp now);

Result<void> keepSigned(storage::Transaction &transaction, CheckpointRow checkpoint, const LogAddress &address,
                        const Author &owner);
bool isSignedByAnOwner(const CheckpointRow &checkpoint, const Trust &trust);

} // namespace coffret::journal
