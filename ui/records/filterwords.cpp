// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filterwords.h"

#include "ui/records/partywords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

using crm::ListFilter;
using crm::TimeSpan;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::FilterWords)
};

bool inMonths(const TimeSpan &span)
{
    return span.unit == TimeSpan::Unit::Months;
}

QString ownerWord(crm::UserId owner, const FilterNames &names)
{
    if (owner.isNull())
        return Words::tr("Followed by nobody");
    if (owner == names.me)
        return Words::tr("Followed by me");
    const QString name = names.people.value(owner.bytes());
    return name.isEmpty() ? Words::tr("Followed by somebody else") : Words::tr("Followed by %1").arg(name);
}

QString companyWord(crm::CompanyId company, const FilterNames &names)
{
    const QString name = names.companies.value(company.bytes());
    return name.isEmpty() ? Words::tr("Of one company") : name;
}

} // namespace

QString contactedWord(ListFilter::Contacted contacted, const TimeSpan &span)
{
    switch (contacted) {
    case ListFilter::Contacted::Never: return Words::tr("Never contacted");
    case ListFilter::Contacted::Since:
        return inMonths(span) ? Words::tr("Contacted in the last %Ln month(s)", nullptr, span.count)
                              : Words::tr("Contacted in the last %Ln day(s)", nullptr, span.count);
    case ListFilter::Contacted::NotSince:
        return inMonths(span) ? Words::tr("No contact for %Ln month(s)", nullptr, span.count)
                              : Words::tr("No contact for %Ln day(s)", nullptr, span.count);
    case ListFilter::Contacted::Any: break;
    }
    return Words::tr("At any time");
}

QString createdWord(const TimeSpan &span)
{
    if (span.isEmpty())
        return Words::tr("At any time");
    return inMonths(span) ? Words::tr("Created in the last %Ln month(s)", nullptr, span.count)
                          : Words::tr("Created in the last %Ln day(s)", nullptr, span.count);
}

QString updatedWord(const TimeSpan &span)
{
    if (span.isEmpty())
        return Words::tr("At any time");
    return inMonths(span) ? Words::tr("Changed in the last %Ln month(s)", nullptr, span.count)
                          : Words::tr("Changed in the last %Ln day(s)", nullptr, span.count);
}

QList<FilterChip> chipsOf(const ListFilter &filter, const FilterNames &names)
{
    QList<FilterChip> chips;
    if (filter.status)
        chips.append({FilterPart::Status, *filter.status == crm::PartyStatus::None ? Words::tr("Without a status")
                                                                                   : statusWord(*filter.status)});
    if (filter.owner)
        chips.append({FilterPart::Owner, ownerWord(*filter.owner, names)});
    if (filter.company)
        chips.append({FilterPart::Company, companyWord(*filter.company, names)});
    if (!filter.tag.isEmpty())
        chips.append({FilterPart::Tag, Words::tr("Tag “%1”").arg(filter.tag)});
    if (!filter.city.isEmpty())
        chips.append({FilterPart::City, filter.city});
    if (filter.contacted != ListFilter::Contacted::Any)
        chips.append({FilterPart::Contacted, contactedWord(filter.contacted, filter.contactedSpan)});
    if (!filter.createdSince.isEmpty())
        chips.append({FilterPart::Created, createdWord(filter.createdSince)});
    if (!filter.updatedSince.isEmpty())
        chips.append({FilterPart::Updated, updatedWord(filter.updatedSince)});
    return chips;
}

bool isSame(const ListFilter &a, const ListFilter &b, FilterPart part)
{
    ListFilter one;
    ListFilter other;
    copyPart(one, a, part);
    copyPart(other, b, part);
    return one == other;
}

void copyPart(ListFilter &to, const ListFilter &from, FilterPart part)
{
    switch (part) {
    case FilterPart::Status: to.status = from.status; break;
    case FilterPart::Owner: to.owner = from.owner; break;
    case FilterPart::Company: to.company = from.company; break;
    case FilterPart::Tag: to.tag = from.tag; break;
    case FilterPart::City: to.city = from.city; break;
    case FilterPart::Contacted:
        to.contacted = from.contacted;
        to.contactedSpan = from.contactedSpan;
        break;
    case FilterPart::Created: to.createdSince = from.createdSince; break;
    case FilterPart::Updated: to.updatedSince = from.updatedSince; break;
    }
}

QString filterSentence(const ListFilter &filter, const FilterNames &names)
{
    QStringList parts;
    for (const FilterChip &chip : chipsOf(filter, names))
        parts += chip.text;
    return parts.join(u" · "_s);
}

QString orderWord(crm::ListOrder order)
{
    switch (order) {
    case crm::ListOrder::City: return Words::tr("By town");
    case crm::ListOrder::Updated: return Words::tr("Last change");
    case crm::ListOrder::Created: return Words::tr("Newest");
    case crm::ListOrder::LastContact: return Words::tr("Last contact");
    case crm::ListOrder::Company: return Words::tr("By company");
    case crm::ListOrder::Status: return Words::tr("By status");
    case crm::ListOrder::Name:
    case crm::ListOrder::NameDescending: break;
    }
    return Words::tr("By name");
}

QString viewName(const crm::SavedView &view)
{
    if (!view.isShipped)
        return view.name;
    const bool people = view.filter.kind == crm::PartyKind::Contact;
    if (view.key == u"mine")
        return people ? Words::tr("My contacts") : Words::tr("My companies");
    if (view.key == u"customers")
        return Words::tr("Customers");
    if (view.key == u"prospects")
        return Words::tr("Prospects");
    if (view.key == u"suppliers")
        return Words::tr("Suppliers");
    if (view.key == u"quiet")
        return Words::tr("No contact for 6 months");
    if (view.key == u"new")
        return Words::tr("New this month");
    return people ? Words::tr("All contacts") : Words::tr("All companies");
}

} // namespace coffret::ui
