// SPDX-License-Identifier: GPL-3.0-or-later
// An alert with the present name of what it is about, and its sentence: who, what, when.
#pragma once

#include "core/workspace/logbook.h"

#include <QDate>
#include <QList>

namespace coffret::workspace {
struct Books;
} // namespace coffret::workspace

namespace coffret::ui {

struct AlertRow
{
    workspace::AlertLine line;
    QString name; // of a record; empty where there is none
    bool isOpen() const { return line.kept.answer != journal::AlertAnswer::Expected; }
    bool isWaiting() const { return line.kept.answer == journal::AlertAnswer::None; }
};

// On the vault's thread. Those that wait first, then those to look into, then the others, each the newest first.
Result<QList<AlertRow>> alertRows(workspace::Books &books);

QString alertSentence(const AlertRow &row, QDate today);
QString alertAnswered(const AlertRow &row, QDate today); // empty while it waits

} // namespace coffret::ui
