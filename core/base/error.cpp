// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace coffret {

static const char *roomName(Room room)
{
    switch (room) {
    case Room::Base: return "base";
    case Room::Crypto: return "crypto";
    case Room::Storage: return "storage";
    case Room::Vault: return "vault";
    case Room::Journal: return "journal";
    case Room::Access: return "access";
    case Room::Crm: return "crm";
    case Room::Search: return "search";
    case Room::Exchange: return "exchange";
    case Room::Privacy: return "privacy";
    case Room::Backup: return "backup";
    case Room::Workspace: return "workspace";
    }
    return "?";
}

QString errorId(const ErrorCode &code)
{
    return QLatin1String(roomName(code.room)) + QLatin1Char('.') + QString::number(code.number);
}

} // namespace coffret
