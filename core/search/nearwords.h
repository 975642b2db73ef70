// SPDX-License-Identifier: GPL-3.0-or-later
// The words one typing error away from a folded word: a letter too many, missing, wrong, or two
// neighbours swapped (Damerau 1964), the first letter included. Letters put in are a to z.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace coffret::search {

// Words of 4 to 24 letters without digits; others are too short or no words, and have no neighbours.
bool mayBeMistyped(const QString &word);

// UTF-8, sorted by bytes as the index is, without the word itself and without repetition.
QList<QByteArray> nearWords(const QString &word);

} // namespace coffret::search
