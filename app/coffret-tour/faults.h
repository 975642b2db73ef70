// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a window as it stands on screen, widget by widget: controls a screen reader cannot
// name, fields without a label, controls the Tab key never reaches, targets and rows under 24 px, siblings that
// overlap, controls under something else or outside of what holds them, and text too faint for its ground. Each
// fault is one line that names the widget. Text that is cut off is found by clipping.h.
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace coffret::tour {

QStringList accessFaults(const QWidget &window);
QStringList layoutFaults(const QWidget &window);
QStringList faintTexts(const QWidget &window, const QImage &picture); // of that very window

QString nameOf(const QWidget &widget); // "QPushButton restore"

} // namespace coffret::tour
