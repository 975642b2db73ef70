// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentspage.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/searchbox.h"
#include "ui/documents/documentlist.h"
#include "ui/documents/previewview.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Widest = 900;

} // namespace

DocumentsPage::DocumentsPage(DocumentModel &m, QWidget *parent) : PageFrame(tr("Documents"), parent), model(m)
{
    setObjectName(u"documentsPage"_s);
    const Metrics metrics = Metrics::application();
    open = button(tr("Open the record"), Kind::Quiet, u"user"_s);
    open->setObjectName(u"openRecord"_s);
    header().add(open);
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(metrics.margin(), metrics.px(16), metrics.margin(), 0);
    auto *inside = new QWidget;
    inside->setMaximumWidth(metrics.px(Widest));
    outer->addWidget(inside, 100);
    outer->addStretch(1);
    stack = new QStackedLayout(inside);
    auto *listPage = new QWidget;
    auto *column = new QVBoxLayout(listPage);
    column->setContentsMargins({});
    column->setSpacing(metrics.px(8));
    box = new SearchBox(tr("Name of a document…"));
    box->setObjectName(u"documentSearch"_s);
    documents = new DocumentList(model);
    documents->setObjectName(u"allDocuments"_s);
    documents->setOwnerShown(true);
    nothing = new EmptyState;
    column->addWidget(box);
    column->addWidget(documents, 1);
    column->addWidget(nothing, 1);
    view = new PreviewView;
    stack->addWidget(listPage);
    stack->addWidget(view);
    add(content);
    setTabOrder(box, documents);
    setTabOrder(documents, open);
    connect(open, &QPushButton::clicked, this, &DocumentsPage::recordAsked);
    connect(documents, &DocumentList::recordAsked, this, &DocumentsPage::recordAsked);
    connect(nothing, &EmptyState::primaryChosen, this, [this] { box->setText(QString()); });
}

void DocumentsPage::settle(bool searching)
{
    const bool empty = model.rowCount() == 0;
    documents->setVisible(!empty);
    nothing->setVisible(empty);
    open->setVisible(!empty);
    if (!empty && !documents->currentIndex().isValid())
        documents->setCurrentIndex(model.index(0));
    if (searching)
        nothing->say(u"search"_s, tr("No document has this name"),
                     tr("Check the spelling, or search with fewer words."));
    else
        nothing->say(u"paperclip"_s, tr("No document yet"),
                     tr("Open a person or a company and drop files on the record: they are kept enciphered."));
    nothing->offer(searching ? tr("Clear the search") : QString());
}

QList<QWidget *> DocumentsPage::zones() const
{
    if (stack->currentWidget() == view)
        return {view->findChild<QWidget *>(u"closePreview"_s)};
    return {documents->isVisible() ? static_cast<QWidget *>(documents) : box};
}

} // namespace coffret::ui
