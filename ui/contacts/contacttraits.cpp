// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacttraits.h"

#include "ui/contacts/birthday.h"

#include "core/crm/contactrules.h"
#include "ui/common/localformat.h"
#include "ui/records/fieldwords.h"
#include "ui/records/partyfields.h"
#include "ui/records/partywords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::ContactTraits)
};

FieldGroup work(const crm::Contact &contact)
{
    FieldGroup group{Words::tr("Company"), {}};
    addLine(group, u"jobTitle"_s, contact.jobTitle);
    addLine(group, u"department"_s, contact.department);
    addLine(group, u"companyName"_s, contact.companyName);
    if (!group.lines.isEmpty() && group.lines.last().key == u"companyName" && !contact.company.isNull())
        group.lines.last().kind = FieldKind::Link;
    return group;
}

// Kept as 1965-06-18, or --06-18 when the year is not known; what is neither stays as it was written.
QString birthdayWord(const QString &written)
{
    if (!crm::isBirthday(written))
        return written;
    if (written.startsWith(u"--"))
        return dayOfYear(QDate::fromString(u"2000-"_s + written.sliced(2), Qt::ISODate));
    return longDay(QDate::fromString(written, Qt::ISODate));
}

FieldGroup more(const crm::Contact &contact)
{
    FieldGroup group{Words::tr("More"), {}};
    addLine(group, u"nickname"_s, contact.nickname);
    addLine(group, u"birthday"_s, birthdayToType(contact.birthday));
    if (!contact.birthday.isEmpty())
        group.lines.last().shown = birthdayWord(contact.birthday);
    addLine(group, u"source"_s, contact.source);
    if (!contact.language.isEmpty())
        group.lines.append({u"language"_s,
                            fieldWord(u"language"),
                            languageWord(contact.language),
                            contact.language,
                            FieldKind::Editable,
                            {}});
    addLine(group, u"notes"_s, contact.notes);
    if (!group.lines.isEmpty() && group.lines.last().key == u"notes")
        group.lines.last().kind = FieldKind::ReadOnly; // several lines: edited in the form
    return group;
}

// « Gérante, Garnier Paysages — suivi par Julien Perrot »; the company is a link when it has a record.
void describe(RecordView &view, const crm::Contact &contact, const QHash<QByteArray, QString> &people)
{
    view.line = contact.jobTitle;
    const bool linked = !contact.company.isNull();
    (linked ? view.linked : view.line) += linked || view.line.isEmpty() || contact.companyName.isEmpty()
                                              ? contact.companyName
                                              : u", "_s + contact.companyName;
    if (linked && !view.line.isEmpty() && !view.linked.isEmpty())
        view.line += u", "_s;
    view.linkKey = u"companyName"_s;
    if (const QString owner = people.value(contact.owner.bytes()); !owner.isEmpty()) {
        const QString followedBy = Words::tr("followed by %1").arg(owner);
        view.lineEnd = view.line.isEmpty() && view.linked.isEmpty() ? followedBy : u" — "_s + followedBy;
    }
}

} // namespace

RecordView ContactTraits::view(const crm::Contact &contact, QDate today, const QHash<QByteArray, QString> &people)
{
    RecordView view;
    view.party = {crm::PartyKind::Contact, contact.id.value};
    view.name = contact.displayName();
    describe(view, contact, people);
    view.status = contact.status;
    view.tags = contact.tags;
    view.phones = contact.phones;
    view.emails = contact.emails;
    view.inTrash = contact.provenance.deletedAt != 0;
    for (FieldGroup group :
         {reach(contact.phones, contact.emails, contact.websites, contact.addresses), work(contact), more(contact)}) {
        if (!group.lines.isEmpty())
            view.groups.append(group);
    }
    addWarnings(view.groups, crm::objections(contact, today));
    return view;
}

bool ContactTraits::setField(crm::Contact &contact, const QString &key, const QString &value)
{
    if (key == u"companyName") {
        contact.company = {};
        contact.companyName = value.trimmed();
        return true;
    }
    if (setReach(key, value, contact.phones, contact.emails, contact.websites, contact.addresses))
        return true;
    return crm::setField(contact, key, key == u"birthday" ? typedBirthday(value) : value.trimmed());
}

std::optional<crm::PartyRef> ContactTraits::followed(const crm::Contact &contact, const QString &key)
{
    if (key == u"companyName" && !contact.company.isNull())
        return crm::PartyRef{crm::PartyKind::Company, contact.company.value};
    return {};
}

QString ContactTraits::newTitle()
{
    return Words::tr("New contact");
}

QString ContactTraits::editTitle(const crm::Contact &contact)
{
    return Words::tr("Edit %1").arg(contact.displayName());
}

} // namespace coffret::ui
