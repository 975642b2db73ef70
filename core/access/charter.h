// SPDX-License-Identifier: GPL-3.0-or-later
// The notice about the access log and the charter everybody reads before working in a vault: which version of both is in
// force, and what the access log calls it. The texts are words for people (ui/words/chartertext.h) and carry the same
// version. Who accepted which one: acceptancerepository.h.
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"

namespace coffret::access {

// A year and a month. A text that changes in its meaning gets a new one, and everybody is asked again.
QString charterVersion();
// What the log has room for: 2612 for "2026-12". 0: no version.
quint16 charterNumber(const QString &version);

struct Acceptance
{
    UserId user;
    QString version;
    TimeStamp at = 0;
};

} // namespace coffret::access
