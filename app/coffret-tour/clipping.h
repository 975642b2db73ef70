// SPDX-License-Identifier: GPL-3.0-or-later
// Finds text that is cut off on screen: labels, buttons, choices and hints that are given less room than
// they need. What is elided on purpose (rows, the vault's name) is painted by others and not looked at.
#pragma once

#include <QStringList>

class QWidget;

namespace coffret::tour {

QStringList clippedTexts(const QWidget &window); // "QPushButton restore: Restaurer"

} // namespace coffret::tour
