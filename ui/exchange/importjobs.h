// SPDX-License-Identifier: GPL-3.0-or-later
// What an import does on the vault's thread: look at a file, try it out, bring it in. Each opens the file
// anew, so that nothing of it stays open between the steps.
#pragma once

#include "core/exchange/importer.h"
#include "core/workspace/books.h"
#include "ui/exchange/trial.h"

#include <QDateTime>
#include <memory>

namespace coffret::ui {

// By which a file is known to be the one that was looked at.
struct FileStamp
{
    qint64 size = -1;
    QDateTime modified;
    bool operator==(const FileStamp &) const = default;
};
FileStamp stampOf(const QString &path);

struct ImportTask
{
    QString path;
    exchange::ImportScan scan;
    exchange::ImportOptions options; // its onRow is set by the job
};

struct ImportOutcome
{
    std::shared_ptr<const Trial> trial;
    QList<exchange::RowOutcome> rejected; // of a real run, for the file of rows to correct
};

constexpr qsizetype MostRejectsKept = 200'000;

Result<exchange::ImportScan> lookAt(workspace::Books &books, const QString &path, const exchange::ScanChoices &choices);
Result<ImportOutcome> runImport(workspace::Books &books, ImportTask task, const Progress &progress);

} // namespace coffret::ui
