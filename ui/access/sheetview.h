// SPDX-License-Identifier: GPL-3.0-or-later
// A printed document on the screen, as labels: texts, fields, and a table as one line for each row. For short sheets.
#pragma once

#include "ui/printing/printeddocument.h"

class QWidget;

namespace coffret::ui {

QWidget *sheetView(const PrintedDocument &document); // without its title

} // namespace coffret::ui
