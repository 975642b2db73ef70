// SPDX-License-Identifier: GPL-3.0-or-later
// What an unlocked vault is to the rest of the program: who is at the desk, and the keys he is entitled
// to. Everything secret is a Secret; the whole takes under 1 KiB of the arena. Keys of compartments
// he may not open are not here at all.
#pragma once

#include "core/vault/header.h"
#include "core/vault/names.h"

#include <vector>

namespace coffret::vault {

struct CompartmentKey
{
    quint8 id = 0;
    QString file;
    Secret key;
    Secret next; // empty, unless keys are being rotated
};

struct OpenKeys
{
    Identity identity;
    Secret authoritySeed;    // owners only
    Secret journalSecretKey; // owners only
    std::vector<CompartmentKey> compartments;

    const Secret *key(const QString &file) const; // null: not entitled
};

struct VaultUser
{
    UserId id;
    QString login;
    QString displayName;
    UserRole role = UserRole::Member;
    UserState state = UserState::Active;
};

// Holds the directory against the identity a slot gave: this is where a header becomes ours.
// TamperedHeader, HeaderRolledBack.
Result<void> trustDirectory(const Header &header, const Identity &identity, const DirectoryUser &user);

// Takes the identity over and opens everything sealed to its user. TamperedHeader.
Result<OpenKeys> openKeysOf(const Directory &directory, const DirectoryUser &user, Identity identity);

} // namespace coffret::vault
