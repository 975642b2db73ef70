// SPDX-License-Identifier: GPL-3.0-or-later
// A filed review as it stands on paper: who signed and when, the checkpoint by which a later cut of the log can be proved,
// every line with its answer, the owner's words, and whether the signature holds.
#pragma once

#include "core/journal/reviewfile.h"
#include "ui/printing/printeddocument.h"

namespace coffret::ui {

PrintedDocument reviewPaper(const journal::FiledReview &filed, const QString &organisation);
QString reviewPaperName(const journal::FiledReview &filed); // of the PDF, without ending
QString reviewHeading(const journal::FiledReview &filed);   // "Monthly review of the access log, no. 3"
QString reviewSigned(const journal::FiledReview &filed);    // "Signed on 1 December 2026 by claire."
QString checkpointText(const journal::FiledReview &filed);

} // namespace coffret::ui
