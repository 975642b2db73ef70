// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/workarea.h"

#include "core/base/textfold.h"
#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/localformat.h"
#include "ui/common/navigationrail.h"
#include "ui/exchange/exportpage.h"
#include "ui/exchange/importpage.h"
#include "ui/records/editpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railpanel.h"
#include "ui/trash/trashpage.h"
#include "ui/words/errortext.h"

#include <QFuture>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using coffret::ui::then;
using coffret::ui::operator|;

namespace coffret::app {

WorkArea::WorkArea(workspace::Workspace &w, ui::MainWindow &m, const Clock &c, ui::FileChooser &files)
    : workspace(w), window(m), clock(c), contactSource(w), companySource(w), records(w, c, files)
{
    buildPages(files);
    connectPages();
    connectWindow();
    addRecordCommands();
    addDataCommands();
}

void WorkArea::buildPages(ui::FileChooser &files)
{
    auto *contactForm = new ui::ContactForm;
    auto *contactPage = new ui::PartyPage(contactSource,
                                          {crm::PartyKind::Contact, tr("Contacts"), tr("New"), tr("New contact"),
                                           tr("Name, company, town, phone…"), u"users"_s, tr("No contact yet"),
                                           tr("Import your file, or create a first record."), tr("Create a contact")},
                                          contactForm);
    auto *companyForm = new ui::CompanyForm;
    auto *companyPage =
        new ui::PartyPage(companySource,
                          {crm::PartyKind::Company, tr("Companies"), tr("New company"), tr("Create a company"),
                           tr("Name, town, SIRET, phone…"), u"building"_s, tr("No company yet"),
                           tr("Import your file, or create a first record."), tr("Create a company")},
                          companyForm);
    auto *trashPage = new ui::TrashPage;
    auto *importPage = new ui::ImportPage;
    auto *exportPage = new ui::ExportPage;
    contactDesk = std::make_unique<ui::PartyDesk<ui::ContactTraits>>(workspace, *contactPage, *contactForm, clock);
    companyDesk = std::make_unique<ui::PartyDesk<ui::CompanyTraits>>(workspace, *companyPage, *companyForm, clock);
    lists = std::make_unique<ListArea>(workspace, QList<ui::PartyPresenter *>{contactDesk.get(), companyDesk.get()},
                                       files, clock);
    records.furnish(*contactDesk);
    records.furnish(*companyDesk);
    trashDesk = std::make_unique<ui::TrashPresenter>(workspace, *trashPage, clock);
    importDesk = std::make_unique<ui::ImportPresenter>(workspace, *importPage, files, clock);
    exportDesk = std::make_unique<ui::ExportPresenter>(workspace, *exportPage, files, clock);
    homeArea = std::make_unique<HomeArea>(workspace, window, clock);
    homeArea->addHome();
    window.addPage(
        {u"contacts"_s, u"users"_s, tr("Contacts"), contactPage, [contactPage] { return contactPage->zones(); }});
    window.addPage(
        {u"companies"_s, u"building"_s, tr("Companies"), companyPage, [companyPage] { return companyPage->zones(); }});
    homeArea->addTasks();
    records.addPages(window);
    duplicatesArea = std::make_unique<DuplicatesArea>(workspace, window, clock,
                                                      Desks{*contactDesk, *contactForm, *companyDesk, *companyForm});
    window.addPage({u"import"_s, u"file-import"_s, tr("Import"), importPage,
                    [importPage] { return importPage->zones(); }, ui::RailGroup::Data});
    window.addPage({u"export"_s, u"file-export"_s, tr("Export"), exportPage,
                    [exportPage] { return exportPage->zones(); }, ui::RailGroup::Data});
    window.addPage({u"trash"_s, u"trash"_s, tr("Trash"), trashPage, [trashPage] { return trashPage->zones(); },
                    ui::RailGroup::Data});
    journalArea = std::make_unique<JournalArea>(workspace, window, files, clock);
}

void WorkArea::connectPages()
{
    const auto say = [this](const QString &sentence, bool undoable) {
        toastUndoes = true;
        window.say(sentence, undoable ? tr("Undo\tCtrl Z") : QString());
    };
    for (ui::PartyPresenter *desk :
         {static_cast<ui::PartyPresenter *>(contactDesk.get()), static_cast<ui::PartyPresenter *>(companyDesk.get())}) {
        connect(desk, &ui::PartyPresenter::said, this, say);
        connect(desk, &ui::PartyPresenter::followed, this, &WorkArea::openRecord);
        connect(&desk->page().list(), &ui::PartyListPane::partyChosen, homeArea.get(), &HomeArea::opened);
        connect(&desk->page().list(), &ui::PartyListPane::importAsked, this, [this] { window.openPage(u"import"_s); });
    }
    connect(contactDesk.get(), &ui::PartyPresenter::counted, this, [this](qint64 number) {
        window.rail().rail().setCount(u"contacts"_s, number ? ui::count(number) : QString());
    });
    connect(companyDesk.get(), &ui::PartyPresenter::counted, this, [this](qint64 number) {
        window.rail().rail().setCount(u"companies"_s, number ? ui::count(number) : QString());
    });
    connect(lists.get(), &ListArea::said, this, say);
    connect(lists.get(), &ListArea::exportAsked, this, [this](const exchange::ChosenRows &rows) {
        exportDesk->offer(rows);
        window.openPage(u"export"_s);
    });
    connect(&records, &RecordArea::said, this, say);
    connect(&records, &RecordArea::followed, this, &WorkArea::openRecord);
    connect(&records, &RecordArea::readersAsked, journalArea.get(), &JournalArea::showReaders);
    connect(journalArea.get(), &JournalArea::said, this, say);
    connect(journalArea.get(), &JournalArea::recordAsked, this, &WorkArea::openRecord);
    connect(trashDesk.get(), &ui::TrashPresenter::said, this, say);
    connect(homeArea.get(), &HomeArea::said, this, say);
    connect(homeArea.get(), &HomeArea::reviewAsked, journalArea.get(), &JournalArea::review);
    connect(homeArea.get(), &HomeArea::recordAsked, this, &WorkArea::openRecord);
    connect(homeArea.get(), &HomeArea::createAsked, this, &WorkArea::createNamed);
    connect(trashDesk.get(), &ui::TrashPresenter::counted, this, [this](qint64 number) {
        window.rail().rail().setCount(u"trash"_s, number ? ui::count(number) : QString());
    });
    connect(duplicatesArea.get(), &DuplicatesArea::said, this, say);
    connect(duplicatesArea.get(), &DuplicatesArea::recordAsked, this, &WorkArea::openRecord);
    connect(duplicatesArea.get(), &DuplicatesArea::counted, this, [this](qint64 number) {
        window.rail().rail().setCount(u"duplicates"_s, number ? ui::count(number) : QString());
        homeArea->setDuplicates(number);
    });
    connect(importDesk.get(), &ui::ImportPresenter::said, this, say);
    connect(exportDesk.get(), &ui::ExportPresenter::said, this, say);
    connect(importDesk.get(), &ui::ImportPresenter::finished, this, [this] { window.openPage(u"contacts"_s); });
}

void WorkArea::connectWindow()
{
    connect(&window, &ui::MainWindow::toastActed, this, [this] { takeBack(!toastUndoes); });
    connect(&window, &ui::MainWindow::fileDropped, this, [this](const QString &path) {
        window.openPage(u"import"_s);
        importDesk->read(path);
    });
    connect(&window, &ui::MainWindow::pageOpened, this, [this](const QString &key) {
        if (key == u"trash")
            trashDesk->reload();
        else if (key == u"import")
            importDesk->reload();
        else if (key == u"export")
            exportDesk->reload();
    });
}

// What is done to records; "New" and "Search" mean the page in front, and people from any other.
void WorkArea::addRecordCommands()
{
    using ui::CommandMenu;
    const auto isRecordPage = [this] { return current() != nullptr; };
    window.addCommand({u"new"_s, u"plus"_s, tr("New"), QKeySequence::New, {CommandMenu::Edit, 0}, [this] {
                           if (window.currentPage() == u"tasks") {
                               window.commands().run(u"newTask"_s);
                               return;
                           }
                           toRecords();
                           current()->create();
                       }});
    window.addCommand({u"edit"_s,
                       u"pencil"_s,
                       tr("Edit the record"),
                       QKeySequence(Qt::Key_F2),
                       {CommandMenu::Edit, 0},
                       [this] { current()->edit(); },
                       isRecordPage});
    window.addCommand(
        {u"search"_s, u"list-search"_s, tr("Search the list"), QKeySequence::Find, {CommandMenu::Edit, 0}, [this] {
             toRecords();
             current()->page().goToList();
             current()->page().list().focusSearch();
         }});
    window.addCommand({u"undo"_s, u"arrow-back-up"_s, tr("Undo"), QKeySequence::Undo, {CommandMenu::Edit, 1}, [this] {
                           takeBack(false);
                       }});
    window.addCommand(
        {u"redo"_s, u"arrow-forward-up"_s, tr("Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), {CommandMenu::Edit, 1}, [this] {
             takeBack(true);
         }});
}

void WorkArea::addDataCommands()
{
    using ui::CommandMenu;
    window.addCommand({u"import"_s,
                       u"file-import"_s,
                       tr("Import a file…"),
                       QKeySequence(u"Ctrl+I"_s),
                       {CommandMenu::Vault, 0},
                       [this] {
                           window.openPage(u"import"_s);
                           importDesk->choose();
                       }});
    window.addCommand(
        {u"export"_s, u"file-export"_s, tr("Export…"), QKeySequence(u"Ctrl+E"_s), {CommandMenu::Vault, 0}, [this] {
             window.openPage(u"export"_s);
         }});
    lists->addCommands(window, desks());
    records.addCommands(window, desks());
}

static void fill(QWidget &page, const QString &name, const QString &text)
{
    if (auto *edit = page.findChild<QLineEdit *>(name)) {
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }
}

// An address and a number go where they belong; the last word of a name is the last name.
void WorkArea::createNamed(const QString &what, const QString &typed)
{
    const bool person = what == u"contact";
    window.openPage(person ? u"contacts"_s : u"companies"_s);
    ui::PartyPresenter &desk = person ? static_cast<ui::PartyPresenter &>(*contactDesk) : *companyDesk;
    desk.create();
    QWidget &form = desk.page().edit();
    if (!normalisedEmail(typed).isEmpty()) {
        fill(form, u"emails.0.value"_s, typed);
    } else if (phoneDigits(typed).size() > 5) {
        fill(form, u"phones.0.value"_s, typed);
    } else if (!person) {
        fill(form, u"name"_s, typed);
    } else {
        const qsizetype cut = typed.lastIndexOf(u' ');
        fill(form, u"firstName"_s, cut < 0 ? QString() : typed.first(cut));
        fill(form, u"lastName"_s, typed.sliced(cut + 1));
    }
}

void WorkArea::toRecords()
{
    if (!current())
        window.openPage(u"contacts"_s);
}

ui::PartyPresenter *WorkArea::current() const
{
    const QString key = window.currentPage();
    if (key == u"contacts")
        return contactDesk.get();
    return key == u"companies" ? static_cast<ui::PartyPresenter *>(companyDesk.get()) : nullptr;
}

void WorkArea::start()
{
    window.allowPages({u"journal"_s}, workspace.session().isOwner);
    window.showWork(u"home"_s);
    homeArea->start();
    lists->start();
    contactDesk->start();
    companyDesk->start();
    trashDesk->reload();
    duplicatesArea->start();
    journalArea->start();
    restoreDrafts();
}

void WorkArea::openRecord(const crm::PartyRef &party)
{
    const bool person = party.kind == crm::PartyKind::Contact;
    window.openPage(person ? u"contacts"_s : u"companies"_s);
    (person ? static_cast<ui::PartyPresenter &>(*contactDesk) : *companyDesk).open(party);
}

ui::ZoneWidths WorkArea::zoneWidths() const
{
    ui::ZoneWidths all;
    for (const auto &[page, desk] : desks()) {
        const ui::ZoneWidths widths = desk->page().widths();
        for (auto it = widths.begin(); it != widths.end(); ++it)
            all.insert(page + u'.' + it.key(), it.value());
    }
    return all;
}

void WorkArea::setZoneWidths(const ui::ZoneWidths &widths)
{
    for (const auto &[page, desk] : desks()) {
        ui::ZoneWidths own;
        for (auto it = widths.begin(); it != widths.end(); ++it) {
            if (it.key().startsWith(page + u'.'))
                own.insert(it.key().sliced(page.size() + 1), it.value());
        }
        desk->page().setWidths(own);
    }
}

QList<std::pair<QString, ui::PartyPresenter *>> WorkArea::desks() const
{
    return {{u"contacts"_s, contactDesk.get()}, {u"companies"_s, companyDesk.get()}};
}

void WorkArea::takeBack(bool redo)
{
    workspace.ask<crm::UndoOutcome>([redo](workspace::Books &books) {
        return redo ? books.history.redoLast() : books.history.undoLast();
    }) | then(this, [this, redo](QFuture<Result<crm::UndoOutcome>> future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok()) {
            window.complain(words::sentence(future.result().error()));
            return;
        }
        toastUndoes = redo;
        window.say(redo ? tr("Done again.") : tr("Undone."), redo ? tr("Undo\tCtrl Z") : tr("Redo\tCtrl Shift Z"));
    });
}

