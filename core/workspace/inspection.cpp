// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/inspection.h"

#include "core/vault/inspect.h"

namespace coffret::workspace {

Result<VaultDescription> inspectVault(const QString &path)
{
    const SystemClock clock;
    RandomIdSource ids(clock);
    vault::SystemFileOperations files;
    const vault::VaultEnvironment environment{clock, ids, files};
    COFFRET_ASSIGN(const vault::VaultFacts facts, vault::inspect(path, environment));
    return VaultDescription{facts.format,
                            facts.generation,
                            facts.compartments,
                            facts.lowestCost.operations,
                            facts.lowestCost.memoryBytes,
                            facts.anyKeyFile,
                            facts.previousGenerationUsed};
}

} // namespace coffret::workspace
