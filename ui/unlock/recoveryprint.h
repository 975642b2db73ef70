// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the recovery key on one A4 page: what it is, for which vault, the groups with their numbers,
// where to keep it. The page exists in memory only.
#pragma once

#include <QStringList>

class QWidget;

namespace coffret::ui {

void printHtml(QWidget *window, const QString &html); // one document, through the system's dialog
void printRecoveryKey(QWidget *window, const QString &vault, const QStringList &groups);
QString recoveryPage(const QString &vault, const QStringList &groups); // HTML

} // namespace coffret::ui
