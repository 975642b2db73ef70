// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listbulk.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/records/selectionbar.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::ListBulk)
};

QString done(const crm::BulkChange &change, int many)
{
    if (std::holds_alternative<crm::AddTag>(change))
        return Words::tr("%Ln record(s) tagged.", nullptr, many);
    if (std::holds_alternative<crm::RemoveTag>(change))
        return Words::tr("Tag removed from %Ln record(s).", nullptr, many);
    if (std::holds_alternative<crm::SetOwner>(change))
        return Words::tr("%Ln record(s) assigned.", nullptr, many);
    if (std::holds_alternative<crm::MoveToTrash>(change))
        return Words::tr("%Ln record(s) moved to the trash.", nullptr, many);
    return Words::tr("%Ln record(s) changed.", nullptr, many);
}

} // namespace

ListBulk::ListBulk(workspace::Workspace &w, PartyListPane &p, QObject *parent) : QObject(parent), workspace(w), pane(p)
{
    SelectionBar &bar = pane.selectionBar();
    connect(&bar, &SelectionBar::changeAsked, this, &ListBulk::apply);
    connect(&bar, &SelectionBar::tagsWanted, this, &ListBulk::offerTags);
    connect(&bar, &SelectionBar::stopAsked, this, &ListBulk::cancel);
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, &bar, &SelectionBar::progress);
    connect(&watcher, &QFutureWatcherBase::finished, this, &ListBulk::finish);
}

void ListBulk::apply(const crm::BulkChange &wanted)
{
    if (watcher.isRunning())
        return;
    const PartyIds rows = pane.chosenRows();
    if (rows.empty())
        return;
    change = wanted;
    pane.selectionBar().begin(tr("%Ln record(s) are being changed…", nullptr, int(rows.size())));
    watcher.setFuture(workspace.run<crm::BulkOutcome>(
        [kind = pane.kind(), rows, wanted](workspace::Books &books, const Progress &progress) {
            return books.bulk.apply(kind, rows, wanted, progress);
        }));
}

void ListBulk::finish()
{
    pane.selectionBar().finish();
    const auto future = watcher.future();
    if (future.resultCount() == 0)
        return;
    const Result<crm::BulkOutcome> outcome = future.result();
    if (!outcome.ok()) {
        if (outcome.error().is(BaseError::Cancelled))
            Q_EMIT said(tr("Stopped. Nothing was changed."), false);
        else
            pane.tell(tr("Nothing was changed."), words::sentence(outcome.error()), {});
        return;
    }
    pane.leaveSelection();
    if (outcome->changed == 0)
        Q_EMIT said(tr("These records stood so already."), false);
    else
        Q_EMIT said(done(change, int(outcome->changed)), true);
}

void ListBulk::offerTags()
{
    workspace.ask<QList<crm::Tag>>([](workspace::Books &books) { return books.tags.tags(); })
        | then(this, [this](const QFuture<Result<QList<crm::Tag>>> &future) {
              if (future.resultCount() == 0 || !future.result().ok())
                  return;
              const QList<crm::Tag> tags = *future.result();
              QStringList names;
              for (const crm::Tag &tag : tags)
                  names += tag.name;
              pane.selectionBar().offerTags(names);
          });
}

void ListBulk::cancel()
{
    watcher.future().cancel();
}

} // namespace coffret::ui
