// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partypresenter.h"
#include "ui/common/answers.h"

#include "ui/common/banner.h"
#include "ui/common/localformat.h"
#include "ui/common/notebox.h"
#include "ui/records/editpage.h"
#include "ui/records/fieldspanel.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"
#include "ui/records/timelineentries.h"
#include "ui/words/errortext.h"

#include <QFuture>

namespace coffret::ui {

PartyPresenter::PartyPresenter(workspace::Workspace &w, PartyPage &p, crm::PartyKind k, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), clock(c), kind(k), partyPage(p)
{
    // Several changes in one breath (an import, an undo) ask for one refresh.
    refreshing.setSingleShot(true);
    refreshing.setInterval(40);
    reloading.setSingleShot(true);
    reloading.setInterval(40);
    connect(&refreshing, &QTimer::timeout, this, [this] { partyPage.list().refresh(); });
    connect(&reloading, &QTimer::timeout, this, [this] {
        if (shown)
            load(*shown);
    });
    connect(&workspace.changes(), &ChangeBus::changed, this, &PartyPresenter::hear);
    connectPage();
}

void PartyPresenter::connectPage()
{
    PartyListPane &list = partyPage.list();
    RecordPage &record = partyPage.record();
    connect(&list, &PartyListPane::partyChosen, this, [this](const crm::PartyRef &party) {
        shown = party;
        load(party);
    });
    connect(&list, &PartyListPane::nothingToChoose, this, [this] {
        shown.reset();
        ++question;
        partyPage.showNothing();
    });
    connect(&list, &PartyListPane::createAsked, this, &PartyPresenter::create);
    connect(&list, &PartyListPane::removeAsked, this, &PartyPresenter::removeChosen);
    connect(&list, &PartyListPane::counted, this, &PartyPresenter::counted);
    connect(&record.header(), &RecordHeader::editAsked, this, &PartyPresenter::edit);
    connect(&record.header(), &RecordHeader::removeAsked, this, &PartyPresenter::removeChosen);
    connect(&record.fields(), &FieldsPanel::edited, this, &PartyPresenter::keepField);
    connect(&record.fields(), &FieldsPanel::followed, this, &PartyPresenter::follow);
    connect(&record.fields(), &FieldsPanel::addAsked, this, &PartyPresenter::edit);
    connect(&record.note(), &NoteBox::written, this, &PartyPresenter::writeNote);
    connect(&partyPage.edit(), &EditPage::saveAsked, this, &PartyPresenter::save);
    connect(&partyPage.edit(), &EditPage::cancelAsked, this, &PartyPresenter::giveUp);
}

void PartyPresenter::start()
{
    partyPage.list().rows().setToday(today());
    partyPage.list().reload();
}

void PartyPresenter::open(const crm::PartyRef &party)
{
    shown = party;
    load(party);
    choose(party);
    partyPage.goToRecord();
}

void PartyPresenter::choose(const crm::PartyRef &party)
{
    workspace.ask<crm::RowId>([party](workspace::Books &books) { return books.lists.rowOf(party); })
        | then(this, [this, party](QFuture<Result<crm::RowId>> future) {
              if (future.resultCount() > 0 && future.result().ok())
                  partyPage.list().choose(party, *future.result());
          });
}

void PartyPresenter::present(const RecordView &view, const crm::TimelinePage &timeline)
{
    RecordPage &record = partyPage.record();
    record.banner().quiet();
    record.show(view);
    record.showTimeline(timelineEntries(timeline, people()), today());
    partyPage.showRecord();
}

void PartyPresenter::complainOnRecord(const Error &error)
{
    partyPage.record().banner().say(Tone::Danger, tr("This was not kept."), words::sentence(error));
}

void PartyPresenter::writeNote(const QString &text)
{
    if (!shown)
        return;
    crm::Activity note;
    note.kind = crm::ActivityKind::Note;
    note.body = text;
    if (shown->kind == crm::PartyKind::Contact)
        note.contact = crm::ContactId{shown->id};
    else
        note.company = crm::CompanyId{shown->id};
    workspace.ask<crm::Activity>([note](workspace::Books &books) { return books.activities.save(note); })
        | then(this, [this](QFuture<Result<crm::Activity>> future) {
              if (future.resultCount() == 0)
                  return;
              if (!future.result().ok()) {
                  complainOnRecord(future.result().error()); // the text stays in the box
                  return;
              }
              partyPage.record().note().taken();
              Q_EMIT said(tr("Note saved."), true);
          });
}

void PartyPresenter::removeChosen()
{
    if (!shown)
        return;
    partyPage.list().chooseNeighbour();
    remove(*shown) | then(this, [this](QFuture<Result<void>> future) {
        if (future.resultCount() == 0)
            return;
        if (future.result().ok())
            Q_EMIT said(tr("Record moved to the trash."), true);
        else
            complainOnRecord(future.result().error());
    });
}

void PartyPresenter::hear(const QList<Change> &changes)
{
    const EntityKind mine = kind == crm::PartyKind::Contact ? EntityKind::Contact : EntityKind::Company;
    for (const Change &change : changes) {
        const bool party = change.kind == EntityKind::Contact || change.kind == EntityKind::Company;
        if (change.kind == mine)
            refreshing.start();
        // A note on this record, or the name of its company, changes what the page shows.
        if (shown && (!party || change.id == shown->id || change.id == Uuid{} || change.kind != mine))
            reloading.start();
    }
}

QDate PartyPresenter::today() const
{
    return localTime(clock.now()).date();
}

QHash<QByteArray, QString> PartyPresenter::people() const
{
    const access::Session session = workspace.session();
    return {{session.user.bytes(), session.displayName.isEmpty() ? session.login : session.displayName}};
}

QString PartyPresenter::noteInProgress() const
{
    return partyPage.record().note().note();
}

void PartyPresenter::setNoteInProgress(const QString &text)
{
    partyPage.record().note().setPlainText(text);
}

} // namespace coffret::ui
