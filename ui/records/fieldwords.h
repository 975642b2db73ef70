// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the fields on screen, by their stable names in core/crm/fieldvalues.h: one table for forms,
// records and histories.
#pragma once

#include <QString>

namespace coffret::ui {

QString fieldWord(QStringView field); // empty: nothing a person sees as a field (deletedAt)

} // namespace coffret::ui
