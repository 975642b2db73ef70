// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two folded names are, from 0 to 1: the measure of Jaro (1989) with Winkler's bonus for a
// common beginning of up to four characters. On UTF-8 bytes of folded text, which is nearly all ASCII.
#pragma once

#include <QByteArrayView>

namespace coffret::crm {

double jaroWinkler(QByteArrayView one, QByteArrayView other);

// Which letters a name has, and which more than once: what two names cannot reach together is known from
// it at a tenth of the cost. likenessBound() is never less than jaroWinkler().
using Letters = quint64;
Letters lettersOf(QByteArrayView name);
double likenessBound(QByteArrayView one, Letters ofOne, QByteArrayView other, Letters ofOther);

} // namespace coffret::crm
