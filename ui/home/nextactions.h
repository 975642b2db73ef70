// SPDX-License-Identifier: GPL-3.0-or-later
// What should be done next, worked out from facts alone, the most pressing first. Nothing is invented
// to fill the card: with nothing to do, the list is empty. What was put off for today is left out.
#pragma once

#include "ui/common/paint.h"
#include "ui/home/homefacts.h"

namespace coffret::ui {

struct NextAction
{
    QString key; // "problems", "recovery", "import", "late", "duplicates", "check", "review", "rightsReview"
    QString icon;
    QString title;
    QString sentence;
    QString verb;
    Tone tone = Tone::Info; // Warning: waiting makes it worse
    bool operator==(const NextAction &) const = default;
};

QList<NextAction> nextActions(const HomeFacts &facts, const QDateTime &now);

} // namespace coffret::ui
