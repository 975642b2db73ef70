// SPDX-License-Identifier: GPL-3.0-or-later
// Leads through an import: looks at the file, tries it out on the vault's thread at every change (a dry run
// that is rolled back), and brings it in when asked. A file whose columns all found their place goes straight
// to the trial. Stopping leaves the vault as it was; a lock keeps what was corrected and decided as a draft.
// A file that changed on disk meanwhile is tried out again before anything of it is written.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/duplicatesstep.h"
#include "ui/exchange/importjobs.h"
#include "ui/exchange/importpage.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QMap>
#include <QTimer>
#include <optional>

namespace coffret::ui {

class FileChooser;

class ImportPresenter : public QObject
{
    Q_OBJECT

public:
    ImportPresenter(workspace::Workspace &workspace, ImportPage &page, FileChooser &files, const Clock &clock,
                    QObject *parent = nullptr);
    void choose();
    void read(const QString &path);
    void reload(); // the past imports
    void cancel();
    QString draft() const; // empty: nothing in progress
    void restore(const QString &draft);

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void finished();

private:
    void connectPage();
    void connectRows();
    void begin(const QString &path);
    void look();
    void takeScan(const exchange::ImportScan &scan);
    bool needsNobody() const; // every column with content has its place
    void openStep(const QString &key);
    void goOn();
    void matched(int column, const exchange::ColumnTarget &target);
    void changed(); // something was corrected: try it out again
    void run(exchange::RunKind kind);
    ImportTask task(exchange::RunKind kind) const;
    void answered();
    void showFailure(const Error &error);
    void takeTrial(const ImportOutcome &outcome);
    void gatherCases();
    void takeImport(const ImportOutcome &outcome);
    void showProgress(int thousandths);
    void sayWhatIsNext();
    void undo(const crm::ImportId &id, crm::OnLaterChange policy);
    void saveRejects();
    void leave();

    workspace::Workspace &workspace;
    ImportPage &page;
    FileChooser &files;
    const Clock &clock;
    QString path;
    QString runsFor; // the path of the run under way
    FileStamp stamp;
    exchange::ScanChoices choices;
    std::optional<exchange::Mapping> kept; // of a draft, until its file was looked at again
    exchange::ImportScan scan;
    exchange::RowChanges changes;
    QMap<qint64, DuplicateCase> cases; // by line
    std::shared_ptr<const Trial> trial;
    QList<exchange::RowOutcome> rejected;
    crm::ImportId importId;
    bool corrected = false;  // the person set the scan right: the first step stays open
    bool rematching = false; // the columns are matched anew, by the program the person named
    bool again = false;      // the trial that runs is out of date
    QTimer pause;
    QElapsedTimer elapsed;
    QFutureWatcher<Result<exchange::ImportScan>> looking;
    QFutureWatcher<Result<ImportOutcome>> watcher;
    std::shared_ptr<std::optional<ImportOutcome>> done; // set by the job once it is through
    exchange::RunKind running = exchange::RunKind::Dry;
};

} // namespace coffret::ui
