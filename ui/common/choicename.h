// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the name of a choice heard on Linux: there Qt gives a screen reader the chosen text in place of a
// combo box's accessible name, and leaves the name to a label beside it. Where no label is, a hidden one
// says the name; the line of a choice that can be typed into gets it too.
#pragma once

class QComboBox;

namespace coffret::ui {

void nameChoice(QComboBox &box);

} // namespace coffret::ui
