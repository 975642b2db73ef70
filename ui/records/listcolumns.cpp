// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listcolumns.h"

#include "ui/common/localformat.h"
#include "ui/records/partywords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::ListColumns)
};

constexpr auto Right = ListColumn::Side::Right;
constexpr auto Left = ListColumn::Side::Left;

QString dayOf(TimeStamp time, const CellWords &words)
{
    return time == 0 ? QString() : shortDay(localTime(time).date(), words.today);
}

} // namespace

QList<ListColumn> listColumns(crm::PartyKind kind)
{
    using crm::ListOrder;
    const bool people = kind == crm::PartyKind::Contact;
    QList<ListColumn> columns{{u"name"_s, Words::tr("Name"), 200, ListOrder::Name, Left, true}};
    if (people) {
        columns.append({u"company"_s, Words::tr("Company"), 180, ListOrder::Company, Left, true});
        columns.append({u"jobTitle"_s, Words::tr("Job title"), 130});
    }
    columns.append({{u"city"_s, Words::tr("Town"), 120, ListOrder::City, Left, true},
                    {u"postcode"_s, Words::tr("Postcode"), 90},
                    {u"phone"_s, Words::tr("Phone"), 130, {}, Left, true},
                    {u"email"_s, Words::tr("E-mail"), 200, {}, Left, true},
                    {u"status"_s, Words::tr("Status"), 110, ListOrder::Status, Left, true},
                    {u"tags"_s, Words::tr("Tags"), 150},
                    {u"owner"_s, Words::tr("Followed by"), 130},
                    {u"lastContact"_s, Words::tr("Last contact"), 148, ListOrder::LastContact, Right, true},
                    {u"updated"_s, Words::tr("Changed"), 120, ListOrder::Updated, Right},
                    {u"created"_s, Words::tr("Created"), 120, ListOrder::Created, Right}});
    return columns;
}

QList<ListColumn> columnsOf(crm::PartyKind kind, const crm::ViewLayout &layout)
{
    const QList<ListColumn> all = listColumns(kind);
    QList<ListColumn> chosen;
    for (const crm::ViewColumn &wanted : layout.columns) {
        const auto same = [&wanted](const ListColumn &column) { return column.key == wanted.key; };
        const auto found = std::find_if(all.cbegin(), all.cend(), same);
        if (found == all.cend() || std::any_of(chosen.cbegin(), chosen.cend(), same))
            continue;
        chosen.append(*found);
        if (wanted.width > 0)
            chosen.last().width = wanted.width;
    }
    if (chosen.isEmpty())
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(chosen), [](const ListColumn &c) { return c.usual; });
    const auto isName = [](const ListColumn &column) { return column.key == u"name"; };
    if (std::none_of(chosen.cbegin(), chosen.cend(), isName))
        chosen.prepend(all.first());
    return chosen;
}

QString cellText(const QString &key, const crm::ListRow &row, const CellWords &words)
{
    using Text = QString (*)(const crm::ListRow &, const CellWords &);
    static const QHash<QString, Text> texts{
        {u"name"_s, [](const crm::ListRow &r, const CellWords &) { return r.name; }},
        {u"company"_s, [](const crm::ListRow &r, const CellWords &) { return r.company; }},
        {u"jobTitle"_s, [](const crm::ListRow &r, const CellWords &) { return r.jobTitle; }},
        {u"city"_s, [](const crm::ListRow &r, const CellWords &) { return r.city; }},
        {u"postcode"_s, [](const crm::ListRow &r, const CellWords &) { return r.postcode; }},
        {u"phone"_s, [](const crm::ListRow &r, const CellWords &) { return phoneNumber(r.phone); }},
        {u"email"_s, [](const crm::ListRow &r, const CellWords &) { return r.email; }},
        {u"status"_s, [](const crm::ListRow &r, const CellWords &) { return statusWord(r.status); }},
        {u"tags"_s, [](const crm::ListRow &r, const CellWords &) { return r.tags.join(u", "_s); }},
        {u"owner"_s, [](const crm::ListRow &r, const CellWords &w) { return w.people.value(r.owner.bytes()); }},
        {u"lastContact"_s, [](const crm::ListRow &r, const CellWords &w) { return dayOf(r.lastContact, w); }},
        {u"updated"_s, [](const crm::ListRow &r, const CellWords &w) { return dayOf(r.updatedAt, w); }},
        {u"created"_s, [](const crm::ListRow &r, const CellWords &w) { return dayOf(r.createdAt, w); }}};
    const auto found = texts.constFind(key);
    return found == texts.cend() ? QString() : (*found)(row, words);
}

} // namespace coffret::ui
