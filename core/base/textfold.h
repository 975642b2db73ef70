// SPDX-License-Identifier: GPL-3.0-or-later
// The one way this program compares, sorts and searches text, the same on every platform and in
// every version, because its results are stored. Folding: NFKD, marks dropped, lower case,
// œ→oe, æ→ae, ß→ss, ø→o, ł→l, đ→d, ð→d, þ→th, ı→i, ’→', every other punctuation kept.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace coffret {

QString fold(QStringView text);            // for comparing and searching
QStringList foldedWords(QStringView text); // fold, then cut at everything but letters and digits

// For ORDER BY: UTF-8 of the folded words joined by one space, runs of digits padded to 10,
// at most 64 bytes, cut between characters. Plain byte order of two keys is the order on screen.
QByteArray sortKey(QStringView text);

// Digits only, French numbers in national form: "+33 (0)6 12.34" → "0612 34" without spaces;
// other countries as 00 and their digits. Empty when fewer than 3 digits.
QString phoneDigits(QStringView text);

// Trimmed, lower case; empty when it is no address (needs one @ with text on both sides, no space).
QString normalisedEmail(QStringView text);

} // namespace coffret
