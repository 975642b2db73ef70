// SPDX-License-Identifier: GPL-3.0-or-later
// The reviews owners signed, on the command line: all that are filed, or one of them with every line; and a checkpoint from
// a printed one. A review that is not what an owner signed ends with the code of a damaged file.
#pragma once

#include "app/cli/command.h"
#include "core/journal/anchor.h"

#include <optional>

namespace coffret::app {

ExitCode printReviews(const Invocation &invocation);
// Of --checkpoint: the text itself, or a file with it. None was asked for: an empty list; nothing: it is none, and said so.
std::optional<QList<journal::Anchor>> checkpointOf(const Invocation &invocation);

} // namespace coffret::app
