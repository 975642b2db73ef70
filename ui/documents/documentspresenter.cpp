// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentspresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/banner.h"
#include "ui/common/localformat.h"
#include "ui/common/searchbox.h"
#include "ui/documents/documentlist.h"
#include "ui/documents/previewview.h"
#include "ui/words/errortext.h"

#include <QFuture>

namespace coffret::ui {

DocumentsPresenter::DocumentsPresenter(workspace::Workspace &w, FileChooser &files, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), clock(c), desk(w, files, model), documentsPage(new DocumentsPage(model))
{
    reloading.setSingleShot(true);
    reloading.setInterval(60);
    connect(&reloading, &QTimer::timeout, this, [this] { ask(pagesRead); });
    connect(&workspace.changes(), &ChangeBus::changed, this, [this] {
        if (documentsPage->isVisible())
            reloading.start();
    });
    desk.attend(documentsPage->list(), documentsPage->preview(), documentsPage->place());
    connect(&desk, &DocumentDesk::said, this, &DocumentsPresenter::said);
    connect(&desk, &DocumentDesk::refused, this, &DocumentsPresenter::complain);
    connect(&model, &DocumentModel::moreWanted, this, &DocumentsPresenter::more);
    connect(&documentsPage->search(), &SearchBox::searched, this, [this](const QString &typed) {
        text = typed;
        pagesRead = 1;
        ask(1);
    });
    connect(documentsPage, &DocumentsPage::recordAsked, this, [this] {
        if (const crm::DocumentRow *row = documentsPage->list().chosen())
            Q_EMIT followed(row->party);
    });
}

void DocumentsPresenter::reload()
{
    ask(pagesRead);
}

void DocumentsPresenter::ask(int pages)
{
    const int mine = ++question;
    workspace.ask<crm::DocumentPage>(
        [words = text, pages](workspace::Books &books) -> Result<crm::DocumentPage> {
            crm::DocumentPage all;
            all.more = true;
            for (int page = 0; page < pages && all.more; ++page) {
                COFFRET_ASSIGN(const auto next, books.documents.page(words, page));
                all.rows += next.rows;
                all.more = next.more;
            }
            return all;
        },
        workspace::Workspace::Urgency::Urgent)
        | then(this, settled<Result<crm::DocumentPage>>(
                         [this, mine](const crm::DocumentPage &all) {
                             if (mine != question)
                                 return;
                             const crm::DocumentRow *chosen = documentsPage->list().chosen();
                             const crm::DocumentId id = chosen ? chosen->document.id : crm::DocumentId{};
                             model.show(all.rows, localTime(clock.now()).date());
                             model.setMore(all.more);
                             documentsPage->list().choose(id);
                             documentsPage->settle(!text.isEmpty());
                         },
                         [this](const Error &error) { complain(error); }));
}

void DocumentsPresenter::more()
{
    workspace.ask<crm::DocumentPage>(
        [words = text, page = pagesRead](workspace::Books &books) { return books.documents.page(words, page); },
        workspace::Workspace::Urgency::Urgent)
        | then(this, settled<Result<crm::DocumentPage>>(
                         [this, mine = question](const crm::DocumentPage &next) {
                             if (mine != question)
                                 return;
                             ++pagesRead;
                             model.append(next.rows);
                             model.setMore(next.more);
                         },
                         [this](const Error &error) { complain(error); }));
}

void DocumentsPresenter::complain(const Error &error)
{
    documentsPage->banner().say(Tone::Danger, tr("This was not done."), words::sentence(error));
}

} // namespace coffret::ui
