// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejectsfile.h"

#include "core/exchange/csvwriter.h"

namespace coffret::exchange {

RejectsFile::RejectsFile(const QString &p, const ImportScan &scan, ReasonText text)
    : path(p), header(scan.kind == FileKind::VCard ? QStringList(QStringLiteral("vcard")) : scan.header),
      kind(scan.kind), say(std::move(text))
{}

static QStringList columnsBehind()
{
    return {QStringLiteral("coffret-line"), QStringLiteral("coffret-column"), QStringLiteral("coffret-reason")};
}

Result<void> RejectsFile::write(const RowOutcome &row)
{
    if (!file) {
        file = std::make_unique<WholeFile>(path);
        COFFRET_TRY(file->open());
        COFFRET_TRY(
            file->write(csvStart(CsvForm::ExcelFrench) + csvRow(header + columnsBehind(), CsvForm::ExcelFrench)));
    }
    QStringList cells = kind == FileKind::VCard ? QStringList(row.text) : row.cells;
    while (cells.size() < header.size())
        cells += QString();
    const QString column = row.objection.column > 0 ? QString::number(row.objection.column) : QString();
    cells.insert(header.size(), QString::number(row.line));
    cells.insert(header.size() + 1, column);
    cells.insert(header.size() + 2, say(row.objection.reason));
    return file->write(csvRow(cells, CsvForm::ExcelFrench));
}

void RejectsFile::add(const RowOutcome &row)
{
    if (row.result == RowResult::Rejected && state.ok())
        state = write(row);
}

Result<bool> RejectsFile::commit()
{
    COFFRET_TRY(state);
    if (!file)
        return false;
    COFFRET_TRY(file->commit());
    file.reset();
    return true;
}

} // namespace coffret::exchange
