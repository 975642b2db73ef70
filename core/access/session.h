// SPDX-License-Identifier: GPL-3.0-or-later
// The person at the desk, as every book knows them. So far each person is the owner of the vault and
// may do everything; profiles will make may() answer by area, field and scope.
#pragma once

#include "core/base/id.h"

#include <QString>

namespace coffret::access {

using UserId = Id<struct UserTag>;

struct Session
{
    UserId user;
    QString login;
    QString displayName;
};

} // namespace coffret::access
