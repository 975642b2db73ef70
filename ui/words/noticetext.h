// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what must be said although a vault has opened.
#pragma once

#include "core/workspace/workspace.h"

namespace coffret::words {

QString sentence(const workspace::Notice &notice);

} // namespace coffret::words
