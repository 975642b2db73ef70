// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentlist.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

QWidget *DocumentDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"documentName"_s);
    edit->setAccessibleName(DocumentList::tr("Name of the document"));
    edit->setMaxLength(255);
    return edit;
}

void DocumentDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const Metrics m = Metrics::application();
    const int x = textLeft(option.rect) - m.px(10);
    editor->setGeometry(x, option.rect.center().y() - m.control() / 2, option.rect.right() - x - m.px(4), m.control());
}

// The name is chosen without its ending, as file managers do.
void DocumentDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || !edit->text().isEmpty())
        return;
    const QString name = index.data(Qt::EditRole).toString();
    edit->setText(name);
    const qsizetype end = name.lastIndexOf(u'.');
    const auto choose = [edit, letters = int(end > 0 ? end : name.size())] { edit->setSelection(0, letters); };
    QMetaObject::invokeMethod(edit, choose, Qt::QueuedConnection); // the view chooses all of it first
}

DocumentList::DocumentList(DocumentModel &model, QWidget *parent) : QListView(parent), rows(model)
{
    setObjectName(u"documentList"_s);
    setAccessibleName(tr("Documents"));
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(new DocumentDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    connect(this, &QListView::doubleClicked, this, &DocumentList::previewAsked);
}

const crm::DocumentRow *DocumentList::chosen() const
{
    return rows.document(currentIndex().row());
}

void DocumentList::choose(crm::DocumentId id)
{
    if (const int row = rows.rowOf(id); row >= 0)
        setCurrentIndex(rows.index(row));
}

void DocumentList::rename()
{
    if (currentIndex().isValid())
        edit(currentIndex());
}

// F2 and Ctrl+S have other meanings in the window; on a row they are about the row.
bool DocumentList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 || key->matches(QKeySequence::Save) || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void DocumentList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteAsked();
    else if (!chosen())
        QListView::keyPressEvent(event);
    else if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT previewAsked();
    else if (key == Qt::Key_F2)
        rename();
    else if (key == Qt::Key_Delete)
        Q_EMIT removeAsked();
    else if (event->matches(QKeySequence::Save))
        Q_EMIT copyAsked();
    else
        QListView::keyPressEvent(event);
}

void DocumentList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"documentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"eye"_s), tr("Preview\tSpace"), this, &DocumentList::previewAsked);
    menu->addAction(icon(u"pencil"_s), tr("Rename\tF2"), this, &DocumentList::rename);
    menu->addAction(icon(u"download"_s), tr("Save a copy…\tCtrl+S"), this, &DocumentList::copyAsked);
    if (ownerShown)
        menu->addAction(icon(u"user"_s), tr("Open the record"), this, &DocumentList::recordAsked);
    menu->addSeparator();
    menu->addAction(icon(u"trash"_s), tr("Remove\tDel"), this, &DocumentList::removeAsked);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace coffret::ui
