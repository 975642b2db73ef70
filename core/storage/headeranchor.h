// SPDX-License-Identifier: GPL-3.0-or-later
// The newest generation of the vault's header that the databases have seen, kept inside general.db: a
// header that is put back together with its previous one looks sound by itself, and only this tells
// that it is old. One row, written outside of any change set: it is no datum of a person.
#pragma once

#include "core/storage/database.h"

namespace coffret::storage {

Result<quint64> headerGenerationSeen(Database &database); // 0: none was kept yet
Result<void> keepHeaderGeneration(Database &database, quint64 generation);

} // namespace coffret::storage
