// SPDX-License-Identifier: GPL-3.0-or-later
// What an account may see and do, in words: the profiles by name and in a sentence, and every word of the matrix of
// rights.
// An own profile has the name its maker gave it.
#pragma once

#include "core/access/profile.h"

#include <QString>

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
