// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportpresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/confirmation.h"
#include "ui/common/filechooser.h"
#include "ui/common/localformat.h"
#include "ui/exchange/exportpage.h"
#include "ui/exchange/exportwords.h"
#include "ui/words/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ExportPresenter::ExportPresenter(workspace::Workspace &w, ExportPage &p, FileChooser &f, const Clock &c,
                                 QObject *parent)
    : QObject(parent), workspace(w), page(p), files(f), clock(c),
      folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    reloading.setSingleShot(true);
    reloading.setInterval(60);
    connect(&reloading, &QTimer::timeout, this, &ExportPresenter::show);
    connect(&workspace.changes(), &ChangeBus::changed, this, [this] {
        if (page.isVisible())
            reloading.start();
    });
    connect(&page, &ExportPage::exportAsked, this, &ExportPresenter::choose);
    connect(&page, &ExportPage::everythingAsked, this, &ExportPresenter::forget);
    connect(&page, &ExportPage::stopAsked, this, &ExportPresenter::cancel);
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, &page, &ExportPage::progress);
    connect(&watcher, &QFutureWatcherBase::finished, this, &ExportPresenter::finish);
}

void ExportPresenter::reload()
{
    if (!std::exchange(offered, false))
        chosen.reset();
    show();
}

void ExportPresenter::offer(const exchange::ChosenRows &rows)
{
    if (watcher.isRunning()) { // what is being written stays what the page speaks of
        page.warn(tr("The chosen records were not taken up."),
                  tr("Another export is still being written. Choose them again once it is done."));
        return;
    }
    chosen = rows;
    offered = true;
}

void ExportPresenter::forget()
{
    chosen.reset();
    show();
}

void ExportPresenter::show()
{
    if (chosen) {
        page.showChosen(chosen->kind, qint64(chosen->rows.size()));
        return;
    }
    workspace.ask<exchange::ExportResult>([](workspace::Books &books) -> Result<exchange::ExportResult> {
        exchange::ExportResult both;
        COFFRET_ASSIGN(both.contacts, books.lists.count({crm::PartyKind::Contact}));
        COFFRET_ASSIGN(both.companies, books.lists.count({crm::PartyKind::Company}));
        return both;
    }) | then(this, [this](QFuture<Result<exchange::ExportResult>> future) {
        if (future.resultCount() == 0 || !future.result().ok())
            return;
        if (!chosen)
            page.show(future.result()->contacts, future.result()->companies);
    });
}

void ExportPresenter::sayItIsBusy()
{
    page.warn(tr("Another export is still being written."), tr("Wait until it is done, or stop it."));
}

void ExportPresenter::choose()
{
    if (watcher.isRunning()) {
        sayItIsBusy();
        return;
    }
    const QString name = proposedName(workspace.organisation(), localTime(clock.now()).date(), page.format());
    files.saveFile(page.window(),
                   {tr("Where to write the export"), formatFilter(page.format()), QDir(folder).filePath(name)},
                   [this](const QString &path) { take(path); });
}

// The dialog has asked about the name it gave; with an ending put behind, it is another one.
void ExportPresenter::take(const QString &place)
{
    if (isInVault(place)) {
        page.complain(tr("This folder is the vault itself. Choose another place."));
        return;
    }
    folder = QFileInfo(place).path();
    if (!QFileInfo(place).suffix().isEmpty()) {
        write(place);
        return;
    }
    const QString path = place + u'.' + formatSuffix(page.format());
    if (!QFileInfo::exists(path)) {
        write(path);
        return;
    }
    confirm(&page,
            {tr("Replace “%1”?").arg(QFileInfo(path).fileName()), tr("A file of this name is there already."),
             tr("If it is replaced, what it holds now is lost. The vault stays as it is."), tr("Keep that file"),
             tr("Replace")},
            [this, path] { write(path); });
}

void ExportPresenter::write(const QString &path)
{
    if (watcher.isRunning()) { // two places were asked for at once
        sayItIsBusy();
        return;
    }
    page.showBusy();
    written = std::make_shared<std::optional<exchange::ExportResult>>();
    watcher.setFuture(workspace.run<exchange::ExportResult>(
        [path, format = page.format(), chosen = chosen,
         written = written](workspace::Books &books, const Progress &progress) -> Result<exchange::ExportResult> {
            const exchange::Exporter exporter(books.desk);
            COFFRET_ASSIGN(*written, chosen ? exporter.exportThese(path, format, *chosen, progress)
                                            : exporter.exportAll(path, format, progress));
            return **written;
        }));
}

// A stop that comes when the file stands already has stopped nothing, and the future does not tell.
void ExportPresenter::finish()
{
    page.showIdle();
    if (*written) {
        QString sentence = tr("%Ln record(s) exported.", nullptr, int((*written)->contacts + (*written)->companies));
        if ((*written)->shortened > 0)
            sentence += u' '
                        + tr("%Ln long text(s) cut to what a spreadsheet's cell holds; CSV has them whole.", nullptr,
                             int((*written)->shortened));
        Q_EMIT said(sentence, false);
        return;
    }
    const QFuture<Result<exchange::ExportResult>> future = watcher.future();
    if (future.resultCount() > 0 && !future.result().error().is(BaseError::Cancelled))
        page.complain(words::sentence(future.result().error()));
}

void ExportPresenter::cancel()
{
    watcher.future().cancel();
}

bool ExportPresenter::isInVault(const QString &path) const
{
    const QString vault = QDir(workspace.path()).canonicalPath();
    const QString place = QFileInfo(path).dir().canonicalPath();
    return !vault.isEmpty() && (place + u'/').startsWith(vault + u'/');
}

} // namespace coffret::ui
