// SPDX-License-Identifier: GPL-3.0-or-later
// The order of Tab among the zones of a page. Qt appends what is built late to the end of the window's
// order; a page with such parts chains its zones again before each step of Tab, so that the order is the
// one that is seen. Within a zone the order stays as it is.
#pragma once

#include <QList>

class QWidget;

namespace coffret::ui {

void chainZones(const QList<QWidget *> &zones); // in order; null and nested in another window are left out

} // namespace coffret::ui
