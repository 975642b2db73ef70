// SPDX-License-Identifier: GPL-3.0-or-later
// Between the page of all documents and the vault: pages of a hundred as they are scrolled to, search as
// one types, and the same acts as on a record.
#pragma once

#include "core/base/clock.h"
#include "ui/documents/documentdesk.h"
#include "ui/documents/documentspage.h"

#include <QTimer>

namespace coffret::ui {

class DocumentsPresenter : public QObject
{
    Q_OBJECT

public:
    DocumentsPresenter(workspace::Workspace &workspace, FileChooser &files, const Clock &clock,
                       QObject *parent = nullptr);
    DocumentsPage &page() { return *documentsPage; }
    void reload(); // when the page is opened

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void followed(const coffret::crm::PartyRef &party);

private:
    void ask(int pages);
    void more();
    void complain(const Error &error);
    workspace::Workspace &workspace;
    const Clock &clock;
    DocumentModel model;
    DocumentDesk desk;
    DocumentsPage *documentsPage;
    QTimer reloading;
    QString text;
    int pagesRead = 1;
    int question = 0;
};

} // namespace coffret::ui
