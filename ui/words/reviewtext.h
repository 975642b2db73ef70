// SPDX-License-Identifier: GPL-3.0-or-later
// What a review of the log or of the rights says, in plain words, for the window, the paper and the command line. Accounts
// by their login and entries by their number: a review names no record.
#pragma once

#include "core/journal/reviewfile.h"

#include <QStringList>

namespace coffret::words {

QString word(journal::ReviewKind kind); // "log", "rights"
QString word(journal::FiledReview::State state);
QString word(journal::ReviewMark mark);
QString title(journal::ReviewKind kind);
QString text(journal::ReviewTopic topic);                           // heading above its lines
QString text(journal::ReviewMark mark, journal::ReviewTopic topic); // as an answer; None: "not looked at"
QString sentence(journal::FiledReview::State state);                // empty when sound

QString title(const journal::ReviewLine &line);
QString sentence(const journal::ReviewLine &line);
QString missingSentence(const journal::FiledReviews &filed); // empty: none is missing and all can be read
QString logSentence(const journal::Review &review);          // whether the log was whole, with the number of entries
QStringList openSentences(const journal::Review &review);    // what still waits, before it is signed

} // namespace coffret::words
