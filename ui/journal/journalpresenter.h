// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the access log what the page asks, five hundred entries at a time, finds the present names, and writes what is
// shown as CSV. That the log is read and exported is itself in the log. Who may not read it is told so. Writes no file
// into the vault's folder, and over none without being told to.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/logcheck.h"

#include <QFutureWatcher>
#include <QObject>

namespace coffret::ui {

class FileChooser;

class JournalPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 500; // entries at a time
    JournalPresenter(workspace::Workspace &workspace, JournalPage &page, FileChooser &files, const Clock &clock,
                     QObject *parent = nullptr);
    void open(); // reads, and has the log verified if that was long ago
    void showReaders(const crm::PartyRef &record, const QString &name); // then open the page
    void cancel();                                                      // the lock comes

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void failed(const QString &sentence);
    void openAsked(const coffret::crm::PartyRef &record);

private:
    enum class Which { Newest, Older };
    void read(Which which);
    void ask();
    void take();
    void name(const workspace::LogPage &found);
    void show(const QList<LogRow> &rows, bool isWhole);
    void showNobody();
    void settle();
    void refuse(const Error &error);
    void chooseFile();
    void takePlace(const QString &place);
    void write(const QString &path);

    workspace::Workspace &workspace;
    JournalPage &page;
    FileChooser &files;
    const Clock &clock;
    LogCheck check;
    QFutureWatcher<Result<workspace::LogPage>> reading;
    Which asked = Which::Newest;
    std::optional<crm::PartyRef> record; // whose readers
    QString recordName;
    int question = 0; // the last one; answers to earlier ones are dropped
    int readingOf = 0;
    bool isRefused = false; // no owner
    QString folder;         // of the last file, or the documents
};

} // namespace coffret::ui
