// SPDX-License-Identifier: GPL-3.0-or-later
// The list of documents by keyboard and mouse: Space shows a preview, Enter too, F2 gives another name,
// Del takes away, Ctrl+S saves a copy, Ctrl+V pastes files. The same actions stand in its menu. Files
// are dropped on the zone around it.
#pragma once

#include "ui/common/iconrows.h"
#include "ui/documents/documentmodel.h"

#include <QListView>

namespace coffret::ui {

class DocumentDelegate : public IconRowDelegate
{
    Q_OBJECT

public:
    using IconRowDelegate::IconRowDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
};

class DocumentList : public QListView
{
    Q_OBJECT

public:
    explicit DocumentList(DocumentModel &model, QWidget *parent = nullptr);
    const crm::DocumentRow *chosen() const;
    void choose(crm::DocumentId id);
    void rename();                                         // begins, in the row
    void setOwnerShown(bool shown) { ownerShown = shown; } // offers to open the record

Q_SIGNALS:
    void previewAsked();
    void copyAsked();
    void removeAsked();
    void pasteAsked();
    void recordAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    DocumentModel &rows;
    bool ownerShown = false;
};

} // namespace coffret::ui
