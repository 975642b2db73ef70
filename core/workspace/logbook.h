// SPDX-License-Identifier: GPL-3.0-or-later
// How the owners of an open vault keep its access log: the inbox of unusual entries and its rules, and the pruning of
// what is older than its term. Everybody else gets NotPermitted from each of them but the first. What is answered, set and
// pruned is in the log, in the same transaction. Belongs to the vault's thread, like every book.
#pragma once

#include "core/base/progress.h"
#include "core/journal/alertinbox.h"
#include "core/journal/pruning.h"
#include "core/workspace/openings.h"

namespace coffret::workspace {

struct OpenVault;

struct AlertLine
{
    journal::KeptAlert kept;
    QString login;       // of the account; empty: the directory does not know it
    QString objectLogin; // where the alert is about an account
    QString by;          // login of whoever answered
};

struct AlertChoice
{
    journal::AlertKind kind = journal::AlertKind::OutsideHours;
    qint64 seq = 0;
    journal::AlertAnswer answer = journal::AlertAnswer::None;
    QString note;
};

class LogBook
{
public:
    explicit LogBook(OpenVault &o) : opened(o) {}

    Openings openings(); // for everybody, of his own

    bool isForMe() const; // an owner's session
    // What came since the last look; how many alerts wait for an answer. Not a reading by a person, and not in the log.
    Result<int> lookForAlerts(const Progress &progress = {});
    Result<QList<AlertLine>> alerts(); // the newest first; that they were read is in the log
    Result<void> answerAlert(const AlertChoice &choice);
    Result<journal::AlertOptions> alertRules();
    Result<void> keepAlertRules(const journal::AlertOptions &rules);

    Result<int> term(); // months the log is kept
    Result<void> keepTerm(int months);
    Result<journal::PruningPlan> planPruning(); // NothingToPrune when nothing is old enough
    // Verifies the log first, and removes nothing from one that is not intact: LogUnreadable.
    Result<void> prune(const journal::PruningPlan &plan, const Progress &progress = {});

private:
    Result<void> record(storage::Transaction &transaction, journal::Entry entry);
    OpenVault &opened;
};

} // namespace coffret::workspace
