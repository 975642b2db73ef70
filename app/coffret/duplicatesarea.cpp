// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/duplicatesarea.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/duplicates/advicebar.h"
#include "ui/duplicates/mergeform.h"
#include "ui/duplicates/mergepage.h"
#include "ui/duplicates/pairspage.h"
#include "ui/records/editpage.h"
#include "ui/records/recordpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/errortext.h"

#include <QStackedWidget>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using coffret::ui::operator|;

namespace coffret::app {
namespace {

const QString Page = u"duplicates"_s;
const QString Aside = u".aside"_s;
constexpr int QuietMilliseconds = 2000;

// A change of one of these can make two records alike.
bool tells(const QString &field)
{
    const QString name = field.section(u'.', 0, 0);
    return QStringList{u"emails"_s, u"phones"_s, u"siret"_s,     u"siren"_s,
                       u"vat"_s,    u"name"_s,   u"firstName"_s, u"lastName"_s}
        .contains(name);
}

} // namespace

DuplicatesArea::DuplicatesArea(workspace::Workspace &w, ui::MainWindow &m, const Clock &clock, const Desks &desks)
    : workspace(w), window(m), stack(new QStackedWidget), pairsPage(new ui::PairsPage), mergePage(new ui::MergePage)
{
    stack->addWidget(pairsPage);
    stack->addWidget(mergePage);
    pairs = std::make_unique<ui::PairsPresenter>(w, *pairsPage, clock);
    merging = std::make_unique<ui::MergePresenter>(w, *mergePage, clock);
    entries[0].desk = &desks.contacts;
    entries[0].form = &desks.contactForm;
    entries[0].formName = u"contact"_s;
    buildEntry(entries[0], [form = &desks.contactForm] { return ui::AnyParty(form->entity()); });
    entries[1].desk = &desks.companies;
    entries[1].form = &desks.companyForm;
    entries[1].formName = u"company"_s;
    buildEntry(entries[1], [form = &desks.companyForm] { return ui::AnyParty(form->entity()); });
    window.addPage({Page, u"users-group"_s, tr("Duplicates"), stack,
                    [this] { return stack->currentWidget() == mergePage ? mergePage->zones() : pairsPage->zones(); },
                    ui::RailGroup::Data});
    connectPages();
    addCommands();
}

void DuplicatesArea::buildEntry(Entry &entry, ui::TwinAdvisor::Typed typed)
{
    entry.formBar = new ui::AdviceBar;
    entry.recordBar = new ui::AdviceBar;
    entry.asideBar = new ui::AdviceBar;
    entry.desk->page().edit().setAdvice(entry.formBar);
    entry.desk->page().record().setAdvice(entry.recordBar);
    entry.desk->page().record().setAdvice(entry.asideBar);
    entry.typed = std::move(typed);
    entry.typing = new ui::TwinAdvisor(workspace, *entry.formBar, entry.typed, this);
    entry.standing = new ui::TwinAdvisor(workspace, *entry.recordBar, entry.typed, this);
    connectEntry(entry);
}

void DuplicatesArea::connectEntry(Entry &entry)
{
    Entry *const it = &entry; // lives as long as this
    connect(entry.desk, &ui::PartyPresenter::formOpened, entry.typing, &ui::TwinAdvisor::begin);
    connect(entry.form, &ui::FormRows::edited, entry.typing, &ui::TwinAdvisor::look);
    connect(entry.desk, &ui::PartyPresenter::kept, this, [it](const crm::PartyRef &party, const QString &field) {
        if (field.isEmpty()) {
            it->typing->keep(party);
            it->typing->quiet();
        } else if (tells(field)) {
            it->advised = party;
            it->standing->lookAt(party);
        }
    });
    connect(&entry.desk->page().list(), &ui::PartyListPane::partyChosen, this, [it](const crm::PartyRef &party) {
        if (it->advised && *it->advised != party) {
            it->advised.reset();
            it->standing->quiet();
        }
    });
    connect(entry.typing, &ui::TwinAdvisor::openAsked, this,
            [this, it](const crm::PartyRef &twin) { putAside(*it, twin); });
    connect(entry.standing, &ui::TwinAdvisor::openAsked, this, &DuplicatesArea::recordAsked);
    for (ui::TwinAdvisor *advisor : {entry.typing, entry.standing}) {
        connect(advisor, &ui::TwinAdvisor::mergeAsked, this, &DuplicatesArea::merge);
        connect(advisor, &ui::TwinAdvisor::failed, this,
                [this](const Error &error) { window.complain(words::sentence(error)); });
    }
}

// The form makes room for the record that may be the same; what was typed waits above it.
void DuplicatesArea::putAside(Entry &entry, const crm::PartyRef &twin)
{
    entry.aside = ui::FormDraft{entry.formName, ui::refOf(entry.typed()), entry.form->body()};
    Q_EMIT entry.desk->page().edit().cancelAsked();
    showAside(entry);
    Q_EMIT recordAsked(twin);
}

void DuplicatesArea::showAside(Entry &entry)
{
    Entry *const it = &entry;
    entry.asideBar->say(
        tr("What you typed is kept."), {},
        {{u"takeUp"_s, tr("Take it up again"), [this, it] { takeUp(*it); }}, {u"dropTyped"_s, tr("Drop it"), [it] {
                                                                                  it->aside.reset();
                                                                                  it->asideBar->quiet();
                                                                              }}});
}

void DuplicatesArea::takeUp(Entry &entry)
{
    entry.asideBar->quiet();
    if (const auto draft = std::exchange(entry.aside, {}))
        entry.desk->restore(*draft);
}

void DuplicatesArea::connectPages()
{
    searching.setSingleShot(true);
    searching.setInterval(QuietMilliseconds);
    connect(&searching, &QTimer::timeout, pairs.get(), &ui::PairsPresenter::searchIfSmall);
    connect(pairs.get(), &ui::PairsPresenter::mergeAsked, this, &DuplicatesArea::merge);
    connect(pairs.get(), &ui::PairsPresenter::counted, this, &DuplicatesArea::counted);
    connect(pairs.get(), &ui::PairsPresenter::said, this, &DuplicatesArea::said);
    connect(merging.get(), &ui::MergePresenter::said, this, &DuplicatesArea::said);
    connect(merging.get(), &ui::MergePresenter::opened, this, [this] {
        const bool already = stack->currentWidget() == mergePage && window.currentPage() == Page;
        if (already)
            return;
        cameFrom = window.currentPage();
        stack->setCurrentWidget(mergePage);
        window.openPage(Page);
        mergePage->form().focusFirst();
    });
    connect(merging.get(), &ui::MergePresenter::merged, this, [this](const crm::PartyRef &party) {
        bring(pairsPage);
        for (const Entry &entry : entries)
            entry.standing->quiet();
        if (cameFrom != Page)
            Q_EMIT recordAsked(party);
    });
    connect(merging.get(), &ui::MergePresenter::left, this, [this] {
        bring(pairsPage);
        if (!cameFrom.isEmpty() && cameFrom != Page)
            window.openPage(cameFrom);
    });
    connect(&window, &ui::MainWindow::pageOpened, this, [this](const QString &key) {
        if (key == Page && stack->currentWidget() == pairsPage)
            pairs->open();
    });
}

// The two chosen rows of the list in front.
void DuplicatesArea::addCommands()
{
    const auto inFront = [](const Entry &entry) { return entry.desk->page().list().isVisible(); };
    const auto chosen = [this, inFront](crm::PartyKind &kind) {
        QList<crm::RowId> rows;
        for (size_t i = 0; i < entries.size(); ++i) {
            if (!inFront(entries[i]))
                continue;
            kind = i == 0 ? crm::PartyKind::Contact : crm::PartyKind::Company;
            for (const quint32 row : entries[i].desk->page().list().chosenRows())
                rows.append(row);
        }
        return rows;
    };
    ui::Command command;
    command.key = u"mergeChosen"_s;
    command.icon = u"git-merge"_s;
    command.text = tr("Merge the 2 chosen records…");
    command.place = {ui::CommandMenu::Edit, 0};
    command.run = [this, chosen] {
        crm::PartyKind kind = crm::PartyKind::Contact;
        const QList<crm::RowId> rows = chosen(kind); // says the kind too
        mergeRows(kind, rows);
    };
    command.available = [chosen] {
        crm::PartyKind kind = crm::PartyKind::Contact;
        return chosen(kind).size() == 2;
    };
    window.addCommand(command);
    window.addCommand({.key = u"findDuplicates"_s,
                       .icon = u"users-group"_s,
                       .text = tr("Find duplicates"),
                       .place = {ui::CommandMenu::Edit, 2},
                       .run = [this] { open(); },
                       .words = tr("twice same double merge pairs")});
}

void DuplicatesArea::bring(QWidget *page)
{
    stack->setCurrentWidget(page);
    if (page == pairsPage && window.currentPage() == Page) {
        pairs->open();
        if (QWidget *zone = pairsPage->zones().first(); zone && zone->isVisible())
            zone->setFocus();
    }
}

void DuplicatesArea::open()
{
    window.openPage(Page);
}

void DuplicatesArea::merge(const crm::PartyRef &one, const crm::PartyRef &other)
{
    merging->open(one, other);
}

void DuplicatesArea::mergeRows(crm::PartyKind kind, const QList<crm::RowId> &rows)
{
    if (rows.size() != 2) {
        Q_EMIT said(tr("Choose 2 records in the list to merge them."), false);
        return;
    }
    workspace.ask<QList<crm::ListRow>>([kind, rows](workspace::Books &books) { return books.lists.rows(kind, rows); })
        | ui::then(this, ui::settled<Result<QList<crm::ListRow>>>(
                             [this](const QList<crm::ListRow> &found) {
                                 if (found.size() == 2)
                                     merge(found.first().party, found.last().party);
                             },
                             [this](const Error &error) { window.complain(words::sentence(error)); }));
}

void DuplicatesArea::start()
{
    searching.start();
}

void DuplicatesArea::cancel()
{
    searching.stop();
    pairs->cancel();
}

QList<ui::FormDraft> DuplicatesArea::drafts() const
{
    QList<ui::FormDraft> all = merging->drafts();
    for (const Entry &entry : entries) {
        if (entry.aside)
            all.append({entry.formName + Aside, entry.aside->party, entry.aside->body});
    }
    return all;
}

bool DuplicatesArea::restore(const ui::FormDraft &draft)
{
    if (draft.form == ui::MergePresenter::formName()) {
        merging->restore(draft);
        return true;
    }
    for (Entry &entry : entries) {
        if (draft.form == entry.formName + Aside) {
            entry.aside = ui::FormDraft{entry.formName, draft.party, draft.body};
            showAside(entry);
            return true;
        }
    }
    return false;
}

} // namespace coffret::app
