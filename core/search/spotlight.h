// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a text, as a person wrote it, the folded words of a query stand, so that they can be shown
// semibold: "helene" lights "Hélène", "boeuf" lights "Bœuf". Positions are UTF-16 units of the written
// text; spans come sorted and do not overlap.
#pragma once

#include "core/search/searchquery.h"

#include <QStringList>

namespace coffret::search {

enum class Placing { WordBeginnings, Anywhere };

QList<Span> spotlight(const QString &written, const QStringList &foldedWords, Placing placing);

// The digits of a written phone number that make up these national digits: "0612" in "+33 6 12 34".
QList<Span> spotlightDigits(const QString &written, const QString &nationalDigits);

struct Excerpt
{
    QString text;
    QList<Span> spans;
};

// About 100 characters around the first match, on one line, with an ellipsis where it was cut.
Excerpt excerptOf(const QString &written, const QStringList &foldedWords, Placing placing);

} // namespace coffret::search
