// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpresenter.h"

#include "core/exchange/exchangeerror.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/filechooser.h"
#include "ui/exchange/columnsstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/mappingpane.h"
#include "ui/exchange/resultstep.h"
#include "ui/exchange/trialpane.h"
#include "ui/words/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using coffret::exchange::RowDecision;
using coffret::exchange::RunKind;

namespace coffret::ui {

ImportPresenter::ImportPresenter(workspace::Workspace &w, ImportPage &p, FileChooser &f, const Clock &c,
                                 QObject *parent)
    : QObject(parent), workspace(w), page(p), files(f), clock(c)
{
    connectPage();
    connectRows();
    pause.setSingleShot(true);
    pause.setInterval(300);
    connect(&pause, &QTimer::timeout, this, [this] { run(RunKind::Dry); });
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportPresenter::showProgress);
    connect(&watcher, &QFutureWatcherBase::finished, this, &ImportPresenter::answered);
    connect(&looking, &QFutureWatcherBase::finished, this, [this] {
        page.busy().finish();
        if (looking.future().resultCount() == 0)
            return;
        if (const auto found = looking.future().result(); found.ok())
            takeScan(*found);
        else
            showFailure(found.error());
    });
}

void ImportPresenter::connectPage()
{
    connect(&page.file(), &FileStep::chooseAsked, this, &ImportPresenter::choose);
    connect(&page, &ImportPage::otherAsked, this, &ImportPresenter::choose);
    connect(&page.file(), &FileStep::corrected, this, [this](const exchange::ScanChoices &newChoices) {
        choices = newChoices;
        corrected = true;
        changes.clear();
        cases.clear();
        page.undoFrom(u"file"_s);
        look();
    });
    connect(&page.file(), &FileStep::undoAsked, this,
            [this](const crm::ImportId &id) { undo(id, crm::OnLaterChange::Refuse); });
    connect(&page, &AssistantPage::stepChosen, this, &ImportPresenter::openStep);
    connect(&page, &AssistantPage::backAsked, this,
            [this] { openStep(page.current() == u"duplicates" ? u"columns"_s : u"file"_s); });
    connect(&page, &AssistantPage::verbAsked, this, &ImportPresenter::goOn);
    connect(&page, &AssistantPage::leaveAsked, this, &ImportPresenter::leave);
    connect(&page.busy(), &BusyLine::stopRequested, this, &ImportPresenter::cancel);
    connect(&page.banner(), &Banner::linkActivated, this, [this] { undo(importId, crm::OnLaterChange::Leave); });
    connect(&page.result(), &ResultStep::contactsAsked, this, [this] {
        leave();
        Q_EMIT finished();
    });
    connect(&page.result(), &ResultStep::undoAsked, this, [this] { undo(importId, crm::OnLaterChange::Refuse); });
    connect(&page.result(), &ResultStep::rejectsAsked, this, &ImportPresenter::saveRejects);
}

