// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/busyline.h"
#include "ui/common/confirmation.h"
#include "ui/common/filechooser.h"
#include "ui/common/localformat.h"
#include "ui/journal/logtable.h"
#include "ui/words/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

JournalPresenter::JournalPresenter(workspace::Workspace &w, JournalPage &p, FileChooser &f, const Clock &c,
                                   QObject *parent)
    : QObject(parent), workspace(w), page(p), files(f), clock(c), check(w, p, c),
      folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&page, &JournalPage::asked, this, &JournalPresenter::ask);
    connect(&page, &JournalPage::olderAsked, this, [this] { read(Which::Older); });
    connect(&page, &JournalPage::exportAsked, this, &JournalPresenter::chooseFile);
    connect(&page, &JournalPage::openAsked, this, &JournalPresenter::openAsked);
    connect(&page, &JournalPage::everythingAsked, this, [this] {
        page.choose(LogAsk::Everything, LogPeriod::All);
        page.chooseNobody();
        read(Which::Newest);
    });
    connect(&page.busy(), &BusyLine::stopRequested, &reading, &QFutureWatcherBase::cancel);
    connect(&reading, &QFutureWatcherBase::progressValueChanged, &page.busy(), &BusyLine::progress);
    connect(&reading, &QFutureWatcherBase::finished, this, [this] {
        if (readingOf == question)
            take();
    });
}

void JournalPresenter::open()
{
    read(Which::Newest);
    check.wish();
}

void JournalPresenter::showReaders(const crm::PartyRef &party, const QString &name)
{
    record = party;
    recordName = name;
    page.setRecord(name);
    page.choose(LogAsk::Record, LogPeriod::All);
    page.chooseNobody();
}

// « Who saw this record » means that of the line in front, when it names one.
void JournalPresenter::ask()
{
    const auto entry = page.chosenEntry();
    if (page.ask() == LogAsk::Record && entry && entry->record
        && (entry->logged.entry.kind == journal::ObjectKind::Contact
            || entry->logged.entry.kind == journal::ObjectKind::Company)) {
        record = entry->record;
        recordName = entry->name;
        page.setRecord(recordName);
    }
    read(Which::Newest);
}

void JournalPresenter::read(Which which)
{
    ++question;
    reading.cancel();
    if (page.ask() == LogAsk::Unusual) {
        settle();
        return isRefused ? refuse(workspace::WorkspaceError::NotPermitted) : page.showUnusual();
    }
    if (page.ask() == LogAsk::Reviews) {
        settle();
        return isRefused ? refuse(workspace::WorkspaceError::NotPermitted) : page.showReviews();
    }
    if (page.ask() == LogAsk::Record && !record) {
        settle();
        page.table().entries().show({}, localTime(clock.now()).date());
        return page.showNothing(
            u"eye"_s, tr("Which record?"),
            tr("Open a contact or a company and choose “Who has seen this record?” in its “⋯” menu, or choose a line of the log that names one."),
            tr("Show everything"));
    }
    journal::Question wanted;
    wanted.actions = logActions(page.ask());
    wanted.from = logFrom(page.period(), localTime(clock.now()).date());
    if (page.ask() == LogAsk::Record)
        wanted.object = journal::ObjectId{record->id};
    if (which == Which::Older && !page.table().entries().rows().isEmpty())
        wanted.below = page.table().entries().rows().last().logged.seq;
    asked = which;
    readingOf = question;
    check.give();
    page.busy().begin(tr("Reading the access log…"), tr("Stopping changes nothing."), tr("Stop"));
    reading.setFuture(workspace.readLog(wanted, page.account(), most));
}

void JournalPresenter::take()
{
    const auto future = reading.future();
    const bool stopped =
        future.resultCount() == 0 || (!future.result().ok() && future.result().error().is(BaseError::Cancelled));
    if (stopped) {
        settle();
        if (page.table().entries().rows().isEmpty())
            page.showNothing(u"history"_s, tr("The reading was stopped"), tr("Nothing was changed."),
                             tr("Show everything"));
        return;
    }
    if (const auto found = future.result(); found.ok()) {
        name(*found);
    } else {
        settle();
        refuse(found.error());
    }
}

