// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentspart.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/documents/documentlist.h"
#include "ui/documents/dropzone.h"
#include "ui/documents/previewview.h"

#include <QAction>
#include <QClipboard>
#include <QFuture>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

DocumentsPart::DocumentsPart(workspace::Workspace &w, FileChooser &f, QWidget &record, const Clock &c, QObject *parent)
    : RecordPart(w, c, parent), files(f), page(new QWidget), desk(w, f, model)
{
    build();
    zone = new DropZone(record);
    connect(zone, &DropZone::dropped, this, [this](const QMimeData &data) {
        add(filesOf(data, localTime(clock.now()), crm::DocumentBook::usualLimit));
    });
    connect(&desk, &DocumentDesk::said, this, &RecordPart::said);
    connect(&desk, &DocumentDesk::refused, this, &RecordPart::refused);
    connect(list, &DocumentList::pasteAsked, this, &DocumentsPart::paste);
    connect(addButton, &QPushButton::clicked, this, &DocumentsPart::choose);
    connect(nothing, &EmptyState::primaryChosen, this, &DocumentsPart::choose);
}

void DocumentsPart::build()
{
    const Metrics m = Metrics::application();
    page->setObjectName(u"documentsPart"_s);
    stack = new QStackedLayout(page);
    listPage = new QWidget;
    auto *column = new QVBoxLayout(listPage);
    column->setContentsMargins({});
    column->setSpacing(m.px(8));
    auto *place = new FoldingRow(380);
    QBoxLayout *row = &place->row();
    row->setContentsMargins(m.px(4), m.px(4), m.px(4), 0); // room for the ring of what has the focus
    addButton = button(tr("Add documents…"), Kind::Quiet, u"plus"_s);
    addButton->setObjectName(u"addDocument"_s);
    auto *limit = new TextLabel(
        tr("Or drop them here, or paste them: %1 at most for each file.").arg(fileSize(crm::DocumentBook::usualLimit)),
        {TextSize::Caption, Weight::Regular, Role::Muted}, Wrap::Words);
    row->addWidget(addButton, 0, Qt::AlignTop);
    row->addWidget(limit, 1, Qt::AlignVCenter);
    banner = new Banner;
    list = new DocumentList(model);
    nothing = new EmptyState;
    nothing->say(u"paperclip"_s, tr("No document yet"),
                 tr("Quotes, photos, letters: they are kept enciphered in the vault, with this record."));
    nothing->offer(tr("Add documents…"));
    column->addWidget(place);
    column->addWidget(banner);
    column->addWidget(list, 1);
    column->addWidget(nothing, 1);
    auto *preview = new PreviewView;
    stack->addWidget(listPage);
    stack->addWidget(preview);
    desk.attend(*list, *preview, *stack);
    connect(stack, &QStackedLayout::currentChanged, this, [this](int index) { Q_EMIT roomWanted(index != 0); });
    auto *pasting = new QAction(page); // also while there is no list yet
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(pasting);
    connect(pasting, &QAction::triggered, this, &DocumentsPart::paste);
}

QString DocumentsPart::title() const
{
    return tr("Documents");
}

void DocumentsPart::begin(const RecordView &view)
{
    zone->setSentence(tr("Drop to keep with %1").arg(QChar(0x2068) + view.name.left(120) + QChar(0x2069)));
    if (seen == view.party)
        return;
    seen = view.party;
    desk.endPreview();
    banner->quiet();
}

void DocumentsPart::load()
{
    read<QList<crm::Document>>([who = *party()](workspace::Books &books) { return books.documents.documentsOf(who); },
                               [this](const QList<crm::Document> &documents) {
                                   QList<crm::DocumentRow> rows;
                                   for (const crm::Document &document : documents)
                                       rows.append({document, *party(), {}});
                                   const int at = list->currentIndex().row();
                                   model.show(rows, today());
                                   if (!rows.isEmpty() && !list->currentIndex().isValid())
                                       list->setCurrentIndex(model.index(qBound(0, at, int(rows.size()) - 1)));
                                   list->setVisible(!rows.isEmpty());
                                   nothing->setVisible(rows.isEmpty());
                                   addButton->setVisible(!rows.isEmpty());
                                   Q_EMIT counted(rows.size());
                               });
}

void DocumentsPart::open(crm::DocumentId document)
{
    Q_EMIT frontWanted();
    desk.open(document);
}

void DocumentsPart::choose()
{
    files.openFile(page->window(), {tr("Add a document"), {}, {}},
                   [this](const QString &path) { add(filesAt({path}, crm::DocumentBook::usualLimit)); });
}

void DocumentsPart::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && hasFiles(*data))
        add(filesOf(*data, localTime(clock.now()), crm::DocumentBook::usualLimit));
    else
        banner->say(Tone::Info, tr("There is nothing to paste."), tr("Copy files or a picture first."));
}

void DocumentsPart::add(const NewFiles &all)
{
    banner->quiet();
    if (!all.refused.isEmpty())
        sayRefused(all.refused);
    Q_EMIT frontWanted();
    if (all.taken.isEmpty() || !party())
        return;
    workspace.ask<QList<crm::Document>>([taken = all.taken, who = *party()](workspace::Books &books) {
        return books.documents.addAll(incoming(taken, who));
    }) | then(this, [this, number = int(all.taken.size())](QFuture<Result<QList<crm::Document>>> future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok()) {
            Q_EMIT refused(future.result().error());
            return;
        }
        Q_EMIT said(tr("%n document(s) added.", nullptr, number), true);
    });
}

void DocumentsPart::sayRefused(const QList<RefusedFile> &refused)
{
    const RefusedFile &first = refused.first();
    if (refused.size() > 1) {
        QStringList names;
        for (const RefusedFile &file : refused.mid(0, 5))
            names += file.name;
        banner->say(Tone::Warning, tr("%n file(s) not added.", nullptr, int(refused.size())),
                    tr("A document is a file of at most %1 that can be read: %2.")
                        .arg(fileSize(crm::DocumentBook::usualLimit), names.join(u", "_s)));
    } else if (first.why == RefusedFile::Why::TooLarge) {
        banner->say(Tone::Warning, tr("“%1” was not added.").arg(first.name),
                    tr("It has %1; a document may have %2. Make it smaller, or keep it outside the vault.")
                        .arg(fileSize(first.size), fileSize(crm::DocumentBook::usualLimit)));
    } else if (first.why == RefusedFile::Why::NoFile) {
        banner->say(Tone::Warning, tr("“%1” was not added.").arg(first.name),
                    tr("It is no file. Open the folder and choose the files in it."));
    } else {
        banner->say(Tone::Warning, tr("“%1” was not added.").arg(first.name),
                    tr("The system does not let it be read."));
    }
}

} // namespace coffret::ui
