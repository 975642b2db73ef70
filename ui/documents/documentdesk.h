// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with the documents of a list, wherever the list stands: look at one, give it another name,
// take it away, save a copy outside, drag its content. Everything is read from the vault into memory;
// only a copy somebody asks for is written, after a word that it is outside the vault.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/filechooser.h"
#include "ui/documents/documentmodel.h"

#include <QObject>

class QStackedLayout;

namespace coffret::ui {

class DocumentList;
class PreviewView;

class DocumentDesk : public QObject
{
    Q_OBJECT

public:
    DocumentDesk(workspace::Workspace &workspace, FileChooser &files, DocumentModel &model, QObject *parent = nullptr);
    // List and preview take turns in `place`, whose first page holds the list.
    void attend(DocumentList &list, PreviewView &preview, QStackedLayout &place);
    void open(crm::DocumentId id); // its preview, once it is in the list
    void endPreview();

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void refused(const coffret::Error &error);

private:
    void preview();
    void step(int by);
    void copy();
    void chooseCopy(const crm::Document &document);
    void write(const crm::Document &document, const QString &path);
    void remove();
    void rename(crm::DocumentId id, const QString &name);
    workspace::Workspace &workspace;
    FileChooser &files;
    DocumentModel &model;
    DocumentList *list = nullptr;
    PreviewView *view = nullptr;
    QStackedLayout *stack = nullptr;
    crm::DocumentId shown;
    crm::DocumentId wanted;
    QString start; // the folder of the last copy
    bool warned = false;
};

} // namespace coffret::ui
