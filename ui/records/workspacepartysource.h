// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and searches in the open vault. A question that is overtaken by the next one is cancelled, so
// that typing never waits for an answer nobody wants any more.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/records/partysource.h"

#include <QFuture>
#include <QObject>

namespace coffret::ui {

class WorkspacePartySource final : public QObject, public PartySource
{
    Q_OBJECT

public:
    explicit WorkspacePartySource(workspace::Workspace &workspace, QObject *parent = nullptr);
    void find(const PartyQuery &query, IdsAnswer answer) override;
    void rows(crm::PartyKind kind, const QList<crm::RowId> &ids, RowsAnswer answer) override;

private:
    workspace::Workspace &workspace;
    QFuture<Result<PartyIds>> asked;
};

} // namespace coffret::ui
