// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong in the access log. What is wrong *with* the log is no error but a Fault of the
// verifier's report (verifier.h).
#pragma once

#include "core/base/error.h"

namespace coffret::journal {

enum class JournalError {
    WrongKeys = 1,    // a key of the writer or reader has the wrong size, or the journal's public key is no key
    MotiveNotAllowed, // this action asks for no reason
    MotiveTooLong,    // above 160 characters or 240 bytes
    MotiveNotPlain,   // a line end or another control character
    LogUnreadable,    // the log's end is not what a log ends with: run the verifier
    TermOutOfRange,   // less than 6 months or more than 12
    NothingToPrune,
    LogChanged,     // what was shown before the pruning is no longer so
    BadAnchor,      // not the bytes or the printed form of an anchor
    RuleOutOfRange, // of the alerts: it would never speak, or always
    UnknownAlert,   // nothing with this rule and number is kept
};
constexpr Room errorRoom(JournalError)
{
    return Room::Journal;
}

} // namespace coffret::journal
