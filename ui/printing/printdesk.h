// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a document to a printer or into a PDF file: asks where, lays the pages out on a thread of its
// own, tells how far it is, can be stopped. A file is written whole or not at all, readable by its owner
// alone, and never inside the vault's folder; what it holds is not encrypted, and the sentence says so.
#pragma once

#include "core/base/progress.h"
#include "core/base/worker.h"
#include "ui/printing/printchooser.h"
#include "ui/printing/printeddocument.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPageLayout>
#include <functional>

namespace coffret::ui {

class FileChooser;

QPageLayout pageLayout(bool wide); // A4, margins of 15 mm
// On the caller's thread; the number of pages. Internal with the system's words when the file cannot be written.
Result<int> writePdf(const QString &path, const PrintedDocument &document, const QString &family,
                     const Progress &progress = {});

class PrintDesk : public QObject
{
    Q_OBJECT

public:
    // `forbidden` names the folder no file may be written into, at the time it is asked; empty: none.
    PrintDesk(FileChooser &files, PrintChooser &printers, std::function<QString()> forbidden,
              QObject *parent = nullptr);
    void print(QWidget *over, const PrintedDocument &document);
    void savePdf(QWidget *over, const PrintedDocument &document, const QString &proposedName);
    void cancel();
    bool isBusy() const { return watcher.isRunning(); }

Q_SIGNALS:
    void began();
    void progressed(int thousandths);
    void ended();
    void said(const QString &sentence);
    void complained(const QString &fact, const QString &rest);

private:
    void write(const QString &path, const PrintedDocument &document);
    bool isForbidden(const QString &path) const;
    template <class Work>
    void begin(Work work, const QString &done);
    void finish();

    FileChooser &files;
    PrintChooser &printers;
    std::function<QString()> forbidden;
    QString folder;
    QString sentence; // said when the work under way has ended well; empty: the pages are counted
    bool onPaper = false;
    QFutureWatcher<Result<int>> watcher;
    Worker worker; // last: its thread stops before the rest goes
};

} // namespace coffret::ui
