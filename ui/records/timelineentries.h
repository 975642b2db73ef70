// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of the book in the words of the screen.
#pragma once

#include "core/crm/activitybook.h"
#include "ui/common/timeline.h"

#include <QHash>

namespace coffret::ui {

// `people`: names by user; somebody who is not among them is left without a name.
QList<TimelineEntry> timelineEntries(const crm::TimelinePage &page, const QHash<QByteArray, QString> &people);

} // namespace coffret::ui
