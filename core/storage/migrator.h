// SPDX-License-Identifier: GPL-3.0-or-later
// Brings each attached file's schema to this program's version, forward only, all files in one
// transaction: a step that fails leaves every file as it was. Versions stand in PRAGMA user_version;
// the steps are migrations/<compartment>-<version>.sql, compiled in. In a step of an attached file
// each table that is created names its schema (CREATE TABLE finance.meta). Private to core/storage.
#pragma once

#include "core/storage/database.h"

namespace coffret::storage {

struct Connection;

// The steps that are compiled in; tests bring their own. An empty text means: no such version.
using StepText = std::function<QString(Compartment compartment, int version)>;
QString builtInStep(Compartment compartment, int version);

// In a transaction of its own; does nothing when all is new already.
Result<void> migrate(Database &database, const QList<Compartment> &compartments, const StepText &steps);

// The same for files that are still empty, inside the caller's transaction.
Result<void> applySteps(Database &database, Compartment compartment, int fromVersion, const StepText &steps);

// Database::open with other steps than the built-in ones; tests rehearse migrations with it.
struct Opening
{
    static Result<std::unique_ptr<Database>> open(const DatabaseFiles &files, const StepText &steps);
    // Defined in the benchmarks alone, which compare with a database that has no keys.
    static std::unique_ptr<Database> adopt(std::unique_ptr<Connection> connection);
};

} // namespace coffret::storage
