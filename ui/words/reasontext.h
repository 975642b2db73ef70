// SPDX-License-Identifier: GPL-3.0-or-later
// Why a row was not taken as it stood, for the window, the terminal and the file of rejected rows.
#pragma once

#include "core/exchange/rejection.h"

namespace coffret::words {

QString sentence(exchange::Reason reason); // a clause without a full stop; empty for Reason::None

} // namespace coffret::words
