// SPDX-License-Identifier: GPL-3.0-or-later
// All documents of the vault, newest first, found by words of their names; one leads to the record it
// belongs to. Layout and list; the presenter asks the workspace.
#pragma once

#include "ui/common/pageframe.h"
#include "ui/documents/documentmodel.h"

class QPushButton;
class QStackedLayout;

namespace coffret::ui {

class DocumentList;
class EmptyState;
class PreviewView;
class SearchBox;

class DocumentsPage : public PageFrame
{
    Q_OBJECT

public:
    explicit DocumentsPage(DocumentModel &model, QWidget *parent = nullptr);
    DocumentList &list() { return *documents; }
    PreviewView &preview() { return *view; }
    QStackedLayout &place() { return *stack; }
    SearchBox &search() { return *box; }
    void settle(bool searching); // after an answer
    QList<QWidget *> zones() const;

Q_SIGNALS:
    void recordAsked();

private:
    DocumentModel &model;
    SearchBox *box;
    QPushButton *open;
    DocumentList *documents;
    PreviewView *view;
    QStackedLayout *stack;
    EmptyState *nothing;
};

} // namespace coffret::ui
