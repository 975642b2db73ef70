// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchangejobs.h"

#include "core/exchange/rejectsfile.h"
#include "ui/words/reasontext.h"

#include <QFileInfo>

namespace coffret::app {

using namespace exchange;

static void note(ImportAnswer &answer, const RowOutcome &row)
{
    constexpr qsizetype most = 1000;
    QList<Rejection> said = row.remarks;
    if (row.result == RowResult::Rejected)
        said.prepend(row.objection);
    answer.remarked += said.size();
    if (answer.remarks.size() < most)
        answer.remarks += said.first(qMin(said.size(), most - answer.remarks.size()));
}

Result<ImportAnswer> importFile(const crm::Desk &desk, const ImportRequest &request, const Progress &progress)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return ExchangeError::Unreadable;
    Importer importer(desk);
    ScanChoices choices;
    choices.preset = request.preset;
    choices.encoding = request.encoding;
    choices.sheet = request.sheet;
    COFFRET_ASSIGN(ImportScan scan, importer.scan(file, choices));
    for (const QString &choice : request.mapping)
        COFFRET_TRY(applyChoice(scan.mapping, choice));

    std::optional<RejectsFile> rejects;
    if (!request.rejects.isEmpty())
        rejects.emplace(request.rejects, scan, [](Reason reason) { return words::sentence(reason); });
    ImportAnswer answer;
    ImportOptions options;
    options.choices.onDuplicate = request.onDuplicate;
    options.run = request.dry ? RunKind::Dry : RunKind::Real;
    options.fileName = QFileInfo(request.file).fileName();
    options.onRow = [&rejects, &answer](const RowOutcome &row) {
        note(answer, row);
        if (rejects)
            rejects->add(row);
    };
    answer.encoding = encodingName(scan.encoding.encoding);
    COFFRET_ASSIGN(answer.result, importer.run(file, scan, options, progress));
    if (rejects)
        COFFRET_TRY(rejects->commit());
    return answer;
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
    if (word == QStringLiteral("xlsx"))
        return ExportFormat::Workbook;
    if (word == QStringLiteral("json"))
        return ExportFormat::Json;
    return std::nullopt;
}

} // namespace coffret::app
