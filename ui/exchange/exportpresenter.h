// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what an export would hold (everything, or the rows chosen in a list), asks where the file goes, and
// writes it on the vault's thread. It
// writes over no file without being told to, and not into the folder of the vault, where a file nobody
// protects would pass for one that is. Stopped or failed, it leaves no file, and an older one as it was.
#pragma once

#include "core/base/clock.h"
#include "core/exchange/exporter.h"
#include "core/workspace/workspace.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <optional>

namespace coffret::ui {

class ExportPage;
class FileChooser;

class ExportPresenter : public QObject
{
    Q_OBJECT

public:
    ExportPresenter(workspace::Workspace &workspace, ExportPage &page, FileChooser &files, const Clock &clock,
                    QObject *parent = nullptr);
    void reload(); // the page was opened: everything, unless rows were just offered
    // Then open the page. While another export is written these rows are not taken up, and the page says so.
    void offer(const exchange::ChosenRows &rows);
    void choose(); // asks for the place, then writes
    void cancel();

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);

private:
    void show();
    void forget(); // the rows that were offered
    void take(const QString &place);
    void write(const QString &path);
    void finish();
    void sayItIsBusy();
    bool isInVault(const QString &path) const;

    workspace::Workspace &workspace;
    ExportPage &page;
    FileChooser &files;
    const Clock &clock;
    std::optional<exchange::ChosenRows> chosen;
    bool offered = false; // the next time the page opens it is for them
    QString folder;       // of the last file, or the documents
    QTimer reloading;
    QFutureWatcher<Result<exchange::ExportResult>> watcher;
    std::shared_ptr<std::optional<exchange::ExportResult>> written; // set by the job once the file stands
};

} // namespace coffret::ui
