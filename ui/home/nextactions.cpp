// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/nextactions.h"

#include "ui/common/localformat.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int FirstCheckDays = 30; // a new vault need not be checked on its first day

struct NextWords
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::NextWords)
};

int daysSince(TimeStamp time, const QDateTime &now)
{
    return int(localTime(time).date().daysTo(now.date()));
}

void addCare(QList<NextAction> &actions, const HomeFacts &facts)
{
    if (facts.problems > 0)
        actions.append(
            {u"problems"_s, u"shield-x"_s, NextWords::tr("Look at what the last check found"),
             NextWords::tr("The check of %1 found %n fault(s) in the vault’s file. Nothing was changed; your "
                           "records are as they were.",
                           nullptr, facts.problems)
                 .arg(longDay(localTime(facts.checkedAt).date())),
             NextWords::tr("Open"), Tone::Warning});
    if (facts.recoveryPending != 0)
        actions.append({u"recovery"_s, u"key"_s, NextWords::tr("Confirm the new recovery key"),
                        NextWords::tr("It was made on %1 and not confirmed yet. Two groups typed from its paper show "
                                      "that you have it.")
                            .arg(longDay(localTime(facts.recoveryPending).date())),
                        NextWords::tr("Confirm"), Tone::Warning});
}

void addCheck(QList<NextAction> &actions, const HomeFacts &facts, const QDateTime &now)
{
    const bool never = facts.checkedAt == 0;
    const bool due = never ? facts.vaultCreatedAt != 0 && daysSince(facts.vaultCreatedAt, now) >= FirstCheckDays
                           : daysSince(facts.checkedAt, now) >= CheckDays;
    if (!due || facts.problems > 0)
        return;
    actions.append({u"check"_s, u"shield-check"_s, NextWords::tr("Check the vault"),
                    never ? NextWords::tr("It was never checked. Every page of the file is read once; you can go on "
                                          "working meanwhile.")
                          : NextWords::tr("The last check was %n day(s) ago. Every page of the file is read once; you "
                                          "can go on working meanwhile.",
                                          nullptr, daysSince(facts.checkedAt, now)),
                    NextWords::tr("Check"), Tone::Info});
}

void addReviews(QList<NextAction> &actions, const HomeFacts &facts, const QDateTime &now)
{
    if (!facts.reviews)
        return;
    const workspace::ReviewDates &dates = *facts.reviews;
    const TimeStamp time = now.toMSecsSinceEpoch();
    if (workspace::isLogReviewDue(dates, time))
        actions.append({u"review"_s, u"clipboard-check"_s, NextWords::tr("Review the access log"),
                        dates.log == 0
                            ? NextWords::tr("It was never reviewed. Five steps, five minutes, and your signature.")
                            : NextWords::tr("The last review was signed on %1. Five steps, five minutes.")
                                  .arg(longDay(localTime(dates.log).date())),
                        dates.logIsBegun ? NextWords::tr("Go on") : NextWords::tr("Begin"), Tone::Info});
    if (workspace::isRightsReviewDue(dates, time))
        actions.append({u"rightsReview"_s, u"key"_s, NextWords::tr("Review the rights of the accounts"),
                        dates.rights == 0
                            ? NextWords::tr("They were not reviewed in a year. Account by account: is it right?")
                            : NextWords::tr("The last review was signed on %1. Account by account: is it right?")
                                  .arg(longDay(localTime(dates.rights).date())),
                        dates.rightsAreBegun ? NextWords::tr("Go on") : NextWords::tr("Begin"), Tone::Info});
}

} // namespace

QList<NextAction> nextActions(const HomeFacts &facts, const QDateTime &now)
{
    QList<NextAction> actions;
    addCare(actions, facts);
    if (facts.contacts + facts.companies == 0)
        actions.append({u"import"_s, u"file-import"_s, NextWords::tr("Bring your file in"),
                        NextWords::tr("Choose the file your former program exported. Everything is shown before it is "
                                      "written, and can be taken back."),
                        NextWords::tr("Import a file…"), Tone::Info});
    if (facts.counts.overdue > 0)
        actions.append(
            {u"late"_s, u"clock"_s, NextWords::tr("Settle %n late task(s)", nullptr, int(facts.counts.overdue)),
             NextWords::tr("Do them, or put them off to a day that holds."), NextWords::tr("See them"), Tone::Warning});
    if (facts.duplicates > 0)
        actions.append(
            {u"duplicates"_s, u"users-group"_s,
             NextWords::tr("Settle %n possible duplicate(s)", nullptr, int(facts.duplicates)),
             NextWords::tr("Each pair is compared side by side: merge them, or say that they are not the same."),
             NextWords::tr("Compare"), Tone::Info});
    addCheck(actions, facts, now);
    addReviews(actions, facts, now);
    actions.removeIf([&facts](const NextAction &action) { return facts.later.contains(action.key); });
    return actions;
}

} // namespace coffret::ui
