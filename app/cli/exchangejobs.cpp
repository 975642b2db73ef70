// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchangejobs.h"

#include "core/exchange/rejectsfile.h"

#include <QFileInfo>

namespace coffret::app {

using namespace exchange;

Result<ImportResult> importFile(const crm::Desk &desk, const ImportRequest &request, const Progress &progress)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return ExchangeError::Unreadable;
    Importer importer(desk);
    ScanChoices choices;
    choices.preset = request.preset;
    COFFRET_ASSIGN(ImportScan scan, importer.scan(file, choices));
    for (const QString &choice : request.mapping)
        COFFRET_TRY(applyChoice(scan.mapping, choice));

    std::optional<RejectsFile> rejects;
    ImportOptions options;
    options.choices.onDuplicate = request.onDuplicate;
    options.run = request.dry ? RunKind::Dry : RunKind::Real;
    options.fileName = QFileInfo(request.file).fileName();
    if (!request.rejects.isEmpty()) {
        rejects.emplace(request.rejects, scan);
        options.onRow = [&rejects](const RowOutcome &row) { rejects->add(row); };
    }
    COFFRET_ASSIGN(const ImportResult result, importer.run(file, scan, options, progress));
    if (rejects)
        COFFRET_TRY(rejects->commit());
    return result;
}

std::optional<ExportFormat> exportFormat(const QString &word)
{
    if (word == QStringLiteral("csv"))
        return ExportFormat::CsvExcelFrench;
    if (word == QStringLiteral("csv-rfc4180"))
        return ExportFormat::CsvRfc4180;
    if (word == QStringLiteral("vcard"))
        return ExportFormat::VCard4;
    if (word == QStringLiteral("vcard3"))
        return ExportFormat::VCard3;
    if (word == QStringLiteral("json"))
        return ExportFormat::Json;
    return std::nullopt;
}

} // namespace coffret::app