void ImportPresenter::connectRows()
{
    TrialPane &rows = page.columns().trial();
    connect(&page.columns().mapping(), &MappingPane::chosen, this, &ImportPresenter::matched);
    connect(&page.columns(), &ColumnsStep::programChosen, this, [this](const QString &preset) {
        choices.preset = preset;
        page.file().setChoices(choices);
        rematching = true;
        look();
    });
    connect(&rows, &TrialPane::policyChanged, this, &ImportPresenter::changed);
    connect(&rows, &TrialPane::corrected, this, [this](qint64 line, int column, const QString &text) {
        changes[line].cells[column] = text;
        changed();
    });
    connect(&rows, &TrialPane::asideAsked, this, [this](const QList<qint64> &lines) {
        for (const qint64 line : lines)
            changes[line].badValues = exchange::BadValues::KeepAside;
        changed();
    });
    connect(&rows, &TrialPane::leaveOutAsked, this, [this](qint64 line, bool out) {
        changes[line].decision = out ? RowDecision::LeaveOut : RowDecision::Usual;
        changed();
    });
    connect(&rows, &TrialPane::compareAsked, this, [this](qint64 line) {
        openStep(u"duplicates"_s);
        page.duplicates().goTo(line);
    });
    connect(&page.duplicates(), &DuplicatesStep::decided, this,
            [this](qint64 line, RowDecision decision, const Uuid &record) {
                cases[line].decision = changes[line].decision = decision;
                cases[line].record = changes[line].record = record;
                changed();
            });
    connect(&page.duplicates(), &DuplicatesStep::restCreated, this, [this] {
        for (DuplicateCase &each : cases) {
            if (each.decision == RowDecision::Usual)
                each.decision = changes[each.row.line].decision = RowDecision::CreateAnyway;
        }
        page.duplicates().show(cases.values());
        changed();
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
    if (watcher.isRunning() && running == RunKind::Real)
        return;
    begin(chosen);
    look();
}

void ImportPresenter::begin(const QString &chosen)
{
    cancel();
    page.showStart();
    path = chosen;
    stamp = stampOf(path);
    choices = {};
    scan = {};
    changes.clear();
    cases.clear();
    trial.reset();
    rejected.clear();
    importId = {};
    corrected = rematching = false;
    page.setSubject(QFileInfo(path).fileName());
    page.other().show();
    page.footer().setLeave(tr("Cancel"));
}

void ImportPresenter::look()
{
    page.banner().quiet();
    page.busy().begin(tr("Looking at %1…").arg(QFileInfo(path).fileName()), tr("Nothing is written yet."), {});
    looking.setFuture(workspace.ask<exchange::ImportScan>(
        [path = path, choices = choices](workspace::Books &books) { return lookAt(books, path, choices); }));
}

void ImportPresenter::takeScan(const exchange::ImportScan &found)
{
    scan = found;
    if (kept && kept->columns.size() == scan.mapping.columns.size())
        scan.mapping = *kept;
    kept.reset();
    page.file().show(scan);
    page.columns().show(scan);
    page.setResult(u"file"_s, scanSentence(scan));
    if (std::exchange(rematching, false)) { // said among the columns: the person stays there
        cases.clear();
        changed();
        return;
    }
    page.footer().setVerb(tr("Try it out"));
    page.footer().setSentence(scan.remembered ? tr("The columns are matched as last time.") : QString());
    const bool straight = needsNobody();
    page.columns().fold(straight ? ColumnsStep::Fold::Folded : ColumnsStep::Fold::Open);
    if (straight && !corrected)
        openStep(u"columns"_s);
}

bool ImportPresenter::needsNobody() const
{
    if (!scan.isTable())
        return true;
    if (!scan.mapping.isUsable())
        return false;
    if (scan.remembered || (scan.mapping.preset != u"generic" && !scan.mapping.preset.isEmpty()))
        return true;
    for (int i = 0; i < int(scan.mapping.columns.size()); ++i) {
        if (scan.mapping.columns.at(i).target.field == exchange::Field::Keep && !scan.examples.value(i).isEmpty())
            return false;
    }
    return true;
}

void ImportPresenter::openStep(const QString &key)
{
    if (watcher.isRunning() && running == RunKind::Real)
        return;
    page.open(key);
    page.footer().setBack(key == u"file" || key == u"run" ? QString() : tr("Back"));
    if (key == u"file") {
        page.footer().setVerb(tr("Try it out"));
        page.footer().setSentence({});
    } else if (key == u"columns" && !trial) {
        page.footer().setVerb({});
        run(RunKind::Dry);
    } else {
        if (key == u"duplicates")
            page.duplicates().show(cases.values());
        sayWhatIsNext();
    }
}

void ImportPresenter::goOn()
{
    const QString key = page.current();
    if (key == u"file") {
        openStep(u"columns"_s);
    } else if (key == u"columns" && page.duplicates().undecided() > 0) {
        openStep(u"duplicates"_s);
        page.duplicates().goToUndecided();
    } else if (key == u"duplicates" && page.duplicates().undecided() > 0) {
        page.duplicates().goToUndecided();
        page.banner().say(Tone::Warning, tr("%Ln duplicate(s) to decide.", nullptr, page.duplicates().undecided()),
                          tr("Say for each what becomes of it, then import."));
    } else if (stampOf(path) != stamp) {
        stamp = stampOf(path);
        page.banner().say(Tone::Warning, tr("The file has changed meanwhile."),
                          tr("It was tried out again; look at what would change, then import."));
        run(RunKind::Dry);
    } else {
        run(RunKind::Real);
    }
}

void ImportPresenter::matched(int column, const exchange::ColumnTarget &target)
{
    scan.mapping.columns[column].target = target;
    cases.clear();
    page.columns().show(scan);
    changed();
}

void ImportPresenter::changed()
{
    page.banner().quiet();
    page.columns().trial().showWaiting();
    page.footer().setWaiting(true); // nothing is imported that was not tried out
    pause.start();
}

ImportTask ImportPresenter::task(RunKind kind) const
{
    ImportTask work{path, scan, {}};
    const TrialPane &rows = page.columns().trial();
    work.options.choices.onDuplicate = rows.onDuplicate();
    work.options.choices.collision = rows.collision();
    work.options.choices.findPossible = kind == RunKind::Dry;
    work.options.changes = changes;
    work.options.run = kind;
    work.options.fileName = QFileInfo(path).fileName();
    return work;
}

void ImportPresenter::run(RunKind kind)
{
    pause.stop();
    if (watcher.isRunning()) {
        again = running == RunKind::Dry && kind == RunKind::Dry;
        if (again)
            watcher.future().cancel();
        return;
    }
    running = kind;
    runsFor = path;
    const QString name = QFileInfo(path).fileName();
    if (kind == RunKind::Real) {
        page.result().showRunning();
        page.open(u"run"_s);
        page.footer().setVerb({});
        page.footer().setBack({});
        page.footer().setLeave({});
        page.footer().setSentence({});
        page.busy().begin(tr("Importing %1…").arg(name), tr("If you stop, nothing is imported."), tr("Stop"));
    } else {
        page.columns().trial().showWaiting();
        page.footer().setWaiting(true);
        page.busy().begin(tr("Trying out %1…").arg(name), tr("Nothing is written yet."), tr("Stop"));
    }
    elapsed.start();
    done = std::make_shared<std::optional<ImportOutcome>>();
    watcher.setFuture(workspace.run<ImportOutcome>(
        [work = task(kind), done = done](workspace::Books &books, const Progress &progress) -> Result<ImportOutcome> {
            COFFRET_ASSIGN(const ImportOutcome outcome, runImport(books, work, progress));
            *done = outcome;
            return outcome;
        }));
}

void ImportPresenter::answered()
{
    page.busy().finish();
    const QFuture<Result<ImportOutcome>> future = watcher.future();
    page.footer().setWaiting(pause.isActive());
    if (again) {
        again = false;
        run(RunKind::Dry);
    } else if (runsFor != path) {
        return;         // another file was chosen meanwhile
    } else if (*done) { // also when Stop came after the commit: it has stopped nothing, and the future does not tell
        running == RunKind::Dry ? takeTrial(**done) : takeImport(**done);
    } else {
        if (running == RunKind::Real) {
            page.footer().setLeave(tr("Cancel"));
            openStep(u"columns"_s);
        }
        if (future.resultCount() > 0 && !future.result().ok())
            showFailure(future.result().error());
    }
}

void ImportPresenter::showFailure(const Error &error)
{
    if (error.is(BaseError::Cancelled))
        return;
    page.complain(tr("This file was not imported."), words::sentence(error));
}

void ImportPresenter::takeTrial(const ImportOutcome &outcome)
{
    trial = outcome.trial;
    gatherCases();
    page.columns().trial().show(trial);
    page.setResult(u"columns"_s, tr("%Ln row(s) read", nullptr, int(trial->result.read)));
    sayWhatIsNext();
}

// Duplicates found now, and those that were decided: a decided one is none any more for the dry run.
void ImportPresenter::gatherCases()
{
    QMap<qint64, DuplicateCase> now;
    for (const exchange::RowOutcome &row : trial->rows) {
        if (kindOf(row) == TrialKind::Duplicate)
            now[row.line] = {row, RowDecision::Usual, {}};
    }
    for (const DuplicateCase &each : std::as_const(cases)) {
        const exchange::RowChange change = changes.value(each.row.line);
        if (change.decision != RowDecision::Usual)
            now[each.row.line] = {each.row, change.decision, change.record};
    }
    const bool same = now.keys() == cases.keys();
    cases = now;
    if (!same || page.current() != u"duplicates")
        page.duplicates().show(cases.values());
    page.setResult(u"duplicates"_s,
                   cases.isEmpty() ? tr("None") : tr("%Ln to compare", nullptr, page.duplicates().undecided()));
}

void ImportPresenter::sayWhatIsNext()
{
    if (!trial || page.current() == u"file" || page.current() == u"run")
        return;
    const int open = page.duplicates().undecided();
    const int writing = int(trial->result.records);
    AssistantFooter &footer = page.footer();
    if (open > 0 && page.current() == u"columns")
        footer.setVerb(tr("Compare the %Ln duplicate(s)", nullptr, open));
    else
        footer.setVerb(writing > 0 ? tr("Import %Ln record(s)", nullptr, writing) : QString());
    if (writing == 0 && open == 0)
        footer.setSentence(tr("There is nothing to import: every row is there already or left out."));
    else
        footer.setSentence(
            trial->result.rejected > 0 ? tr(
                "Correct in the cell: it is tried out again at once. Rows not corrected go into a file of their own.")
                                       : QString());
}

void ImportPresenter::showProgress(int thousandths)
{
    page.busy().progress(thousandths);
    constexpr int enough = 50; // before that a guess is none
    if (thousandths < enough || elapsed.elapsed() < 2000)
        return;
    const qint64 seconds = elapsed.elapsed() * (1000 - thousandths) / thousandths / 1000;
    const QString name = QFileInfo(path).fileName();
    const QString left = seconds >= 90 ? tr("about %n minute(s) left", nullptr, int((seconds + 59) / 60))
                                       : tr("about %n second(s) left", nullptr, int((seconds + 4) / 5 * 5));
    page.busy().say(running == RunKind::Real ? tr("Importing %1: %2").arg(name, left)
                                             : tr("Trying out %1: %2").arg(name, left));
}

void ImportPresenter::takeImport(const ImportOutcome &outcome)
{
    trial = outcome.trial;
    rejected = outcome.rejected;
    importId = trial->result.importId;
    changes.clear();
    cases.clear();
    page.undoFrom(u"file"_s); // what was done cannot be done again from here
    page.result().show(trial->result);
    page.focusContent();
    page.footer().setLeave(tr("Close"));
    page.setResult(u"run"_s, tr("%Ln record(s)", nullptr, int(trial->result.records)));
    trial.reset();
    reload();
}

void ImportPresenter::leave()
{
    cancel();
    path.clear();
    trial.reset();
    page.showStart();
    reload();
}

void ImportPresenter::cancel()
{
    pause.stop();
    again = false;
    watcher.future().cancel();
}

} // namespace coffret::ui
