// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/recordarea.h"

#include "ui/common/banner.h"
#include "ui/common/localformat.h"
#include "ui/documents/documentlist.h"
#include "ui/documents/documentspart.h"
#include "ui/documents/documentspresenter.h"
#include "ui/records/contactacts.h"
#include "ui/records/fieldspanel.h"
#include "ui/records/historypart.h"
#include "ui/records/linkspart.h"
#include "ui/records/partypresenter.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"
#include "ui/records/taskspart.h"
#include "ui/records/timelinepart.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

RecordArea::RecordArea(workspace::Workspace &w, const Clock &c, ui::FileChooser &f)
    : workspace(w), clock(c), files(f), printer(f, printers, [this] { return workspace.path(); }),
      printing(w, printer, c)
{
    connect(&printer, &ui::PrintDesk::said, this, [this](const QString &sentence) { Q_EMIT said(sentence, false); });
}

RecordArea::~RecordArea() = default;

template <class Part, class... Needs>
Part &RecordArea::add(ui::PartyPresenter &desk, Needs &...needs)
{
    auto made = std::make_unique<Part>(workspace, needs..., clock);
    Part &part = *made;
    desk.addPart(part);
    pieces.push_back(std::move(made));
    return part;
}

void RecordArea::furnish(ui::PartyPresenter &desk)
{
    ui::RecordPage &record = desk.page().record();
    auto &timeline = add<ui::TimelinePart>(desk, record.composer());
    auto &tasks = add<ui::TasksPart>(desk);
    auto &documents = add<ui::DocumentsPart>(desk, files, static_cast<QWidget &>(record));
    add<ui::LinksPart>(desk);
    auto &history = add<ui::HistoryPart>(desk);
    connect(&timeline, &ui::TimelinePart::taskOpened, &tasks, &ui::TasksPart::open);
    connect(&timeline, &ui::TimelinePart::documentOpened, &documents, &ui::DocumentsPart::open);
    connect(&timeline, &ui::TimelinePart::changesOpened, &history, &ui::RecordPart::frontWanted);
    connect(&record.fields(), &ui::FieldsPanel::earlierAsked, &history, &ui::HistoryPart::onlyField);
    record.header().addAction(u"paperclip"_s, tr("Add documents…"), {}, [&documents] { documents.choose(); });
    record.header().addAction(u"history"_s, tr("Earlier values"), {}, [&history] { Q_EMIT history.frontWanted(); });
    record.header().addAction(u"eye"_s, tr("Who has seen this record?"), {}, [this, &record] {
        Q_EMIT readersAsked(record.header().record().party, record.header().record().name);
    });
    documentLists.append({&documents.widget(), &documents.documents()});
    offerPrinting(desk);
    auto acts = std::make_unique<ui::ContactActs>(workspace, record, opener);
    connect(acts.get(), &ui::ContactActs::said, &desk, &ui::PartyPresenter::said);
    connect(acts.get(), &ui::ContactActs::refused, &desk, &ui::PartyPresenter::complainOnRecord);
    connect(acts.get(), &ui::ContactActs::composing, &timeline, &ui::RecordPart::frontWanted);
    pieces.push_back(std::move(acts));
}

void RecordArea::offerPrinting(ui::PartyPresenter &desk)
{
    ui::RecordPage &record = desk.page().record();
    const auto print = [this, &record] { printing.open(&record, record.header().record()); };
    record.header().addAction(u"printer"_s, tr("Print…"), QKeySequence::Print, print);
    connect(&printing, &ui::RecordPrinting::refused, &desk, &ui::PartyPresenter::complainOnRecord);
    connect(&printer, &ui::PrintDesk::complained, &record, [&record](const QString &fact, const QString &rest) {
        if (record.isVisible())
            record.banner().say(ui::Tone::Danger, fact, rest);
    });
}