void JournalPresenter::name(const workspace::LogPage &found)
{
    page.setAccounts(found.accounts);
    check.setUnreadable(found.unreadable);
    workspace.ask<QList<LogRow>>([lines = found.lines](workspace::Books &books) { return nameRows(books, lines); })
        | then(this, [this, mine = question, whole = found.isWhole](const QFuture<Result<QList<LogRow>>> &future) {
              if (mine != question)
                  return;
              settle();
              if (future.resultCount() == 0)
                  return;
              if (const auto rows = future.result(); rows.ok())
                  show(*rows, whole);
              else
                  refuse(rows.error());
          });
}

void JournalPresenter::settle()
{
    page.busy().finish();
    check.goOn();
}

void JournalPresenter::show(const QList<LogRow> &rows, bool whole)
{
    LogTableModel &entries = page.table().entries();
    const auto before = page.chosenEntry();
    if (asked == Which::Older)
        entries.append(rows);
    else
        entries.show(rows, localTime(clock.now()).date());
    if (before) // coming back from a record: where one was
        page.table().choose(before->logged.seq);
    if (entries.rows().isEmpty())
        showNobody();
    else
        page.showEntries(whole ? JournalPage::Rest::None : JournalPage::Rest::More);
}

void JournalPresenter::showNobody()
{
    if (page.ask() == LogAsk::Record)
        page.showNothing(u"eye-off"_s, tr("Nobody opened this record"),
                         page.period() == LogPeriod::All ? tr("The log has no reading of it.")
                                                         : tr("Not in this period. Choose a longer one."),
                         tr("Show everything"));
    else
        page.showNothing(u"history"_s, tr("No entry"), tr("Choose another question or a longer period."),
                         tr("Show everything"));
}

void JournalPresenter::refuse(const Error &error)
{
    page.table().entries().show({}, localTime(clock.now()).date());
    isRefused = error.is(workspace::WorkspaceError::NotPermitted);
    if (error.is(workspace::WorkspaceError::NotPermitted))
        page.showNothing(u"lock-access"_s, tr("The access log is for the owners of the vault"),
                         tr("If you need to know what stands in it, ask one of them."), {});
    else
        page.showNothing(u"alert-circle"_s, tr("The access log could not be read"), words::sentence(error),
                         tr("Show everything"));
}

void JournalPresenter::chooseFile()
{
    const QString day = localTime(clock.now()).date().toString(u"yyyy-MM-dd"_s);
    const QString name = tr("access-log-%1.csv", "the name of a file").arg(day);
    files.saveFile(page.window(), {tr("Where to write the access log"), tr("CSV (*.csv)"), QDir(folder).filePath(name)},
                   [this](const QString &path) { takePlace(path); });
}

// The dialog has asked about the name it gave; with an ending put behind, it is another one.
void JournalPresenter::takePlace(const QString &place)
{
    const QString vault = QDir(workspace.path()).canonicalPath();
    if (!vault.isEmpty() && (QFileInfo(place).dir().canonicalPath() + u'/').startsWith(vault + u'/')) {
        Q_EMIT failed(tr("This folder is the vault itself. Choose another place."));
        return;
    }
    folder = QFileInfo(place).path();
    const QString path = QFileInfo(place).suffix().isEmpty() ? place + u".csv"_s : place;
    if (path == place || !QFileInfo::exists(path)) {
        write(path);
        return;
    }
    confirm(&page,
            {tr("Replace “%1”?").arg(QFileInfo(path).fileName()), tr("A file of this name is there already."),
             tr("If it is replaced, what it holds now is lost. The vault stays as it is."), tr("Keep that file"),
             tr("Replace")},
            [this, path] { write(path); });
}

void JournalPresenter::write(const QString &path)
{
    QList<QStringList> lines;
    for (const LogRow &row : page.table().entries().rows())
        lines.append(logSheetLine(row));
    workspace.exportLog(path, logSheetHeading(), lines)
        | then(this, [this, written = int(lines.size())](const QFuture<Result<void>> &future) {
              if (future.resultCount() == 0)
                  return;
              if (future.result().ok())
                  Q_EMIT said(tr("%Ln entry(ies) exported. The file is not protected.", nullptr, written), false);
              else
                  Q_EMIT failed(words::sentence(future.result().error()));
          });
}

void JournalPresenter::cancel()
{
    check.cancel();
    reading.cancel();
}

} // namespace coffret::ui
