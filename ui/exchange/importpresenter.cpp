// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpresenter.h"
#include "ui/common/answers.h"

#include "core/exchange/exchangeerror.h"
#include "core/exchange/rejectsfile.h"
#include "core/workspace/books.h"
#include "ui/common/filechooser.h"
#include "ui/words/errortext.h"
#include "ui/words/reasontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr qsizetype MostRowsShown = 2000;
constexpr qsizetype MostRejectsKept = 10'000;

} // namespace

ImportPresenter::ImportPresenter(workspace::Workspace &w, ImportPage &p, FileChooser &f, QObject *parent)
    : QObject(parent), workspace(w), page(p), files(f)
{
    connect(&page, &ImportPage::chooseAsked, this, &ImportPresenter::choose);
    connect(&page, &ImportPage::importAsked, this, [this] { run(exchange::RunKind::Real); });
    connect(&page, &ImportPage::choicesChanged, this, [this] { run(exchange::RunKind::Dry); });
    connect(&page, &ImportPage::stopAsked, this, &ImportPresenter::cancel);
    connect(&page, &ImportPage::contactsAsked, this, &ImportPresenter::finished);
    connect(&page, &ImportPage::undoAsked, this, &ImportPresenter::undo);
    connect(&page, &ImportPage::rejectsAsked, this, &ImportPresenter::saveRejects);
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, &page, &ImportPage::progress);
    connect(&watcher, &QFutureWatcherBase::finished, this, [this] {
        page.showIdle();
        const QFuture<Result<Outcome>> future = watcher.future();
        if (*done) // also when Stop came after the commit: it has stopped nothing, and the future does not tell
            take(running, **done);
        else if (future.resultCount() > 0)
            take(running, future.result());
    });
}

void ImportPresenter::choose()
{
    files.openFile(page.window(),
                   {tr("Choose the file to import"),
                    tr("Contacts (*.csv *.txt *.xlsx *.ldif *.vcf *.vcard);;All files (*)"), QDir::homePath()},
                   [this](const QString &chosen) { read(chosen); });
}

void ImportPresenter::read(const QString &chosen)
{
    path = chosen;
    importId = {};
    run(exchange::RunKind::Dry);
}

void ImportPresenter::cancel()
{
    watcher.future().cancel();
}

void ImportPresenter::run(exchange::RunKind kind)
{
    if (watcher.isRunning())
        return;
    running = kind;
    const bool dry = kind == exchange::RunKind::Dry;
    page.showBusy(dry ? tr("Comparing %1 with the vault…").arg(QFileInfo(path).fileName())
                      : tr("Importing %1…").arg(QFileInfo(path).fileName()),
                  dry ? tr("Nothing is written yet.") : tr("If you stop, nothing is imported."));
    exchange::ImportOptions options;
    options.choices.onDuplicate = page.onDuplicate();
    options.run = kind;
    options.fileName = QFileInfo(path).fileName();
    done = std::make_shared<std::optional<Outcome>>();
    watcher.setFuture(
        workspace.run<Outcome>([path = path, options, done = done](
                                   workspace::Books &books, const Progress &progress) mutable -> Result<Outcome> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return exchange::ExchangeError::Unreadable;
            exchange::Importer importer(books.desk);
            Outcome outcome;
            COFFRET_ASSIGN(outcome.scan, importer.scan(file));
            options.onRow = [&outcome](const exchange::RowOutcome &row) {
                const bool wanted = row.result != exchange::RowResult::Skipped || !row.remarks.isEmpty()
                                    || outcome.rows.size() < MostRowsShown / 4;
                if (wanted
                    && outcome.rows.size()
                           < MostRowsShown + (row.result == exchange::RowResult::Rejected ? MostRejectsKept : 0))
                    outcome.rows.append(row);
            };
            COFFRET_ASSIGN(outcome.result, importer.run(file, outcome.scan, options, progress));
            *done = outcome;
            return outcome;
        }));
}

void ImportPresenter::take(exchange::RunKind kind, const Result<Outcome> &outcome)
{
    if (!outcome.ok()) {
        if (!outcome.error().is(BaseError::Cancelled))
            page.complain(tr("This file was not imported."), words::sentence(outcome.error()));
        return;
    }
    scan = outcome->scan;
    rejected.clear();
    for (const exchange::RowOutcome &row : outcome->rows) {
        if (row.result == exchange::RowResult::Rejected)
            rejected.append(row);
    }
    if (kind == exchange::RunKind::Dry) {
        page.showPlan(QFileInfo(path).fileName(), outcome->scan, outcome->result, outcome->rows);
        return;
    }
    importId = outcome->result.importId;
    page.showDone(outcome->result, !rejected.isEmpty());
}

void ImportPresenter::undo()
{
    workspace.ask<crm::UndoOutcome>([id = importId](workspace::Books &books) {
        return exchange::Importer(books.desk).undo(id);
    }) | then(this, [this](QFuture<Result<crm::UndoOutcome>> future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok()) {
            page.complain(tr("The import was not undone."), words::sentence(future.result().error()));
            return;
        }
        page.showStart();
        Q_EMIT said(tr("Import undone: %n record(s) taken back.", nullptr, int(future.result()->takenBack)), false);
    });
}

void ImportPresenter::saveRejects()
{
    files.saveFile(
        page.window(),
        {tr("Where to save the rows to correct"), {}, QFileInfo(path).completeBaseName() + tr(" - to correct.csv")},
        [this](const QString &target) {
            exchange::RejectsFile file(target, scan, [](exchange::Reason reason) { return words::sentence(reason); });
            for (const exchange::RowOutcome &row : std::as_const(rejected))
                file.add(row);
            if (const Result<bool> saved = file.commit(); saved.ok())
                Q_EMIT said(tr("Rows to correct saved."), false);
            else
                page.complain(tr("The file was not written."), words::sentence(saved.error()));
        });
}

} // namespace coffret::ui
