// SPDX-License-Identifier: GPL-3.0-or-later
// The owners' reviews of an open vault: the monthly one of its access log and the yearly one of everybody's rights. Begun,
// put aside, signed with the owner's key over what is found in that moment and the log's head, filed, shown again. Everybody
// else gets NotPermitted. What stands in a review comes from the vault and not from the window; of the window are the marks,
// the notes and the owner's words. Beginning, showing and signing are in the log.
#pragma once

#include "core/base/progress.h"
#include "core/journal/alertinbox.h"
#include "core/journal/reviewfile.h"

namespace coffret::workspace {

struct OpenVault;

// When each was signed last; 0: never. Nothing of the log is read for it.
struct ReviewDates
{
    TimeStamp log = 0;
    TimeStamp rights = 0;
    TimeStamp founded = 0;   // the vault
    bool logIsBegun = false; // a half-done one waits, of the owner at the desk
    bool rightsAreBegun = false;
};

bool isLogReviewDue(const ReviewDates &dates, TimeStamp now);    // a month after the last, or after the founding
bool isRightsReviewDue(const ReviewDates &dates, TimeStamp now); // twelve months

class ReviewBook
{
public:
    explicit ReviewBook(OpenVault &o) : opened(o) {}

    // As things are now, with the marks of the half-done one if there is one. Not verified: sign() does that.
    Result<journal::Review> begin(journal::ReviewKind kind);
    Result<void> putAside(const journal::Review &draft);
    // Verifies the log, signs, files, marks the log's head. A log with faults can be signed for: the review says so.
    Result<journal::FiledReview> sign(const journal::Review &draft, const Progress &progress = {});
    Result<journal::FiledReviews> filed();
    Result<ReviewDates> dates();

private:
    Result<journal::Review> gather(journal::ReviewKind kind, const journal::Trust &trust,
                                   const journal::FiledReviews &known);
    void addAlerts(journal::Review &review, const QList<journal::KeptAlert> &alerts);
    Result<void> addAccounts(journal::Review &review, const QList<journal::KeptAlert> &alerts, int dormantDays);
    Result<void> addOutside(journal::Review &review, const journal::Trust &trust, qint64 above);
    Result<void> addRights(journal::Review &review);
    Result<journal::FiledReviews> read(const journal::Trust &trust);
    OpenVault &opened;
};

} // namespace coffret::workspace
