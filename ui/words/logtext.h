// SPDX-License-Identifier: GPL-3.0-or-later
// What the access log says, in words: actions, objects, how it ended, and what is wrong with a log. `word` is the same in
// every language, for scripts; `text` is for people.
#pragma once

#include "core/journal/verifier.h"

namespace coffret::words {

QString word(journal::Action action);   // "document-opened"; "action-99" for one this version does not know
QString word(journal::ObjectKind kind); // empty for none
QString word(journal::Outcome outcome);
QString word(journal::Cause cause);

QString text(journal::Action action);
QString text(journal::ObjectKind kind);
QString text(journal::Outcome outcome);
QString sentence(journal::Cause cause);

} // namespace coffret::words
