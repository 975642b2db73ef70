// SPDX-License-Identifier: GPL-3.0-or-later
// A card as bytes: UTF-8, CRLF, lines folded at 75 bytes and never inside a character (RFC 6350 3.2).
#pragma once

#include "core/exchange/vcard.h"

#include <QByteArray>

namespace coffret::exchange {

QByteArray vcardBytes(const VCard &card);

} // namespace coffret::exchange
