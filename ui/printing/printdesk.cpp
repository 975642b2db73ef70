// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printdesk.h"

#include "ui/common/confirmation.h"
#include "ui/common/filechooser.h"
#include "ui/printing/pagelayer.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

QPageLayout pageLayout(bool wide)
{
    return QPageLayout(QPageSize(QPageSize::A4), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
}

Result<int> writePdf(const QString &path, const PrintedDocument &document, const QString &family,
                     const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error(BaseError::Internal, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Result<int> pages = BaseError::Internal;
    {
        QPdfWriter writer(&file);
        writer.setPageLayout(pageLayout(document.turn == PrintedDocument::Turn::Wide));
        writer.setTitle(document.title);
        writer.setCreator(u"Coffret"_s);
        pages = PageLayer(writer, family).lay(document, progress);
    }
    if (!pages.ok())
        return pages; // nothing is kept: the file was never committed
    if (!file.commit())
        return Error(BaseError::Internal, file.errorString());
    return pages;
}

PrintDesk::PrintDesk(FileChooser &f, PrintChooser &p, std::function<QString()> vault, QObject *parent)
    : QObject(parent), files(f), printers(p), forbidden(std::move(vault)),
      folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, &PrintDesk::progressed);
    connect(&watcher, &QFutureWatcherBase::finished, this, &PrintDesk::finish);
}

void PrintDesk::print(QWidget *over, const PrintedDocument &document)
{
    printers.choose(over->window(), document.title, document.turn == PrintedDocument::Turn::Wide,
                    [this, document](const Paper &paper) {
                        onPaper = true;
                        begin(
                            [paper, document, family = QApplication::font().family()](const Progress &progress) {
                                return PageLayer(*paper, family).lay(document, progress);
                            },
                            tr("Sent to the printer."));
                    });
}

void PrintDesk::savePdf(QWidget *over, const PrintedDocument &document, const QString &proposedName)
{
    files.saveFile(
        over->window(), {tr("Where to write the PDF"), tr("PDF (*.pdf)"), QDir(folder).filePath(proposedName)},
        [this, over = QPointer<QWidget>(over), document](const QString &chosen) {
            const bool named = QFileInfo(chosen).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0;
            const QString path = named ? chosen : chosen + u".pdf"_s;
            if (isForbidden(path)) {
                Q_EMIT complained(tr("This folder is the vault itself."), tr("Choose another place."));
                return;
            }
            if (named || !QFileInfo::exists(path) || !over)
                return write(path, document);
            confirm(over,
                    {tr("Replace “%1”?").arg(QFileInfo(path).fileName()), tr("A file of this name is there already."),
                     tr("If it is replaced, what it holds now is lost. The vault stays as it is."),
                     tr("Keep that file"), tr("Replace")},
                    [this, path, document] { write(path, document); });
        });
}

void PrintDesk::write(const QString &path, const PrintedDocument &document)
{
    folder = QFileInfo(path).path();
    onPaper = false;
    begin([path, document, family = QApplication::font().family()](
              const Progress &progress) { return writePdf(path, document, family, progress); },
          tr("“%1” is written. This file is not encrypted.").arg(QFileInfo(path).fileName()));
}

template <class Work>
void PrintDesk::begin(Work work, const QString &done)
{
    if (watcher.isRunning())
        return;
    sentence = done;
    Q_EMIT began();
    watcher.setFuture(worker.run<int>([work = std::move(work)](Job<int> &job) -> Result<int> {
        job.setProgressRange(0, 1000);
        Progress progress;
        progress.step = [&job](qint64 now, qint64 all) {
            if (all > 0)
                job.setProgressValue(int(now * 1000 / all));
            return !job.isCanceled();
        };
        return work(progress);
    }));
}

void PrintDesk::finish()
{
    Q_EMIT ended();
    const QFuture<Result<int>> future = watcher.future();
    if (future.resultCount() == 0 || future.isCanceled())
        return;
    const Result<int> pages = future.result();
    if (pages.ok())
        Q_EMIT said(sentence);
    else if (onPaper)
        Q_EMIT complained(tr("This was not printed."), tr("Check that the printer is on, then print again."));
    else if (!pages.error().is(BaseError::Cancelled))
        Q_EMIT complained(tr("The PDF was not written."),
                          tr("Nothing of it was kept. Choose another folder, or make room on this drive."));
}

void PrintDesk::cancel()
{
    watcher.future().cancel();
}

bool PrintDesk::isForbidden(const QString &path) const
{
    const QString vault = forbidden ? QDir(forbidden()).canonicalPath() : QString();
    const QString place = QFileInfo(path).dir().canonicalPath();
    return !vault.isEmpty() && (place + u'/').startsWith(vault + u'/');
}

} // namespace coffret::ui
