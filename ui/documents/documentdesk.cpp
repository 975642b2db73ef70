// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentdesk.h"

#include "core/exchange/wholefile.h"
#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/confirmation.h"
#include "ui/documents/documentlist.h"
#include "ui/documents/previewview.h"

#include <QFileInfo>
#include <QFuture>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

DocumentDesk::DocumentDesk(workspace::Workspace &w, FileChooser &f, DocumentModel &m, QObject *parent)
    : QObject(parent), workspace(w), files(f), model(m)
{
    connect(&model, &DocumentModel::renamed, this, &DocumentDesk::rename);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (!wanted.isNull() && model.rowOf(wanted) >= 0)
            open(wanted);
        else if (!shown.isNull() && model.rowOf(shown) < 0)
            endPreview(); // it was taken away
    });
    // Asked for when a drag begins, given when it is dropped; after a lock there is nothing to give.
    model.setContents([this](crm::DocumentId id) -> std::function<QByteArray()> {
        auto content = workspace.ask<QByteArray>([id](workspace::Books &books) { return books.documents.content(id); });
        return [content]() mutable {
            content.waitForFinished(); // begun with the drag: there long before the drop
            return content.resultCount() > 0 && content.result().ok() ? *content.result() : QByteArray();
        };
    });
}

void DocumentDesk::attend(DocumentList &l, PreviewView &v, QStackedLayout &s)
{
    list = &l;
    view = &v;
    stack = &s;
    connect(list, &DocumentList::previewAsked, this, &DocumentDesk::preview);
    connect(list, &DocumentList::copyAsked, this, &DocumentDesk::copy);
    connect(list, &DocumentList::removeAsked, this, &DocumentDesk::remove);
    connect(view, &PreviewView::closed, this, &DocumentDesk::endPreview);
    connect(view, &PreviewView::copyAsked, this, &DocumentDesk::copy);
    connect(view, &PreviewView::stepped, this, &DocumentDesk::step);
}

void DocumentDesk::open(crm::DocumentId id)
{
    wanted = id;
    if (model.rowOf(id) < 0)
        return; // comes with the list
    wanted = {};
    list->choose(id);
    preview();
}

void DocumentDesk::preview()
{
    const crm::DocumentRow *row = list->chosen();
    if (!row)
        return;
    shown = row->document.id;
    view->showWaiting(row->document.name);
    stack->setCurrentWidget(view);
    workspace.ask<PreviewContent>([id = shown](workspace::Books &books) -> Result<PreviewContent> {
        COFFRET_ASSIGN(const QByteArray bytes, books.documents.content(id));
        return previewOf(bytes);
    })
        | then(this, settled<Result<PreviewContent>>(
                         [this, id = shown, name = row->document.name](const PreviewContent &content) {
                             if (id == shown)
                                 view->show(name, content);
                         },
                         [this](const Error &error) {
                             endPreview();
                             Q_EMIT refused(error);
                         }));
}

void DocumentDesk::endPreview()
{
    if (!view || shown.isNull())
        return;
    shown = {};
    const bool focused = view->isAncestorOf(view->window()->focusWidget());
    view->forget();
    stack->setCurrentIndex(0);
    if (focused)
        list->setFocus(Qt::OtherFocusReason);
}

void DocumentDesk::step(int by)
{
    const int next = list->currentIndex().row() + by;
    if (!model.document(next))
        return;
    list->setCurrentIndex(model.index(next));
    preview();
}

// Once in a session before, and each time after: the copy is as open as any file.
void DocumentDesk::copy()
{
    const crm::DocumentRow *row = list->chosen();
    if (!row)
        return;
    if (warned) {
        chooseCopy(row->document);
        return;
    }
    const Confirmation question{tr("Save a copy outside the vault?"),
                                tr("The copy is not enciphered: whoever opens its folder can read it."),
                                tr("The document itself stays in the vault."), tr("Do not save"), tr("Choose where…")};
    confirm(list, question, [this, document = row->document] {
        warned = true;
        chooseCopy(document);
    });
}

void DocumentDesk::chooseCopy(const crm::Document &document)
{
    const QString proposed = start.isEmpty() ? document.name : start + u'/' + document.name;
    files.saveFile(list->window(), {tr("Save a copy outside the vault"), {}, proposed},
                   [this, document](const QString &path) { write(document, path); });
}

void DocumentDesk::write(const crm::Document &document, const QString &path)
{
    const QString vault = QFileInfo(workspace.path()).absoluteFilePath() + u'/';
    if (QFileInfo(path).absoluteFilePath().startsWith(vault)) {
        Q_EMIT said(tr("Nothing was saved: choose a folder outside the vault’s own."), false);
        return;
    }
    start = QFileInfo(path).path();
    workspace.ask<void>([id = document.id, path](workspace::Books &books) -> Result<void> {
        exchange::WholeFile file(path);
        COFFRET_TRY(file.open());
        COFFRET_TRY(books.documents.read(id, [&file](const QByteArray &bytes) { return file.write(bytes); }));
        return file.commit();
    }) | then(this, [this, name = QFileInfo(path).fileName()](QFuture<Result<void>> future) {
        if (future.resultCount() == 0)
            return;
        if (future.result().ok())
            Q_EMIT said(tr("“%1” saved outside the vault, readable by whoever has it.").arg(name), false);
        else
            Q_EMIT refused(future.result().error());
    });
}

void DocumentDesk::remove()
{
    const crm::DocumentRow *row = list->chosen();
    if (!row)
        return;
    workspace.ask<void>([id = row->document.id](workspace::Books &books) { return books.documents.remove({id}); })
        | then(this, [this](QFuture<Result<void>> future) {
              if (future.resultCount() == 0)
                  return;
              if (future.result().ok())
                  Q_EMIT said(tr("Document moved to the trash."), true);
              else
                  Q_EMIT refused(future.result().error());
          });
}

void DocumentDesk::rename(crm::DocumentId id, const QString &name)
{
    workspace.ask<crm::Document>([id, name](workspace::Books &books) { return books.documents.rename(id, name); })
        | then(this, settled<Result<crm::Document>>(
                         [this](const crm::Document &) { Q_EMIT said(tr("Document renamed."), true); },
                         [this](const Error &error) { Q_EMIT refused(error); }));
}

} // namespace coffret::ui
