// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the organisation and of its people, which the directory carries sealed under a sub-key
// of the general compartment: whoever finds a copy of the vault reads logins, not the staff list.
#pragma once

#include "core/base/secret.h"
#include "core/vault/directory.h"

namespace coffret::vault {

struct PersonName
{
    UserId user;
    QString name;
    bool operator==(const PersonName &) const = default;
};

struct VaultNames
{
    QString organisation;
    std::vector<PersonName> people;
    bool operator==(const VaultNames &) const = default;
};

bool isUsableName(const QString &name); // 1 to 200 bytes of plain text

Result<void> sealNames(Directory &directory, const VaultNames &names, const Secret &generalKey);
Result<VaultNames> openNames(const Directory &directory, const Secret &generalKey); // TamperedHeader

} // namespace coffret::vault
