// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trash/trashpresenter.h"
#include "ui/common/answers.h"

#include "core/workspace/books.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/confirmation.h"
#include "ui/common/localformat.h"
#include "ui/words/errortext.h"

#include <QFuture>

namespace coffret::ui {

TrashPresenter::TrashPresenter(workspace::Workspace &w, TrashPage &p, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clock(c)
{
    reloading.setSingleShot(true);
    reloading.setInterval(60);
    connect(&reloading, &QTimer::timeout, this, &TrashPresenter::reload);
    connect(&workspace.changes(), &ChangeBus::changed, this, [this] { reloading.start(); });
    connect(&page, &TrashPage::restoreAsked, this, &TrashPresenter::restore);
    connect(&page, &TrashPage::eraseAsked, this, &TrashPresenter::eraseChosen);
    connect(&page, &TrashPage::emptyAsked, this, &TrashPresenter::empty);
    connect(&erasing, &QFutureWatcherBase::progressValueChanged, &page.busy(), &BusyLine::progress);
    connect(&erasing, &QFutureWatcherBase::finished, this, [this] {
        page.busy().finish();
        page.setBusy(false);
        const QFuture<Result<crm::Erasure>> future = erasing.future();
        if (future.resultCount() > 0)
            take(future.result());
    });
}

void TrashPresenter::reload()
{
    struct Content
    {
        QList<crm::TrashedItem> items;
        qint64 count = 0;
    };
    workspace.ask<Content>([](workspace::Books &books) -> Result<Content> {
        Content content;
        COFFRET_ASSIGN(content.items, books.trash.items());
        COFFRET_ASSIGN(content.count, books.trash.count());
        return content;
    }) | then(this, [this](QFuture<Result<Content>> future) {
        if (future.resultCount() == 0 || !future.result().ok())
            return;
        page.show(future.result()->items, future.result()->count, localTime(clock.now()).date());
        Q_EMIT counted(future.result()->count);
    });
}

void TrashPresenter::restore()
{
    const QList<crm::TrashedItem> items = page.chosen();
    if (items.isEmpty())
        return;
    workspace.ask<void>([items](workspace::Books &books) {
        return books.trash.restore(items);
    }) | then(this, [this, number = items.size()](QFuture<Result<void>> future) {
        if (future.resultCount() == 0)
            return;
        if (future.result().ok())
            Q_EMIT said(tr("%n record(s) restored.", nullptr, int(number)), true);
        else
            page.banner().say(Tone::Danger, tr("This was not restored."), words::sentence(future.result().error()));
    });
}

void TrashPresenter::eraseChosen()
{
    const QList<crm::TrashedItem> items = page.chosen();
    ask(items.size(),
        [items](workspace::Books &books, const Progress &progress) { return books.trash.erase(items, progress); });
}

// What comes into the trash after the question is not what was agreed to.
void TrashPresenter::empty()
{
    ask(page.total(), [until = clock.now() + 1](workspace::Books &books, const Progress &progress) {
        return books.trash.empty(until, progress);
    });
}

void TrashPresenter::ask(qint64 number, Work work)
{
    if (number == 0 || erasing.isRunning())
        return;
    const Confirmation question{
        tr("Erase %n record(s) for good?", nullptr, int(number)),
        tr("Nothing of it stays in the history or in the search. Activities, tasks, documents and links that belong to nothing else go too."),
        tr("This cannot be undone. Copies of the vault made before still hold it."), tr("Do not erase"), tr("Erase")};
    confirm(&page, question, [this, number, work = std::move(work)] { erase(number, work); });
}

void TrashPresenter::erase(qint64 number, Work work)
{
    page.banner().quiet();
    page.setBusy(true);
    page.busy().begin(tr("Erasing %n record(s)…", nullptr, int(number)),
                      tr("The vault’s file is then rewritten, so that no trace stays in it."), {});
    erasing.setFuture(workspace.run<crm::Erasure>(std::move(work)));
}

void TrashPresenter::take(const Result<crm::Erasure> &erasure)
{
    if (!erasure.ok()) {
        if (!erasure.error().is(BaseError::Cancelled))
            page.banner().say(Tone::Danger, tr("Nothing was erased."), words::sentence(erasure.error()));
        return;
    }
    Q_EMIT said(tr("%n record(s) erased for good.", nullptr, int(erasure->records)), false);
    if (!erasure->compacted)
        page.banner().say(
            Tone::Warning, tr("The vault’s file could not be rewritten."),
            tr("The records are gone, but stray words of them may stay in the enciphered file until the next erasure."));
}

} // namespace coffret::ui
