// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoint.h"

#include "core/crypto/sign.h"
#include "core/journal/journalerror.h"
#include "core/journal/logrepository.h"
#include "core/journal/openedsession.h"

using coffret::crypto::view;
using coffret::storage::Transaction;

namespace coffret::journal {

Result<void> keepSigned(Transaction &transaction, CheckpointRow checkpoint, const LogAddress &address,
                        const Author &owner)
{
    checkpoint.signer = owner.account.bytes();
    const auto signature =
        crypto::sign(view(checkpointLabel + address.vaultId), view(checkpointBytes(checkpoint)), owner.signingSeed);
    if (!signature.ok())
        return JournalError::WrongKeys;
    checkpoint.signature = *signature;
    return LogRepository(transaction.database()).insert(checkpoint);
}

Result<Anchor> makeMark(Transaction &transaction, const LogAddress &address, const Author &owner, TimeStamp now)
{
    LogRepository log(transaction.database());
    COFFRET_ASSIGN(const std::optional<Anchor> anchor, currentAnchor(transaction.database(), now));
    if (!anchor || anchor->head.size() != headSize)
        return JournalError::LogUnreadable;
    COFFRET_ASSIGN(const qint64 count, log.entryCount());
    COFFRET_TRY(keepSigned(transaction, {1, anchor->seq, anchor->head, count, now, {}, {}}, address, owner));
    return *anchor;
}

bool isSignedByAnOwner(const CheckpointRow &checkpoint, const Trust &trust)
{
    return isWellFormed(checkpoint)
           && isSignedBy({checkpoint.signer, checkpoint.madeAt, checkpointLabel + trust.vaultId,
                          checkpointBytes(checkpoint), checkpoint.signature},
                         trust, Among::Owners);
}

} // namespace coffret::journal
