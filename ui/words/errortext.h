// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for failures: what happened, what was kept, what to do. For both programs, in French and
// English. The technical detail of an error is not in the sentence; support reads it beside the code.
#pragma once

#include "core/workspace/failure.h"

#include <QString>

namespace coffret::words {

QString sentence(workspace::Failure failure);
// With what the detail may add: who uses the vault and since when, how many later changes block.
QString sentence(const Error &error);

} // namespace coffret::words
