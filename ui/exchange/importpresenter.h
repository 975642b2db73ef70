// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file on the vault's thread: what it is, then a dry run that is rolled back, then, when asked,
// the import itself. Stopping leaves the vault as it was. Rejected rows can be saved with their reasons,
// and the import can be undone from the result.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/exchange/importpage.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <memory>
#include <optional>

namespace coffret::ui {

class FileChooser;

class ImportPresenter : public QObject
{
    Q_OBJECT

public:
    ImportPresenter(workspace::Workspace &workspace, ImportPage &page, FileChooser &files, QObject *parent = nullptr);
    void choose();
    void read(const QString &path);
    void cancel();

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void finished();

private:
    struct Outcome
    {
        exchange::ImportScan scan;
        exchange::ImportResult result;
        QList<exchange::RowOutcome> rows; // the first ones
    };
    void run(exchange::RunKind kind);
    void take(exchange::RunKind kind, const Result<Outcome> &outcome);
    void undo();
    void saveRejects();

    workspace::Workspace &workspace;
    ImportPage &page;
    FileChooser &files;
    QString path;
    crm::ImportId importId;
    QList<exchange::RowOutcome> rejected;
    exchange::ImportScan scan;
    QFutureWatcher<Result<Outcome>> watcher;
    std::shared_ptr<std::optional<Outcome>> done; // set by the job once it is through
    exchange::RunKind running = exchange::RunKind::Dry;
};

} // namespace coffret::ui
