// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the sheet of a departure, on paper and on the screen alike: what was done and when, what the person may
// still hold, what is left to do by hand. Words only: no window, no vault.
#pragma once

#include "core/workspace/departure.h"
#include "ui/printing/printeddocument.h"

#include <QDateTime>

namespace coffret::ui {

struct DepartureFacts
{
    workspace::Departure departure;
    QString organisation;
    QString owner; // by whom it is printed
    QDateTime now;
};

PrintedDocument departureSheet(const DepartureFacts &facts);
// « 3 contacts, 1 company, 2 open tasks »; nothing: that nothing is theirs.
QString portfolioText(const crm::Portfolio &portfolio);

} // namespace coffret::ui
