// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importjobs.h"

#include <QFile>
#include <QFileInfo>

namespace coffret::ui {

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? FileStamp{info.size(), info.lastModified()} : FileStamp();
}

Result<exchange::ImportScan> lookAt(workspace::Books &books, const QString &path, const exchange::ScanChoices &choices)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return exchange::ExchangeError::Unreadable;
    return exchange::Importer(books.desk).scan(file, choices);
}

Result<ImportOutcome> runImport(workspace::Books &books, ImportTask task, const Progress &progress)
{
    QFile file(task.path);
    if (!file.open(QIODevice::ReadOnly))
        return exchange::ExchangeError::Unreadable;
    ImportOutcome outcome;
    const auto trial = std::make_shared<Trial>();
    const bool real = task.options.run == exchange::RunKind::Real;
    task.options.onRow = [&outcome, &trial, real](const exchange::RowOutcome &row) {
        trial->take(row);
        if (real && row.result == exchange::RowResult::Rejected && outcome.rejected.size() < MostRejectsKept)
            outcome.rejected += row;
    };
    exchange::Importer importer(books.desk);
    COFFRET_ASSIGN(trial->result, importer.run(file, task.scan, task.options, progress));
    outcome.trial = trial;
    return outcome;
}

} // namespace coffret::ui
