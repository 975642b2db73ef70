// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile sees and may do, in words for people: its name, one sentence about it, and a word for each cell of
// the table of rights. Nothing is decided here. A profile somebody made himself has the name he wrote, and no
// sentence. Words for scripts are the command line's (app/cli/profilecommands.cpp).
#pragma once

#include "core/access/profile.h"

namespace coffret::words {

QString name(const access::Profile &profile);
QString summary(const access::Profile &profile);

QString word(access::RecordScope scope);
QString word(access::FieldRight right);
QString word(access::FieldGroup group);
QString word(access::Deed deed);
QString word(access::Area area);
QString word(access::AreaRight right);

} // namespace coffret::words
