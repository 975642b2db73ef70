// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/inspect.h"

#include "core/vault/vaulterror.h"

#include <algorithm>

namespace coffret::vault {

namespace {

void addSlots(VaultFacts &facts, const Header &header)
{
    std::vector<crypto::KdfCost> costs;
    for (const Slot &slot : header.slots) {
        if (slot.kind == SlotKind::Recovery) {
            ++facts.recoveryKeys;
            continue;
        }
        costs.push_back(slot.cost);
        facts.anyKeyFile = facts.anyKeyFile || slot.factors == SlotFactors::KeyFile;
    }
    const auto lowest = std::min_element(costs.cbegin(), costs.cend(), [](const auto &one, const auto &other) {
        return one.memoryBytes * one.operations < other.memoryBytes * other.operations;
    });
    facts.lowestCost = lowest == costs.cend() ? crypto::KdfCost{0, 0} : *lowest;
}

void addProblem(std::vector<FileProblem> &problems, const QString &file, const Error &error)
{
    problems.push_back({file, error.code, error.detail});
}

void checkCompartments(std::vector<FileProblem> &problems, const Header &header, const VaultFolder &folder,
                       const FileOperations &files)
{
    for (const DirectoryCompartment &compartment : header.directory.compartments) {
        if (files.kind(folder.compartmentFile(compartment.file)) != FileKind::Regular)
            addProblem(problems, compartment.file, VaultError::NotFound);
    }
}

} // namespace

Result<VaultFacts> inspect(const QString &path, const VaultEnvironment &environment)
{
    const VaultFolder folder(path);
    COFFRET_ASSIGN(const HeaderOnDisk onDisk, readHeader(environment.files, folder, environment.limits));
    const Directory &directory = onDisk.header.directory;
    VaultFacts facts;
    facts.vault = directory.vault;
    facts.generation = onDisk.header.generation;
    facts.epoch = directory.epoch;
    facts.created = directory.created;
    facts.changed = directory.changed;
    for (const DirectoryCompartment &compartment : directory.compartments)
        facts.compartments.append(compartment.file);
    facts.users = int(directory.users.size());
    addSlots(facts, onDisk.header);
    facts.previousGenerationUsed = onDisk.source == HeaderSource::Previous;
    facts.memoryLocked = secretsAreMemoryLocked();
    facts.location = environment.locateFolder(folder.path());
    return facts;
}

Result<std::vector<FileProblem>> checkHeader(const QString &path, const VaultEnvironment &environment)
{
    const VaultFolder folder(path);
    COFFRET_TRY(checkIsVault(environment.files, folder));
    std::vector<FileProblem> problems;
    const auto current = readHeaderFile(environment.files, folder.header(), environment.limits);
    if (!current.ok())
        addProblem(problems, QLatin1String(headerName), current.error());
    const auto previous = readHeaderFile(environment.files, folder.previousHeader(), environment.limits);
    // A vault whose header was never rewritten has no previous one.
    if (!previous.ok() && !previous.error().is(VaultError::NotFound))
        addProblem(problems, QStringLiteral("vault.hdr.prev"), previous.error());
    const auto taken = readHeader(environment.files, folder, environment.limits);
    if (taken.ok())
        checkCompartments(problems, taken->header, folder, environment.files);
    else if (current.ok()) // both are whole and do not agree
        addProblem(problems, QLatin1String(headerName), taken.error());
    return problems;
}

} // namespace coffret::vault
