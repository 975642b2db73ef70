// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of the log must hold beforehand, and where it comes from: all of it from the vault's signed
// directory, nothing from the database. Former members and former keys stay in `signers`, or their
// sessions would be foreign; only owners' checkpoints count.
#pragma once

#include "core/base/secret.h"
#include "core/journal/entry.h"

#include <QList>

namespace coffret::journal {

struct Signer
{
    AccountId account;
    QByteArray publicKey; // Ed25519
    bool isOwner = false;
    TimeStamp until = 0; // of a key the account has no more: signed nothing that began later; 0: its present key
};

struct Trust
{
    QByteArray vaultId; // 16 bytes
    Secret journalKey;  // X25519, 32 bytes
    QList<Signer> signers;
};

} // namespace coffret::journal
