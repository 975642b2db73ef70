// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of an export as a person tells them apart, most asked for first, and the file they go to:
// its ending, the filter of the file dialog, and a name to propose that every file system takes.
#pragma once

#include "core/exchange/exporter.h"

#include <QDate>
#include <QList>
#include <QString>

namespace coffret::ui {

QList<exchange::ExportFormat> exportFormats();
QString formatName(exchange::ExportFormat format);
QString formatNote(exchange::ExportFormat format);
QString formatSuffix(exchange::ExportFormat format); // "csv"
QString formatFilter(exchange::ExportFormat format); // "Spreadsheet (*.csv)"
// "Atelier Marchand 2026-11-20.csv"; what a file name may not hold is left out.
QString proposedName(const QString &organisation, QDate day, exchange::ExportFormat format);

} // namespace coffret::ui
