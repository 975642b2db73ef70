// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordprinting.h"

#include "core/crm/logged.h"
#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/localformat.h"
#include "ui/printing/printdesk.h"
#include "ui/records/paperdialog.h"

namespace coffret::ui {
namespace {

constexpr int MostPages = 2000 / crm::ActivityBook::pageSize;

Result<PaperContent> contentOf(workspace::Books &books, const RecordView &view, const PaperParts &parts)
{
    COFFRET_TRY(crm::tellPrinted(books.desk, view.party));
    PaperContent content;
    content.view = view;
    if (parts.tasks) {
        COFFRET_ASSIGN(content.tasks, books.tasks.openFor(view.party));
    }
    if (parts.documents) {
        COFFRET_ASSIGN(content.documents, books.documents.documentsOf(view.party));
    }
    if (parts.history) {
        COFFRET_ASSIGN(content.history, books.history.earlierValues(view.party));
    }
    content.more = parts.timeline;
    for (int page = 0; page < MostPages && content.more; ++page) {
        COFFRET_ASSIGN(const auto next, books.activities.timeline(view.party, {}, page));
        content.timeline += next.entries;
        content.more = next.more;
    }
    return content;
}

} // namespace

RecordPrinting::RecordPrinting(workspace::Workspace &w, PrintDesk &p, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), printer(p), clock(c)
{}

void RecordPrinting::open(QWidget *over, const RecordView &view)
{
    auto *dialog = new PaperDialog(view.name, last, over->window());
    connect(dialog, &PaperDialog::printAsked, this,
            [this, over, view](const PaperParts &parts) { print(over, view, parts, Goal::Paper); });
    connect(dialog, &PaperDialog::pdfAsked, this,
            [this, over, view](const PaperParts &parts) { print(over, view, parts, Goal::Pdf); });
    dialog->open();
}

void RecordPrinting::print(QWidget *over, const RecordView &view, const PaperParts &parts, Goal goal)
{
    last = parts;
    const access::Session session = workspace.session();
    const QHash<QByteArray, QString> people{
        {session.user.bytes(), session.displayName.isEmpty() ? session.login : session.displayName}};
    workspace.ask<PaperContent>([view, parts](workspace::Books &books) { return contentOf(books, view, parts); })
        | then(over, settled<Result<PaperContent>>(
                         [this, over, parts, goal, people](const PaperContent &content) {
                             const PrintedDocument paper = recordPaper(content, parts, localTime(clock.now()), people);
                             if (goal == Goal::Paper)
                                 printer.print(over, paper);
                             else
                                 printer.savePdf(over, paper, paperName(content.view.name));
                         },
                         [this](const Error &error) { Q_EMIT refused(error); }));
}

} // namespace coffret::ui
