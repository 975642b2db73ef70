// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/linkspart.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldnote.h"
#include "ui/common/foldingrow.h"
#include "ui/common/iconengine.h"
#include "ui/common/iconrows.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/records/partypicker.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr qsizetype MostPeople = 500;

QString iconOf(const crm::PartyRef &party)
{
    return party.kind == crm::PartyKind::Contact ? u"user"_s : u"building"_s;
}

} // namespace

LinksPart::LinksPart(workspace::Workspace &w, const Clock &c, QObject *parent)
    : RecordPart(w, c, parent), page(new QWidget)
{
    build();
    connectList();
}

void LinksPart::build()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(m.px(6));
    auto *place = new FoldingRow(380);
    QBoxLayout *row = &place->row();
    row->setContentsMargins(0, m.px(4), m.px(4), 0); // room for the ring of what has the focus
    other = new PartyPicker(workspace);
    other->setObjectName(u"linkOther"_s);
    other->setAccessibleName(tr("Person or company to link"));
    other->setPlaceholderText(tr("Person or company…"));
    role = new QLineEdit;
    role->setObjectName(u"linkRole"_s);
    role->setAccessibleName(tr("What links them"));
    role->setPlaceholderText(tr("Role: accountant of…"));
    role->setMaxLength(200);
    keep = button(tr("Link"));
    keep->setObjectName(u"keepLink"_s);
    drop = button(tr("Cancel"));
    drop->setObjectName(u"cancelLink"_s);
    drop->hide();
    row->addWidget(role, 2);
    row->addWidget(other, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m.px(8));
    buttons->addWidget(drop);
    buttons->addWidget(keep);
    row->addLayout(buttons);
    note = new FieldNote(Tone::Danger);
    list = new IconRowList(u"linkList"_s, tr("Links"));
    nothing = new EmptyState;
    nothing->say(u"users-group"_s, tr("No link"),
                 tr("Tie this record to another one: a spouse, a second employer, a parent company."));
    column->addWidget(place);
    column->addWidget(note);
    column->addWidget(list, 1);
    column->addWidget(nothing, 1);
    connect(role, &QLineEdit::returnPressed, this, &LinksPart::save);
    connect(other, &QLineEdit::returnPressed, this, &LinksPart::save);
    connect(keep, &QPushButton::clicked, this, &LinksPart::save);
    connect(drop, &QPushButton::clicked, this, &LinksPart::clear);
}

void LinksPart::connectList()
{
    connect(list, &IconRowList::opened, this, [this](const QByteArray &id) {
        if (entries.contains(id))
            Q_EMIT followed(entries.value(id).other);
    });
    connect(list, &IconRowList::changeAsked, this, &LinksPart::change);
    connect(list, &IconRowList::removeAsked, this, &LinksPart::remove);
    connect(list, &IconRowList::menuAsked, this, &LinksPart::offerMenu);
}

QString LinksPart::title() const
{
    return tr("Links");
}

void LinksPart::begin(const RecordView &view)
{
    if (seen == view.party)
        return;
    seen = view.party;
    clear();
}

Result<LinksPart::Tied> LinksPart::readTied(workspace::Books &books, const crm::PartyRef &who)
{
    Tied tied;
    COFFRET_ASSIGN(tied.links, books.links.linksOf(who));
    if (who.kind == crm::PartyKind::Company) {
        crm::ListFilter filter;
        filter.company = crm::CompanyId{who.id};
        COFFRET_ASSIGN(const auto ids, books.lists.rowIds(filter));
        tied.allPeople = qint64(ids.size());
        const auto end = ids.begin() + std::min<qsizetype>(qsizetype(ids.size()), MostPeople);
        COFFRET_ASSIGN(tied.people, books.lists.rows(crm::PartyKind::Contact, QList<crm::RowId>(ids.begin(), end)));
        return tied;
    }
    COFFRET_ASSIGN(const crm::Contact contact, books.contacts.contact(crm::ContactId{who.id}));
    if (contact.company.isNull())
        return tied;
    COFFRET_ASSIGN(const crm::RowId row, books.lists.rowOf({crm::PartyKind::Company, contact.company.value}));
    COFFRET_ASSIGN(const auto rows, books.lists.rows(crm::PartyKind::Company, {row}));
    if (!rows.isEmpty())
        tied.company = rows.first();
    return tied;
}

