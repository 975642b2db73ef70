// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that will hold keys does first: no core dump, not even through a piped handler; no
// debugger of the same user; files for the owner only. Returns the measures the system refused, in
// words for the crypto sheet; an empty list means all of them stand.
#pragma once

#include <QStringList>

namespace coffret::app {

QStringList hardenProcess();

} // namespace coffret::app
