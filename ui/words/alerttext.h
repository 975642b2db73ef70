// SPDX-License-Identifier: GPL-3.0-or-later
// What the alerts over the access log say, in plain words: who, what, when. `word` is the same in every language, for
// scripts. A figure is that of the one event, never what somebody usually does.
#pragma once

#include "core/journal/alertinbox.h"

namespace coffret::words {

QString word(journal::AlertKind kind); // "many-records"
QString word(journal::AlertAnswer answer);
QString text(journal::AlertAnswer answer); // empty for none
QString title(journal::AlertKind kind);

struct AlertNames
{
    QString when;
    QString account; // empty: unknown
    QString object;  // a record, or an account
};
QString sentence(const journal::Alert &alert, const AlertNames &names);

} // namespace coffret::words
