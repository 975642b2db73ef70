// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of Qt and of libraries may quote what they were given. In a release build only this
// project's own categories ("coffret.…") reach standard error; the rest is dropped.
#pragma once

namespace coffret::app {

void filterMessages();

} // namespace coffret::app