void LinksPart::load()
{
    read<Tied>([who = *party()](workspace::Books &books) { return readTied(books, who); },
               [this](const Tied &tied) { take(tied); });
}

void LinksPart::take(const Tied &tied)
{
    entries.clear();
    QList<IconRow> rows;
    const auto put = [&](const IconRow &row, const Entry &entry) {
        entries.insert(row.id, entry);
        rows += row;
    };
    const auto idOf = [](const crm::PartyRef &party) {
        return QByteArray(reinterpret_cast<const char *>(party.id.data()), qsizetype(party.id.size()));
    };
    if (tied.company)
        put({idOf(tied.company->party), u"building"_s, tied.company->name, tr("Company of this person"), {}},
            {tied.company->party, {}});
    for (const crm::LinkedParty &link : tied.links) {
        const bool outgoing = link.other == link.link.to;
        const QString word = link.link.role.isEmpty() ? tr("Linked")
                             : outgoing               ? tr("This record: %1").arg(link.link.role)
                                                      : tr("%1 this record").arg(link.link.role);
        put({link.link.id.bytes(), iconOf(link.other), link.name, word, {}}, {link.other, link.link});
    }
    for (const crm::ListRow &person : tied.people)
        put({idOf(person.party), u"user"_s, person.name,
             person.phone.isEmpty() ? person.email : phoneNumber(person.phone), tr("Works here")},
            {person.party, {}});
    list->show(rows);
    list->setVisible(!rows.isEmpty());
    nothing->setVisible(rows.isEmpty());
    Q_EMIT counted(rows.size() - tied.people.size() + tied.allPeople);
}

void LinksPart::clear()
{
    changing.reset();
    other->forget();
    other->setEnabled(true);
    role->clear();
    note->say({});
    setButtonText(keep, tr("Link"));
    drop->hide();
}

void LinksPart::save()
{
    if (!party() || (!changing && !other->chosen())) {
        note->say(other->text().isEmpty() ? tr("Type a name and choose one of those offered.")
                                          : tr("Choose one of the records offered, or check the spelling."));
        other->setFocus();
        return;
    }
    crm::Link link = changing.value_or(crm::Link{});
    link.role = role->text().trimmed();
    if (!changing) {
        link.from = *party();
        link.to = *other->chosen();
    }
    if (link.from == link.to) {
        note->say(tr("A record cannot be linked with itself."));
        return;
    }
    write<crm::Link>([link](workspace::Books &books) { return books.links.save(link); },
                     [this, isNew = !changing](const crm::Link &) {
                         clear();
                         Q_EMIT said(isNew ? tr("Link added.") : tr("Link changed."), true);
                     });
}

void LinksPart::change(const QByteArray &id)
{
    const Entry entry = entries.value(id);
    if (!entry.link)
        return;
    changing = entry.link;
    const IconRow *row = list->rows().row(list->rows().rowOf(id));
    other->choose(entry.other, row ? row->name : QString());
    other->setEnabled(false);
    role->setText(entry.link->role);
    setButtonText(keep, tr("Save"));
    drop->show();
    role->setFocus();
    role->selectAll();
}

void LinksPart::remove(const QByteArray &id)
{
    const Entry entry = entries.value(id);
    if (!entry.link)
        return;
    clear();
    writeNothing([what = entry.link->id](workspace::Books &books) { return books.links.remove({what}); },
                 tr("Link moved to the trash."));
}

void LinksPart::offerMenu(const QByteArray &id, const QPoint &at)
{
    const Entry entry = entries.value(id);
    auto *menu = new QMenu(page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"arrow-right"_s), tr("Open the record\tEnter"), this,
                    [this, other = entry.other] { Q_EMIT followed(other); });
    if (entry.link) {
        menu->addAction(icon(u"pencil"_s), tr("Change the role\tF2"), this, [this, id] { change(id); });
        menu->addAction(icon(u"unlink"_s), tr("Unlink\tDel"), this, [this, id] { remove(id); });
    }
    menu->popup(at);
}

} // namespace coffret::ui
