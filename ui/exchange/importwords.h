// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what an import found and did: programs files come from, results and reasons.
#pragma once

#include "core/exchange/importer.h"

#include <QString>

namespace coffret::ui {

QString presetWord(const QString &id);
QString resultWord(exchange::RowResult result);
// "Outlook (French), Windows-1252, « ; »"
QString scanSentence(const exchange::ImportScan &scan);
QString rowSentence(const exchange::RowOutcome &row);

} // namespace coffret::ui
