// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/rightscommands.h"

#include "core/crm/logged.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;

namespace coffret::workspace {

using namespace crm;
using access::AreaRight;
using access::Deed;
using access::FieldGroup;
using access::FieldRight;
using access::Profile;
using access::RecordScope;

namespace {

template <class T>
Result<void> done(const Result<T> &result)
{
    return result.ok() ? Result<void>() : Result<void>(result.error());
}

ContactId contactOf(const PlantedRecord &record)
{
    return ContactId{record.party.id};
}

// As a form does it: reads, changes, saves beside what it read.
template <class Change>
Result<void> edit(RightsWorld &world, const PlantedRecord &record, Change change)
{
    COFFRET_ASSIGN(const Contact read, world.books().contacts.contact(contactOf(record)));
    Contact wanted = read;
    change(wanted);
    return done(world.books().contacts.save(wanted, read));
}

// … and as the command line does, which says the new value only.
template <class Change>
Result<void> overwrite(RightsWorld &world, const PlantedRecord &record, Change change)
{
    COFFRET_ASSIGN(Contact wanted, world.books().contacts.contact(contactOf(record)));
    change(wanted);
    return done(world.books().contacts.save(wanted));
}

Result<void> import(RightsWorld &world)
{
    QByteArray text("Nom;Prénom\nNeuf;Zoé\n");
    QBuffer file(&text);
    if (!file.open(QIODevice::ReadOnly))
        return Error(CrmError::NotFound);
    exchange::Importer importer(world.vault.desk());
    COFFRET_ASSIGN(const exchange::ImportScan scan, importer.scan(file));
    return done(importer.run(file, scan, {}));
}

Result<void> firstSetUndone(RightsWorld &world)
{
    // Known from elsewhere, since not everybody is told of it.
    const QString uuid =
        world.vault.texts(u"SELECT lower(hex(uuid)) FROM change_set WHERE kind=2 AND undone_by IS NULL LIMIT 1"_s)
            .value(0);
    const auto undone =
        world.books().history.undo(ChangeSetId::fromBytes(QByteArray::fromHex(uuid.toLatin1())), OnLaterChange::Leave);
    return !undone.ok() && undone.error().is(CrmError::UndoBlocked) ? Result<void>()
                                                                    : done(undone); // it may, but cannot
}

ChangeSetId renamingOf(RightsWorld &world, const PlantedRecord &record)
{
    const QString uuid =
        world.vault
            .texts(
                u"SELECT lower(hex(s.uuid)) FROM main.field_change f JOIN change_set s ON s.id=f.set_id JOIN main.contact c"
                " ON c.id=f.entity_id AND f.entity_kind=1 WHERE f.field='firstName' AND c.uuid=X'%1'"_s.arg(
                    QString::fromLatin1(uuidBytes(record.party.id).toHex())))
            .value(0);
    return ChangeSetId::fromBytes(QByteArray::fromHex(uuid.toLatin1()));
}

auto may(Deed deed)
{
    return [deed](const Profile &profile) { return profile.may(deed); };
}
auto writes(FieldGroup group)
{
    return [group](const Profile &profile) {
        return profile.may(Deed::Edit) && profile.field(group) == FieldRight::Editable;
    };
}
auto writesNotes(std::optional<Deed> besides = std::nullopt)
{
    return [besides](const Profile &profile) {
        return profile.field(FieldGroup::Notes) == FieldRight::Editable && (!besides || profile.may(*besides));
    };
}
// The record that stands as this one does and is in the trash since the planting.
int trashedTwin(const PlantedRecord &record)
{
    constexpr int standing = 16; // as many are in the trash; those without a name have no twin
    return record.number < standing ? record.number + standing : record.number;
}

using W = RightsWorld;
using R = PlantedRecord;

constexpr auto wholePhone = [](Contact &contact) { contact.phones = {{u"work"_s, u"02 00 00 00 00"_s}}; };

QList<RightsCommand> recordCommands()
{
    return {
        {"create a person",
         [](W &w, const R &) {
             Contact made;
             made.lastName = u"Neuve"_s;
             return done(w.books().contacts.save(made));
         },
         may(Deed::Create), true, false},
        {"create a person with an address",
         [](W &w, const R &) {
             Contact made;
             made.lastName = u"Neuve"_s;
             made.addresses = {{{}, u"1 rue"_s, {}, {}, {}, {}, {}}};
             return done(w.books().contacts.save(made));
         },
         [](const Profile &p) { return p.may(Deed::Create) && p.field(FieldGroup::Postal) != FieldRight::Hidden; },
         true, false},
        {"create a company",
         [](W &w, const R &) {
             Company made;
             made.name = u"Neuve SARL"_s;
             return done(w.books().companies.save(made));
         },
         may(Deed::Create), true, false},
        {"change the job", [](W &w, const R &r) { return edit(w, r, [](Contact &c) { c.jobTitle = u"Chef"_s; }); },
         writes(FieldGroup::Identity)},
        {"change the phone", [](W &w, const R &r) { return edit(w, r, wholePhone); }, writes(FieldGroup::Reach)},
        {"overwrite the phone",
         [](W &w, const R &r) {
             return overwrite(w, r, [](Contact &c) { c.phones = {{u"work"_s, u"03 00 00 00 00"_s}}; });
         },
         writes(FieldGroup::Reach)},
        {"change the street",
         [](W &w, const R &r) {
             return edit(w, r, [](Contact &c) { c.addresses = {{{}, u"2 rue"_s, {}, {}, {}, {}, {}}}; });
         },
         writes(FieldGroup::Postal)},
        {"change the note", [](W &w, const R &r) { return edit(w, r, [](Contact &c) { c.notes = u"Autre"_s; }); },
         writes(FieldGroup::Notes)},
        {"change the source", [](W &w, const R &r) { return edit(w, r, [](Contact &c) { c.source = u"Salon"_s; }); },
         writes(FieldGroup::Other)},
    };
}

QList<RightsCommand> hangingCommands()
{
    return {
        {"give it to a colleague",
         [](W &w, const R &r) { return edit(w, r, [&](Contact &c) { c.owner.value[3] = 77; }); },
         [](const Profile &p) {
             return writes(FieldGroup::Identity)(p) && (p.scope == RecordScope::All || p.scope == RecordScope::Team);
         }},
        {"put an earlier value back",
         [](W &w, const R &r) { return w.books().history.restoreValue(r.party, renamingOf(w, r), u"firstName"_s); },
         writes(FieldGroup::Identity)},
        {"change many",
         [](W &w, const R &r) {
             const auto row = w.vault.number(u"SELECT id FROM main.contact WHERE uuid=X'%1'"_s.arg(
                 QString::fromLatin1(uuidBytes(r.party.id).toHex())));
             return done(w.books().bulk.apply(PartyKind::Contact, {quint32(row)}, SetStatus{PartyStatus::Partner}));
         },
         [](const Profile &p) { return p.may(Deed::Bulk) && writes(FieldGroup::Identity)(p); }, true},
        {"write a note",
         [](W &w, const R &r) {
             Activity note;
             note.contact = contactOf(r);
             note.body = u"Vu"_s;
             return done(w.books().activities.save(note));
         },
         writesNotes()},
        {"change a colleague's note",
         [](W &w, const R &r) -> Result<void> {
             COFFRET_ASSIGN(Activity note, w.books().activities.activity(r.activity));
             note.body = u"Autre"_s;
             return done(w.books().activities.save(note));
         },
         writesNotes(Deed::Edit), false, true, true},
        {"overwrite a colleague's note",
         [](W &w, const R &r) {
             Activity note;
             note.id = r.activity;
             note.contact = contactOf(r);
             note.author = w.other;
             note.at = testTime;
             note.body = u"Encore"_s;
             return done(w.books().activities.save(note));
         },
         writesNotes(Deed::Edit), false, true, true},
        {"delete a colleague's note", [](W &w, const R &r) { return w.books().activities.remove({r.activity}); },
         writesNotes(Deed::Delete), false, true, true},
    };
}

QList<RightsCommand> deedCommands()
{
    return {
        {"make a task",
         [](W &w, const R &r) {
             Task task;
             task.contact = contactOf(r);
             task.title = u"Rappeler"_s;
             return done(w.books().tasks.save(task));
         },
         [](const Profile &p) { return p.may(Deed::Edit) || p.may(Deed::Create); }},
        {"do a colleague's task", [](W &w, const R &r) { return done(w.books().tasks.complete(r.task)); },
         may(Deed::Edit)},
        {"delete a task", [](W &w, const R &r) { return w.books().tasks.remove({r.task}); }, may(Deed::Delete)},
        {"add a document",
         [](W &w, const R &r) {
             Document document;
             document.contact = contactOf(r);
             document.name = u"devis.txt"_s;
             return done(w.books().documents.add(document, "texte"));
         },
         writesNotes()},
        {"rename a document",
         [](W &w, const R &r) { return done(w.books().documents.rename(r.document, u"autre.txt"_s)); },
         writesNotes(Deed::Edit), false, true, true},
        {"delete a document", [](W &w, const R &r) { return w.books().documents.remove({r.document}); },
         writesNotes(Deed::Delete), false, true, true},
        {"tie two records",
         [](W &w, const R &r) {
             return done(w.books().links.save(Link{{}, r.party, w.records().at(0).party, u"lien"_s, {}}));
         },
         writes(FieldGroup::Identity)},
        {"say that two are not the same",
         [](W &w, const R &r) { return w.books().duplicates.markDistinct(r.party, w.records().at(2).party); },
         may(Deed::Merge), true},
        {"print a record", [](W &w, const R &r) { return tellPrinted(w.vault.desk(), r.party); }, may(Deed::Print),
         true, false},
        {"print a list", [](W &w, const R &) { return tellPrinted(w.vault.desk(), 3); }, may(Deed::Print), true, false},
        {"export",
         [](W &w, const R &) {
             return done(exchange::Exporter(w.vault.desk())
                             .exportAll(w.vault.folder.filePath(u"alles.csv"_s), exchange::ExportFormat::CsvRfc4180));
         },
         may(Deed::Export), true, false},
    };
}

QList<RightsCommand> closingCommands()
{
    return {
        {"import", [](W &w, const R &) { return import(w); },
         [](const Profile &p) { return p.may(Deed::Import) && p.may(Deed::Create) && !p.restrictsReading(); }, true,
         false},
        {"change a tag",
         [](W &w, const R &) {
             return done(w.books().tags.save(Tag{{}, u"Étiquette"_s + QString::number(w.vault.ids.next()[15]), 0, 0}));
         },
         [](const Profile &p) { return p.area(access::Area::Settings) >= AreaRight::Part; }, true, false},
        {"change a setting", [](W &w, const R &) { return w.books().settings.keep(u"lock/minutes"_s, u"7"_s); },
         [](const Profile &p) { return p.area(access::Area::Settings) >= AreaRight::Write; }, true, false},
        {"take a colleague's change back", [](W &w, const R &) { return firstSetUndone(w); },
         [](const Profile &p) { return p == access::everything(); }, true, false},
        {"move to the trash", [](W &w, const R &r) { return w.books().contacts.remove({contactOf(r)}); },
         may(Deed::Delete)},
        {"take out of the trash",
         [](W &w, const R &r) {
             return w.books().contacts.restore({contactOf(r), contactOf(w.records().at(trashedTwin(r)))});
         },
         may(Deed::Delete)},
        {"merge",
         [](W &w, const R &r) -> Result<void> {
             Contact result;
             result.id = contactOf(r);
             result.lastName = u"Ensemble"_s;
             return done(w.books().merges.merge(result, contactOf(w.records().at(r.number == 1 ? 5 : 6))));
         },
         [](const Profile &p) { return p.may(Deed::Merge) && !p.restrictsReading(); }, true},
        {"empty the trash", [](W &w, const R &) { return done(w.books().trash.empty()); }, may(Deed::EmptyTrash), true,
         false},
    };
}

} // namespace

const QList<RightsCommand> &rightsCommands()
{
    static const QList<RightsCommand> all = recordCommands() + hangingCommands() + deedCommands() + closingCommands();
    return all;
}

Verdict verdictOf(const Result<void> &result)
{
    if (result.ok())
        return Verdict::Done;
    if (result.error().is(CrmError::NotPermitted))
        return Verdict::Refused;
    if (!result.error().is(CrmError::NotFound))
        qFatal("%s", qPrintable(textOf(result.error())));
    return Verdict::NotThere;
}

} // namespace coffret::workspace