bool WorkArea::hasDrafts() const
{
    return !contactDesk->drafts().isEmpty() || !companyDesk->drafts().isEmpty() || !duplicatesArea->drafts().isEmpty()
           || !importDesk->draft().isEmpty() || !homeArea->tasks().drafts().isEmpty();
}

void WorkArea::saveDrafts(std::function<void(ui::DraftFate)> done)
{
    lists->cancel();
    importDesk->cancel();
    exportDesk->cancel();
    duplicatesArea->cancel();
    journalArea->cancel();
    QList<crm::Draft> drafts = homeArea->tasks().drafts();
    for (const ui::FormDraft &draft : contactDesk->drafts() + companyDesk->drafts() + duplicatesArea->drafts()) {
        crm::Draft kept;
        kept.form = draft.form;
        kept.entityKind = draft.party.kind == crm::PartyKind::Contact ? EntityKind::Contact : EntityKind::Company;
        kept.entity = draft.party.id;
        kept.body = draft.body;
        drafts.append(kept);
    }
    if (const QString import = importDesk->draft(); !import.isEmpty()) {
        crm::Draft kept;
        kept.form = u"import"_s;
        kept.body = import;
        drafts.append(kept);
    }
    if (drafts.isEmpty()) {
        done(ui::DraftFate::None);
        return;
    }
    workspace.ask<void>([drafts](workspace::Books &books) -> Result<void> {
        for (const crm::Draft &draft : drafts)
            COFFRET_TRY(books.drafts.save(draft));
        return {};
    }) | then(this, [done = std::move(done)](QFuture<Result<void>> future) {
        const bool kept = future.resultCount() > 0 && future.result().ok();
        done(kept ? ui::DraftFate::Kept : ui::DraftFate::Lost);
    });
}

