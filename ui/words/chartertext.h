// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody who works in a vault reads and accepts first, as Markdown in the language of the program: the notice about
// the access log, and the charter. Both carry the version of core/access/charter.h; a test holds them to it.
#pragma once

#include <QString>

namespace coffret::words {

QString noticeText();
QString charterText();

} // namespace coffret::words
