// SPDX-License-Identifier: GPL-3.0-or-later
// What every book needs at hand: the open data, who is at the desk, the time, new identities, the bell to ring
// after a commit, and the notebook for what is done and read. Plain references, made by the workspace, alive
// while the vault is open.
#pragma once

#include "core/access/accesslog.h"
#include "core/access/session.h"
#include "core/base/changebus.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/storage/database.h"

namespace coffret::crm {

struct Desk
{
    storage::Database &database;
    const access::Session &session;
    ChangeBus &bus;
    const Clock &clock;
    IdSource &ids;
    access::AccessLog &log;
};

enum class CrmError {
    NotFound = 1,
    InTrash,  // restore it first
    Conflict, // somebody or something changed it meanwhile; nothing was overwritten
    Refused,  // rules object; see the objections
    TooLarge, // a document above the limit
    AlreadyUndone,
    NothingToUndo,
    UndoBlocked, // later changes stand on this one; detail has their count
    NotPermitted,
    UndoTooLate, // an import or a merge of more than thirty days ago
};
constexpr Room errorRoom(CrmError)
{
    return Room::Crm;
}

} // namespace coffret::crm