// A draft leaves the vault only once its form holds it again.
void WorkArea::restoreDrafts()
{
    workspace.ask<QList<crm::Draft>>([](workspace::Books &books) {
        return books.drafts.drafts();
    }) | then(this, [this](QFuture<Result<QList<crm::Draft>>> future) {
        if (future.resultCount() == 0)
            return;
        const Result<QList<crm::Draft>> answer = future.result(); // kept: the loop looks into it
        if (!answer.ok())
            return;
        for (const crm::Draft &draft : *answer) {
            if (homeArea->restore(draft))
                continue;
            if (draft.form == u"import") {
                window.openPage(u"import"_s);
                importDesk->restore(draft.body);
                continue;
            }
            const bool person = draft.entityKind == EntityKind::Contact;
            if (duplicatesArea->restore({draft.form,
                                         {person ? crm::PartyKind::Contact : crm::PartyKind::Company, draft.entity},
                                         draft.body}))
                continue;
            window.openPage(person ? u"contacts"_s : u"companies"_s);
            (person ? static_cast<ui::PartyPresenter &>(*contactDesk) : *companyDesk)
                .restore({draft.form,
                          {person ? crm::PartyKind::Contact : crm::PartyKind::Company, draft.entity},
                          draft.body});
        }
        workspace.ask<void>([drafts = *answer](workspace::Books &books) -> Result<void> {
            for (const crm::Draft &draft : drafts)
                COFFRET_TRY(books.drafts.remove(draft.id));
            return {};
        });
    });
}

} // namespace coffret::app
