// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a vault without a password: facts for the crypto sheet and for "info", and a
// check of the header in both its generations. Never names, never logins. Takes no lock and
// writes nothing, so it may be asked while another process has the vault open.
#pragma once

#include "core/vault/environment.h"
#include "core/vault/headerfile.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace coffret::vault {

struct VaultFacts
{
    int format = 1;
    VaultId vault;
    quint64 generation = 0;
    quint64 epoch = 0;
    TimeStamp created = 0;
    TimeStamp changed = 0;    // of the directory
    QStringList compartments; // file names
    int users = 0;
    int recoveryKeys = 0;
    crypto::KdfCost lowestCost; // of all password slots
    bool anyKeyFile = false;
    bool previousGenerationUsed = false;
    bool memoryLocked = false; // secrets of this process are kept out of swap
    Location location;
};

Result<VaultFacts> inspect(const QString &folder, const VaultEnvironment &environment);

struct FileProblem
{
    QString file;
    ErrorCode what;
    QString detail;
};

// Empty: both generations are whole, agree, and every compartment's file is there.
Result<std::vector<FileProblem>> checkHeader(const QString &folder, const VaultEnvironment &environment);

} // namespace coffret::vault
