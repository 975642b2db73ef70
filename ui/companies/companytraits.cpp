// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companytraits.h"

#include "core/crm/fieldvalues.h"
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
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::CompanyTraits)
};

FieldGroup identity(const crm::Company &company)
{
    FieldGroup group{Words::tr("Identity"), {}};
    addLine(group, u"legalForm"_s, company.legalForm);
    addLine(group, u"siren"_s, company.siren);
    addLine(group, u"siret"_s, company.siret);
    addLine(group, u"vat"_s, company.vat);
    addLine(group, u"ape"_s, company.ape);
    addLine(group, u"staff"_s, company.staff);
    for (FieldLine &line : group.lines) {
        if (line.key == u"siren")
            line.shown = sirenNumber(line.shown);
        if (line.key == u"siret")
            line.shown = siretNumber(line.shown);
    }
    return group;
}

FieldGroup more(const crm::Company &company)
{
    FieldGroup group{Words::tr("More"), {}};
    addLine(group, u"source"_s, company.source);
    if (!company.language.isEmpty())
        group.lines.append({u"language"_s,
                            fieldWord(u"language"),
                            languageWord(company.language),
                            company.language,
                            FieldKind::Editable,
                            {}});
    addLine(group, u"notes"_s, company.notes);
    if (!group.lines.isEmpty() && group.lines.last().key == u"notes")
        group.lines.last().kind = FieldKind::ReadOnly;
    return group;
}

} // namespace

RecordView CompanyTraits::view(const crm::Company &company, QDate, const QHash<QByteArray, QString> &people)
{
    RecordView view;
    view.party = {crm::PartyKind::Company, company.id.value};
    view.name = company.name;
    const QString town = company.addresses.isEmpty() ? QString() : company.addresses.first().city;
    const QString owner = people.value(company.owner.bytes());
    view.line = town;
    if (!owner.isEmpty())
        view.lineEnd = (town.isEmpty() ? QString() : u" — "_s) + Words::tr("followed by %1").arg(owner);
    view.status = company.status;
    view.tags = company.tags;
    view.phones = company.phones;
    view.emails = company.emails;
    view.inTrash = company.provenance.deletedAt != 0;
    for (FieldGroup group : {reach(company.phones, company.emails, company.websites, company.addresses),
                             identity(company), more(company)}) {
        if (!group.lines.isEmpty())
            view.groups.append(group);
    }
    addWarnings(view.groups, crm::objections(company));
    return view;
}

bool CompanyTraits::setField(crm::Company &company, const QString &key, const QString &value)
{
    if (setReach(key, value, company.phones, company.emails, company.websites, company.addresses))
        return true;
    return crm::setField(company, key, value.trimmed());
}

QString CompanyTraits::newTitle()
{
    return Words::tr("New company");
}

QString CompanyTraits::editTitle(const crm::Company &company)
{
    return Words::tr("Edit %1").arg(company.name);
}

} // namespace coffret::ui
