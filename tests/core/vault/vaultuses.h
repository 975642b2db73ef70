// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person does with a vault's header and keys, for tests that let each of them go wrong.
#pragma once

#include "tests/core/vault/vaultworld.h"

namespace coffret::vault {

struct VaultUse
{
    const char *name;
    std::function<Result<void>(VaultWorld &, const VaultLock &, const Secret &recovery)> play;
    const char *password = goodPassword; // what opens the vault after it
    bool keyFile = false;                // and whether the key file is needed too
};

inline Result<void> ended(const auto &result)
{
    return result.ok() ? Result<void>() : Result<void>(result.error());
}

inline const std::vector<VaultUse> &vaultUses()
{
    static const std::vector<VaultUse> uses = {
        {"unlocking by password",
         [](VaultWorld &world, const VaultLock &lock, const Secret &) {
             return ended(unlock(lock, world.password(), world.environment));
         }},
        {"unlocking by recovery key",
         [](VaultWorld &world, const VaultLock &lock, const Secret &recovery) {
             return ended(unlock(lock, world.recovery(recovery), world.environment));
         }},
        {"changing the password",
         [](VaultWorld &world, const VaultLock &lock, const Secret &) {
             return ended(changePassword(lock, world.password(), secretOf("nouveau"), world.environment));
         },
         "nouveau"},
        {"replacing a forgotten password",
         [](VaultWorld &world, const VaultLock &lock, const Secret &recovery) {
             const NewPassword next{secretOf("nouveau"), world.keyFile, crypto::KdfLimitsForTests::cost()};
             return ended(replacePassword(lock, world.recovery(recovery), next, world.environment));
         },
         "nouveau", true},
        {"raising the cost",
         [](VaultWorld &world, const VaultLock &lock, const Secret &) {
             return ended(raiseKdfCost(lock, world.password(), {4, 8192}, world.environment));
         }},
        {"taking a key file",
         [](VaultWorld &world, const VaultLock &lock, const Secret &) {
             return ended(changeKeyFile(lock, world.password(), world.keyFile, world.environment));
         },
         goodPassword, true},
        {"replacing the recovery key", [](VaultWorld &world, const VaultLock &lock, const Secret &) {
             return ended(replaceRecoveryKey(lock, world.password(), world.environment));
         }}};
    return uses;
}

} // namespace coffret::vault
