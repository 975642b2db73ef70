// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for failures: what happened, what was kept, what to do. For both programs, in French and
// English. The technical detail of an error is not in the sentence; support reads it beside the code.
#pragma once

#include "core/workspace/requests.h"

#include <QString>

namespace coffret::words {

QString sentence(workspace::Failure failure);
// With what the detail may add: who uses the vault and since when, which file is damaged.
QString sentence(const Error &error);
// "finance.db: missing", with the technical detail in brackets.
QString sentence(const workspace::CheckProblem &problem);

} // namespace coffret::words
