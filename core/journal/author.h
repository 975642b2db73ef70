// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes, and to whom: the account with its Ed25519 seed, and the log's address. Whoever owns an Author keeps it
// as long as the vault is open, because a session may have to begin again at any entry.
#pragma once

#include "core/base/secret.h"
#include "core/journal/entry.h"

namespace coffret::journal {

struct LogAddress
{
    QByteArray vaultId;          // 16 bytes
    QByteArray journalPublicKey; // 32 bytes, from the signed directory
};

struct Author
{
    AccountId account;
    Secret signingSeed;
};

} // namespace coffret::journal
