// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/integrity.h"

#include "core/vault/inspect.h"
#include "core/vault/vaulterror.h"
#include "core/workspace/rotation.h"

#include <algorithm>

namespace coffret::workspace {

using storage::StorageError;
using vault::VaultError;

static Result<void> appendHeaderProblems(const QString &folder, const Clock &clock, QList<CheckProblem> &problems)
{
    RandomIdSource ids(clock);
    vault::SystemFileOperations files;
    COFFRET_ASSIGN(const std::vector<vault::FileProblem> found,
                   vault::checkHeader(folder, vault::VaultEnvironment{clock, ids, files}));
    for (const vault::FileProblem &problem : found)
        problems.append({problem.file, failureOf(Error(problem.what, problem.detail)), problem.detail});
    return {};
}

static Result<void> appendDataProblems(storage::Database &database, const Progress &progress,
                                       QList<CheckProblem> &problems)
{
    COFFRET_ASSIGN(const QList<storage::Problem> found, database.checkIntegrity(progress));
    for (const storage::Problem &problem : found)
        problems.append({problem.file, Failure::DamagedData, problem.what});
    return {};
}

Result<QList<CheckProblem>> problemsOf(OpenVault &opened, const Clock &clock, const Progress &progress)
{
    QList<CheckProblem> problems;
    COFFRET_TRY(appendHeaderProblems(opened.lock.folder().path(), clock, problems));
    COFFRET_TRY(appendDataProblems(*opened.database, progress, problems));
    return problems;
}

static bool isDamage(const Error &error)
{
    return error.is(StorageError::Damaged) || error.is(StorageError::WrongKey) || error.is(StorageError::PlainFile)
           || error.is(StorageError::OtherVault) || error.is(StorageError::NotFound)
           || error.is(VaultError::DamagedHeader) || error.is(VaultError::TamperedHeader)
           || error.is(VaultError::HeaderRolledBack) || error.is(VaultError::KdfRefused);
}

// A detail begins with the file's name where the room below knows it ("finance.db: …", "finance.db").
static CheckProblem asProblem(const Error &error)
{
    if (error.code.room == Room::Vault)
        return {QLatin1String(vault::headerName), failureOf(error), error.detail};
    const QString file = error.detail.section(QLatin1String(": "), 0, 0).section(QLatin1Char('/'), -1);
    const Failure failure = error.is(StorageError::NotFound) ? Failure::VaultNotFound : failureOf(error);
    if (!file.endsWith(QLatin1String(".db")))
        return {QLatin1String(vault::generalFile), failure, error.detail};
    return {file, failure, error.detail.section(QLatin1String(": "), 1)};
}

static bool names(const QList<CheckProblem> &problems, const QString &file)
{
    return std::any_of(problems.begin(), problems.end(), [&file](const CheckProblem &p) { return p.file == file; });
}

// Where the anchor itself cannot be read, what stands in its way is found by the check of the data.
static Result<void> appendOlderHeader(storage::Database &database, const vault::UnlockedVault &unlocked,
                                      QList<CheckProblem> &problems)
{
    const Result<quint64> behind = generationsBehind(database, unlocked);
    if (!behind.ok())
        return isDamage(behind.error()) ? Result<void>() : Result<void>(behind.error());
    if (*behind > 0)
        problems.append(
            asProblem(Error(VaultError::HeaderRolledBack, QStringLiteral("%1 generations behind").arg(*behind))));
    return {};
}

Result<QList<CheckProblem>> checkClosedVault(const QString &path, Credentials &credentials, const Clock &clock,
                                             const Progress &progress)
{
    const auto header = unlockHeader(path, credentials, clock, {});
    if (!header.ok() && isDamage(header.error()))
        return QList<CheckProblem>{asProblem(header.error())};
    if (!header.ok())
        return header.error();
    QList<CheckProblem> problems;
    COFFRET_TRY(appendHeaderProblems(path, clock, problems));
    auto files = filesUnderTheirKeys(header->lock.folder(), header->vault);
    const auto database = files.ok() ? storage::Database::open(std::move(*files))
                                     : Result<std::unique_ptr<storage::Database>>(files.error());
    if (!database.ok() && !isDamage(database.error()))
        return database.error();
    if (!database.ok()) {
        if (const CheckProblem found = asProblem(database.error()); !names(problems, found.file))
            problems.append(found);
        return problems;
    }
    COFFRET_TRY(appendOlderHeader(**database, header->vault, problems));
    COFFRET_TRY(appendDataProblems(**database, progress, problems));
    return problems;
}

} // namespace coffret::workspace
