// SPDX-License-Identifier: GPL-3.0-or-later
// The commands by subject; commands() of command.h joins them in this order.
#pragma once

#include "app/cli/command.h"
#include "core/access/profile.h"

namespace coffret::app {

QList<Command> vaultCommands(); // create, demo, info, check
QList<Command> keyCommands();   // change-password, rotate-keys, raise-cost, new-recovery-key, crypto
QList<Command>
userCommands(); // user VAULT list, add, invite, enrol, disable, enable, grant, revoke, profile, expires, leave
QList<Command> profileCommands();  // profile list, profile show, charter
QList<Command> exchangeCommands(); // import, undo-import, export
QList<Command> recordCommands();   // search, show
QList<Command> journalCommands();  // journal, journal-verify

ExitCode leaveVault(const Invocation &invocation); // user VAULT leave

// The shipped profile of this key; null after having said that there is none.
const access::Profile *profileOfKey(const Invocation &invocation, const QString &key);

} // namespace coffret::app
