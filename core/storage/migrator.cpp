// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

// The macro must stand outside of any namespace; a static library's resources wake no other way.
static void wakeResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace coffret::storage {

static QString stepName(Compartment compartment)
{
    return compartment == Compartment::General ? u"general"_s : schemaName(compartment);
}

QString builtInStep(Compartment compartment, int version)
{
    wakeResources();
    QFile file(u":/coffret/migrations/%1-%2.sql"_s.arg(stepName(compartment)).arg(version, 4, 10, '0'_L1));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static int newestVersion(Compartment compartment, const StepText &steps)
{
    int version = 0;
    while (!steps(compartment, version + 1).isEmpty())
        ++version;
    return version;
}

static Result<int> versionOf(Database &database, Compartment compartment)
{
    Statement read = database.prepare(u"PRAGMA %1.user_version"_s.arg(schemaName(compartment)));
    COFFRET_TRY(read.step());
    return int(read.integer(0));
}

Result<void> applySteps(Database &database, Compartment compartment, int fromVersion, const StepText &steps)
{
    const int newest = newestVersion(compartment, steps);
    for (int version = fromVersion + 1; version <= newest; ++version) {
        const auto done = database.execute(steps(compartment, version));
        if (!done.ok())
            return Error(done.error().code,
                         u"%1 version %2: %3"_s.arg(stepName(compartment)).arg(version).arg(done.error().detail));
        COFFRET_TRY(database.execute(u"PRAGMA %1.user_version=%2"_s.arg(schemaName(compartment)).arg(version)));
    }
    return {};
}

// Full disk, broken disk and the like keep their own code: the person can do something about them.
static Error migrationError(const Error &error)
{
    const bool ours = error.is(StorageError::Sql) || error.is(StorageError::Constraint);
    return ours ? Error(StorageError::MigrationFailed, error.detail) : error;
}

struct Stale
{
    Compartment compartment;
    int version;
};

static Result<QList<Stale>> findStale(Database &database, const QList<Compartment> &compartments, const StepText &steps)
{
    QList<Stale> stale;
    for (const Compartment compartment : compartments) {
        COFFRET_ASSIGN(const int version, versionOf(database, compartment));
        const int newest = newestVersion(compartment, steps);
        if (version > newest)
            return Error(StorageError::NewerSchema,
                         u"%1: version %2, known up to %3"_s.arg(stepName(compartment)).arg(version).arg(newest));
        if (version < 1)
            return Error(StorageError::Damaged, stepName(compartment) + u": no schema"_s);
        if (version < newest)
            stale.append({compartment, version});
    }
    return stale;
}

static Result<void> applyAll(Database &database, const QList<Stale> &stale, const StepText &steps)
{
    for (const Stale &file : stale)
        COFFRET_TRY(applySteps(database, file.compartment, file.version, steps));
    return database.execute(u"COMMIT"_s);
}

Result<void> migrate(Database &database, const QList<Compartment> &compartments, const StepText &steps)
{
    COFFRET_ASSIGN(const QList<Stale> stale, findStale(database, compartments, steps));
    if (stale.isEmpty())
        return {};
    COFFRET_TRY(database.execute(u"BEGIN"_s));
    const auto applied = applyAll(database, stale, steps);
    if (applied.ok())
        return {};
    if (database.isInTransaction())
        (void)database.execute(u"ROLLBACK"_s);
    return migrationError(applied.error());
}

} // namespace coffret::storage
