// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the recovery key on one A4 page: what it is, for which vault, the groups with their numbers,
// where to keep it. The page exists in memory only.
#pragma once

#include <QStringList>

class QWidget;

namespace coffret::ui {

void printRecoveryKey(QWidget *window, const QString &vault, const QStringList &groups);
QString recoveryPage(const QString &vault, const QStringList &groups); // HTML

} // namespace coffret::ui
