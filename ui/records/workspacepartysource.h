// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and searches in the open vault. A search filters the list: same rows, same order, fewer of them.
// The list's own ids are kept until something changes, so that a key costs one pass over the matches. A
// question that is overtaken by the next one is cancelled: typing never waits for an answer nobody wants.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/records/partysource.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace coffret::ui {

class WorkspacePartySource final : public QObject, public PartySource
{
    Q_OBJECT

public:
    explicit WorkspacePartySource(workspace::Workspace &workspace, QObject *parent = nullptr);
    void find(const PartyQuery &query, IdsAnswer answer) override;
    void rows(crm::PartyKind kind, const QList<crm::RowId> &ids, RowsAnswer answer) override;

private:
    using Whole = std::shared_ptr<const PartyIds>; // read by the vault's thread, never changed
    struct Found
    {
        Whole whole;
        PartyIds ids;
    };
    void take(const Found &found, const crm::ListFilter &filter, int askedIn);

    workspace::Workspace &workspace;
    QFuture<Result<Found>> asked;
    Whole whole; // of `filter`; null: not known, or out of date
    crm::ListFilter filter;
    int edition = 0; // goes up with each change of the vault
};

} // namespace coffret::ui
