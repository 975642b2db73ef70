// SPDX-License-Identifier: GPL-3.0-or-later
// The notice and the charter, for whoever is at the desk: whether their version in force is still to be accepted, and the
// accepting, noted in the access log in the same transaction. Somebody alone in their vault is never asked. Who
// accepted what is told with the accounts (Workspace::people), to owners. Belongs to the vault's thread, like every book.
#pragma once

#include "core/access/charter.h"
#include "core/storage/transaction.h"

namespace coffret::workspace {

struct OpenVault;

class CharterBook
{
public:
    explicit CharterBook(OpenVault &o) : opened(o) {}

    Result<bool> asksMe();
    // NeedsAcceptance unless it is the version in force.
    Result<void> accept(const QString &version);
    Result<QList<access::Acceptance>> all(); // the newest of each account; for owners, none for others

private:
    OpenVault &opened;
};

} // namespace coffret::workspace
