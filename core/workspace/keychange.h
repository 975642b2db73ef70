// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the header of an open vault: a new password, a higher cost, a new recovery key. Each
// asks for the present credentials again and writes a new generation of the header; the databases are
// not touched, but for new keys, which make them anew. Private to core/workspace.
#pragma once

#include "core/workspace/openvault.h"

namespace coffret::workspace {

struct KeyChange
{
    Credentials current;
    Secret newPassword;
};

Result<void> replacePassword(OpenVault &opened, KeyChange &change, const Clock &clock);
Result<void> raisePasswordCost(OpenVault &opened, KeyChange &change, const Clock &clock);
Result<Secret> makeRecoveryKey(OpenVault &opened, KeyChange &change, const Clock &clock);
// The vault is closed and opened again on the way; null afterwards when it could not be.
Result<Secret> renewKeys(std::unique_ptr<OpenVault> &opened, KeyRenewal &wish, const Clock &clock, ChangeBus &bus,
                         const Progress &progress);
Result<CryptoFacts> factsOf(const OpenVault &opened, const Clock &clock);

} // namespace coffret::workspace
