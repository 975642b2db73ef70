// SPDX-License-Identifier: GPL-3.0-or-later
// The one dialog of the program: asks before what cannot come back, and only then. A question with
// figures, what goes, what stays, and two verbs; the safe one has the focus, Esc means it too. It
// does not stop the program, and the lock takes it away (MainWindow::closeDialogs).
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace coffret::ui {

struct Confirmation
{
    QString question; // "Erase 16 records for good?"
    QString goes;
    QString stays;
    QString keep;  // the safe verb
    QString erase; // the other one
};

// `agreed` is called once, or never.
void confirm(QWidget *over, const Confirmation &asked, std::function<void()> agreed);

} // namespace coffret::ui