void RecordArea::addCommands(ui::MainWindow &window, const QList<std::pair<QString, ui::PartyPresenter *>> &desks)
{
    const Shown shown = [&window, desks]() -> ui::PartyPage * {
        for (const auto &[key, desk] : desks) {
            // the form or « nothing chosen » takes its place
            if (key == window.currentPage() && !desk->page().record().isHidden())
                return &desk->page();
        }
        return nullptr;
    };
    window.addCommand({u"printRecord"_s,
                       u"printer"_s,
                       tr("Print the record…"),
                       QKeySequence::Print,
                       {ui::CommandMenu::Vault, 0},
                       [this, shown] { printing.open(&shown()->record(), shown()->record().header().record()); },
                       [shown] { return shown() != nullptr; },
                       tr("PDF paper sheet")});
    addReachCommands(window, shown);
    addCopyCommand(window);
}

void RecordArea::addReachCommands(ui::MainWindow &window, const Shown &shown)
{
    const auto hasPhone = [shown] { return shown() && !shown()->record().header().record().phones.isEmpty(); };
    window.addCommand({u"callRecord"_s,
                       u"phone"_s,
                       tr("Call, and note it"),
                       {},
                       {ui::CommandMenu::None, 0},
                       [shown] {
                           shown()->goToRecord();
                           Q_EMIT shown()->record().header().callAsked();
                       },
                       hasPhone,
                       tr("phone dial ring telephone")});
    window.addCommand({u"copyNumber"_s,
                       u"copy"_s,
                       tr("Copy the phone number"),
                       {},
                       {ui::CommandMenu::None, 0},
                       [this, shown] { copyNumber(shown()->record().header().record().phones.first().value); },
                       hasPhone,
                       tr("call dial telephone clipboard")});
    window.addCommand({u"mailRecord"_s,
                       u"mail"_s,
                       tr("Write an e-mail"),
                       {},
                       {ui::CommandMenu::None, 0},
                       [shown] {
                           shown()->goToRecord();
                           shown()->record().header().askMail();
                       },
                       [shown] { return shown() && !shown()->record().header().record().emails.isEmpty(); },
                       tr("mail message send letter")});
}

// What dragging a document out does, by keyboard; also while it is looked at.
void RecordArea::addCopyCommand(ui::MainWindow &window)
{
    const auto inFront = [this]() -> ui::DocumentList * {
        for (const auto &[page, list] : std::as_const(documentLists)) {
            if (page->isVisible() && list->chosen())
                return list;
        }
        return nullptr;
    };
    window.addCommand({u"copyDocument"_s,
                       u"download"_s,
                       tr("Save a copy of the document as…"),
                       QKeySequence(u"Ctrl+Shift+S"_s),
                       {ui::CommandMenu::Vault, 0},
                       [inFront] { Q_EMIT inFront()->copyAsked(); },
                       [inFront] { return inFront() != nullptr; },
                       tr("download file out export drag")});
}

void RecordArea::copyNumber(const QString &asWritten)
{
    const QString number = ui::phoneNumber(asWritten);
    QGuiApplication::clipboard()->setText(number);
    Q_EMIT said(tr("%1 is copied.").arg(number), false);
}

void RecordArea::addPages(ui::MainWindow &window)
{
    allDocuments = std::make_unique<ui::DocumentsPresenter>(workspace, files, clock);
    ui::DocumentsPage *page = &allDocuments->page();
    documentLists.append({page, &page->list()});
    window.addPage({u"documents"_s, u"files"_s, tr("Documents"), page, [page] { return page->zones(); }});
    connect(&window, &ui::MainWindow::pageOpened, allDocuments.get(), [this](const QString &key) {
        if (key == u"documents")
            allDocuments->reload();
    });
    connect(allDocuments.get(), &ui::DocumentsPresenter::said, this, &RecordArea::said);
    connect(allDocuments.get(), &ui::DocumentsPresenter::followed, this, &RecordArea::followed);
}

} // namespace coffret::app
