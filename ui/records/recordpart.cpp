// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordpart.h"

#include "ui/common/localformat.h"

namespace coffret::ui {

RecordPart::RecordPart(workspace::Workspace &w, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), clock(c)
{
    reloading.setSingleShot(true);
    reloading.setInterval(40);
    connect(&reloading, &QTimer::timeout, this, &RecordPart::reload);
    connect(&workspace.changes(), &ChangeBus::changed, this, [this] { reloading.start(); });
}

void RecordPart::show(const RecordView &view)
{
    const bool another = shown != view.party;
    shown = view.party;
    begin(view);
    if (another)
        load();
}

void RecordPart::reload()
{
    if (shown)
        load();
}

QDate RecordPart::today() const
{
    return localTime(clock.now()).date();
}

QHash<QByteArray, QString> RecordPart::people() const
{
    const access::Session session = workspace.session();
    return {{session.user.bytes(), session.displayName.isEmpty() ? session.login : session.displayName}};
}

void RecordPart::writeNothing(std::function<Result<void>(workspace::Books &)> change, const QString &sentence)
{
    workspace.ask<void>(std::move(change)) | then(this, [this, sentence](QFuture<Result<void>> future) {
        if (future.resultCount() == 0)
            return;
        if (future.result().ok())
            Q_EMIT said(sentence, true);
        else
            Q_EMIT refused(future.result().error());
    });
}

} // namespace coffret::ui
