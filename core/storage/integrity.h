// SPDX-License-Identifier: GPL-3.0-or-later
// Every page's seal, then the structure, of every attached file. Private to core/storage.
#pragma once

#include "core/storage/connection.h"

namespace coffret::storage {

Result<QList<Problem>> findProblems(Connection &connection, const Progress &progress);

} // namespace coffret::storage
