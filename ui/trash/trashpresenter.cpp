// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trash/trashpresenter.h"
#include "ui/common/answers.h"

#include "core/workspace/books.h"
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
    workspace.ask<void>([items](workspace::Books &books) { return books.trash.restore(items); })
        | then(this, [this, number = items.size()](QFuture<Result<void>> future) {
              if (future.resultCount() == 0)
                  return;
              if (future.result().ok())
                  Q_EMIT said(tr("%n record(s) restored.", nullptr, int(number)), true);
              else
                  page.complain(words::sentence(future.result().error()));
          });
}

} // namespace coffret::ui
