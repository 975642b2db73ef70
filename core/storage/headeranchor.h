// SPDX-License-Identifier: GPL-3.0-or-later
// What the databases know of the vault's header. In general.db the newest generation they have seen: a
// header that is put back together with its previous one looks sound by itself, and only this tells
// that it is old. One row, written outside of any change set: it is no datum of a person. In each
// file's meta the epoch: raised in all of them at one stroke before a header with a higher one is
// written, so that a file with a lower one is an old file put back.
#pragma once

#include "core/storage/database.h"

namespace coffret::storage {

Result<quint64> headerGenerationSeen(Database &database); // 0: none was kept yet
Result<void> keepHeaderGeneration(Database &database, quint64 generation);
// In every file that is open; never lowers one.
Result<void> raiseEpoch(Database &database, quint64 epoch);

} // namespace coffret::storage
