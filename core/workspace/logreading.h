// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the access log of an open vault, for those who hold its key: owners. Everybody else gets
// NotPermitted. That the log was read, verified or exported is an entry of its own.
#pragma once

#include "core/base/progress.h"
#include "core/journal/reader.h"
#include "core/journal/verifier.h"

namespace coffret::workspace {

struct OpenVault;

struct LogLine
{
    journal::LoggedEntry logged;
    QString login; // of the account; empty: the directory does not know it
};

struct LogPage
{
    QList<LogLine> lines;
    qint64 unreadable = 0; // entries that no honest writer made: verify the log
    bool isWhole = true;   // false: there is more than was asked for
    QStringList accounts;  // the logins of everybody the directory knows
};

// The newest first, `most` of them at most.
Result<LogPage> readLog(OpenVault &opened, journal::Question question, const QString &login, int most,
                        const Progress &progress);
// What was read, in the words of whoever shows it, as CSV for a spreadsheet: `lines` below `heading`. That it goes out,
// and how many lines, stands in the log before the file counts.
Result<void> exportLog(OpenVault &opened, const QString &path, const QStringList &heading,
                       const QList<QStringList> &lines, const Progress &progress);
// Against what every file of this session remembers of it, and what was kept elsewhere, on paper for one.
Result<journal::Report> verifyLog(OpenVault &opened, const QList<journal::Anchor> &elsewhere, const Progress &progress);
// What the log stood at goes into the other files this session holds.
Result<void> anchorLog(OpenVault &opened, ChangeBus &bus, const Clock &clock);

} // namespace coffret::workspace
