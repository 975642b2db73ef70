// SPDX-License-Identifier: GPL-3.0-or-later
// Between the head of a list and the open vault: fetches the person's views and what filters offer (tags,
// towns, companies), keeps what is saved, renamed, deleted, and shows the start view first.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/records/partylistpane.h"

#include <QObject>

namespace coffret::ui {

class ListViews : public QObject
{
    Q_OBJECT

public:
    ListViews(workspace::Workspace &workspace, PartyListPane &pane, QObject *parent = nullptr);
    void start(); // the vault is open

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void fetch(const QString &chosen); // empty: the start view
    void countAll();
    void offer();
    void findCompanies(const QString &text);
    void save(const crm::SavedView &view);
    void remove(const QString &key);
    void bringBack();

    workspace::Workspace &workspace;
    PartyListPane &pane;
    ListHead &head;
    crm::PartyKind kind;
    crm::SavedView removed;
};

} // namespace coffret::ui
