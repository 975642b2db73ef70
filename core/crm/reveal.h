// SPDX-License-Identifier: GPL-3.0-or-later
// Why somebody looks behind a mask. It goes into the access log before anything is shown, word for word, so it must
// name nobody: one line of at most journal::motiveLength characters.
#pragma once

#include "core/journal/entry.h"

namespace coffret::crm {

struct RevealReason
{
    journal::RevealBasis basis = journal::RevealBasis::Motive;
    QString motive; // may be empty for a sale or a task
};

} // namespace coffret::crm
