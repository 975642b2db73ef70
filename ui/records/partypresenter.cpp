// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partypresenter.h"

#include "ui/common/answers.h"

#include "core/crm/flatjson.h"
#include "ui/common/banner.h"
#include "ui/common/localformat.h"
#include "ui/records/activitycomposer.h"
#include "ui/records/editpage.h"
#include "ui/records/fieldspanel.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordpart.h"
#include "ui/records/recordrights.h"
#include "ui/records/tagstrip.h"
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
    connect(&record.fields(), &FieldsPanel::revealAsked, this, &PartyPresenter::reveal);
    connect(&record.fields(), &FieldsPanel::addAsked, this, &PartyPresenter::edit);
    connect(&record.header(), &RecordHeader::linkFollowed, this, &PartyPresenter::follow);
    connect(&record.header().tags(), &TagStrip::changed, this,
            [this](const QStringList &tags) { keepField(QStringLiteral("tags"), crm::toText(tags)); });
    connect(&record.header().tags(), &TagStrip::knownWanted, this, &PartyPresenter::offerTags);
    connect(&partyPage.edit(), &EditPage::saveAsked, this, &PartyPresenter::save);
    connect(&partyPage.edit(), &EditPage::cancelAsked, this, &PartyPresenter::giveUp);
    connect(this, &PartyPresenter::said, this, [&record] { record.banner().quiet(); }); // what was refused is past
}

void PartyPresenter::start()
{
    partyPage.list().rows().setToday(today());
    partyPage.list().head().setMayCreate(workspace.session().profile.may(access::Deed::Create));
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

void PartyPresenter::addPart(RecordPart &part)
{
    RecordPage &record = partyPage.record();
    record.addPart(part.title(), &part.widget(), part.place());
    parts.append(&part);
    connect(&part, &RecordPart::said, this, &PartyPresenter::said);
    connect(&part, &RecordPart::followed, this, &PartyPresenter::followed);
    connect(&part, &RecordPart::refused, this, &PartyPresenter::complainOnRecord);
    connect(&part, &RecordPart::counted, this,
            [&record, &part](qint64 number) { record.setCount(&part.widget(), number); });
    connect(&part, &RecordPart::roomWanted, this,
            [&record, &part](bool large) { record.giveRoom(&part.widget(), large); });
    connect(&part, &RecordPart::frontWanted, this, [&record, &part] { record.bring(&part.widget()); });
}

void PartyPresenter::present(const RecordView &read)
{
    RecordView view = read;
    restrict(view, workspace.session().profile);
    RecordPage &record = partyPage.record();
    const bool another = presented != view.party;
    if (another) {
        record.banner().quiet();
        putAside();
        presented = view.party;
    }
    record.show(view);
    for (RecordPart *part : std::as_const(parts))
        part->show(view);
    if (another)
        takeUp();
    partyPage.showRecord();
}

// What is being written about one record waits for it while another one is looked at.
void PartyPresenter::putAside()
{
    if (!presented)
        return;
    for (const FormDraft &draft : draftsHere())
        keepDraft(draft);
    partyPage.record().composer().taken();
}

void PartyPresenter::takeUp()
{
    const QList<FormDraft> all = std::exchange(waiting, {});
    for (const FormDraft &draft : all) {
        if (presented != draft.party)
            waiting.append(draft);
        else
            fillIn(draft);
    }
}

void PartyPresenter::fillIn(const FormDraft &draft)
{
    if (draft.form == u"note")
        partyPage.record().composer().setDraft(draft.body);
    for (RecordPart *part : std::as_const(parts)) {
        if (part->draftForm() == draft.form)
            part->setDraft(draft.body);
    }
}

void PartyPresenter::keepDraft(const FormDraft &draft)
{
    waiting.removeIf([&](const FormDraft &each) { return each.party == draft.party && each.form == draft.form; });
    waiting.append(draft);
}

// Of the record in front.
QList<FormDraft> PartyPresenter::draftsHere() const
{
    QList<FormDraft> all;
    if (!presented)
        return all;
    if (const QString note = partyPage.record().composer().draft(); !note.isEmpty())
        all.append({QStringLiteral("note"), *presented, note});
    for (const RecordPart *part : parts) {
        if (const QString draft = part->draft(); !draft.isEmpty())
            all.append({part->draftForm(), *presented, draft});
    }
    return all;
}

QList<FormDraft> PartyPresenter::partDrafts() const
{
    return waiting + draftsHere();
}

bool PartyPresenter::restorePart(const FormDraft &draft)
{
    const bool mine = draft.form == u"note" || std::any_of(parts.cbegin(), parts.cend(), [&](const RecordPart *part) {
                          return part->draftForm() == draft.form;
                      });
    if (!mine)
        return false;
    if (presented == draft.party) {
        fillIn(draft);
    } else {
        keepDraft(draft);
        open(draft.party);
    }
    return true;
}

void PartyPresenter::offerTags()
{
    workspace.ask<QList<crm::Tag>>([](workspace::Books &books) { return books.tags.tags(); })
        | then(this, [this](QFuture<Result<QList<crm::Tag>>> future) {
              if (future.resultCount() == 0 || !future.result().ok())
                  return;
              QStringList names;
              const Result<QList<crm::Tag>> answer = future.result();
              for (const crm::Tag &tag : *answer)
                  names += tag.name;
              partyPage.record().header().tags().setKnown(names);
          });
}

void PartyPresenter::complainOnRecord(const Error &error)
{
    partyPage.record().banner().say(Tone::Danger, tr("This was not kept."), words::sentence(error));
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

} // namespace coffret::ui
