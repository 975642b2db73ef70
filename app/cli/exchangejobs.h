// SPDX-License-Identifier: GPL-3.0-or-later
// The work behind import and export, as jobs for the vault's thread.
#pragma once

#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"

#include <QStringList>
#include <optional>

namespace coffret::app {

struct ImportRequest
{
    QString file;
    QString preset;                             // empty: recognise it
    std::optional<exchange::Encoding> encoding; // null: find out
    std::optional<int> sheet;                   // of a workbook, from 0
    QStringList mapping;                        // "COL=FIELD"
    exchange::OnDuplicate onDuplicate = exchange::OnDuplicate::Skip;
    bool dry = false;
    QString rejects; // empty: no file
};

struct ImportAnswer
{
    exchange::ImportResult result;
    QString encoding;                   // the file was read in
    QList<exchange::Rejection> remarks; // and rejections, the first of them, in the order of the file
    qint64 remarked = 0;                // how many there were
};

Result<ImportAnswer> importFile(const crm::Desk &desk, const ImportRequest &request, const Progress &progress);
std::optional<exchange::ExportFormat> exportFormat(const QString &word);

} // namespace coffret::app
