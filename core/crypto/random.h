// SPDX-License-Identifier: GPL-3.0-or-later
// Randomness from the operating system, through libsodium. For everything that is not secret once
// written (salts, identifiers); secret randomness is Secret::random.
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace coffret::crypto {

QByteArray randomBytes(qsizetype size);
quint32 randomBelow(quint32 bound); // uniform in 0 … bound-1, without modulo bias; 0 for bounds 0 and 1

} // namespace coffret::crypto
