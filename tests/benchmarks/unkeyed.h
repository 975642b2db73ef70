// SPDX-License-Identifier: GPL-3.0-or-later
// The same database without keys, for measuring what enciphering costs. Lives here and nowhere in
// the product: core/storage declares the door (Opening::adopt) and has nothing behind it.
#pragma once

#include "core/storage/database.h"

namespace coffret::bench {

enum class Keys { None, Given };

// A new vault of three files in the folder; with keys it goes through the product's own opener.
std::unique_ptr<storage::Database> createIn(const QString &folder, Keys keys);
std::unique_ptr<storage::Database> openIn(const QString &folder, Keys keys);

} // namespace coffret::bench
