// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/savedviewtext.h"

#include "core/crm/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

constexpr int MostColumns = 40;
constexpr int WidestColumn = 2000;

constexpr std::pair<ListOrder, QLatin1String> orderWords[] = {
    {ListOrder::Name, "name"_L1},       {ListOrder::City, "city"_L1},       {ListOrder::Updated, "updated"_L1},
    {ListOrder::Created, "created"_L1}, {ListOrder::Company, "company"_L1}, {ListOrder::LastContact, "lastContact"_L1},
    {ListOrder::Status, "status"_L1}};
constexpr std::pair<ListFilter::Contacted, QLatin1String> contactedWords[] = {
    {ListFilter::Contacted::Never, "never"_L1},
    {ListFilter::Contacted::Since, "since"_L1},
    {ListFilter::Contacted::NotSince, "notSince"_L1}};

template <class E, size_t N>
QString wordOf(const std::pair<E, QLatin1String> (&words)[N], E value)
{
    for (const auto &[each, word] : words) {
        if (each == value)
            return QString(word);
    }
    return {};
}

template <class E, size_t N>
E valueOf(const std::pair<E, QLatin1String> (&words)[N], const QString &text, E otherwise)
{
    for (const auto &[each, word] : words) {
        if (word == text)
            return each;
    }
    return otherwise;
}

QString spanText(const TimeSpan &span)
{
    return span.isEmpty() ? QString()
                          : QString::number(span.count) + (span.unit == TimeSpan::Unit::Months ? u'm' : u'd');
}

TimeSpan spanFrom(const QString &text)
{
    const TimeSpan::Unit unit = text.endsWith(u'm') ? TimeSpan::Unit::Months : TimeSpan::Unit::Days;
    return {qBound(0, text.chopped(text.isEmpty() ? 0 : 1).toInt(), 36'500), unit};
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QString filterText(const ListFilter &filter)
{
    QJsonObject object;
    if (filter.status)
        object.insert(u"status"_s, *filter.status == PartyStatus::None ? u"none"_s : toText(*filter.status));
    if (filter.owner)
        object.insert(u"owner"_s, filter.owner->isNull() ? u"nobody"_s : filter.owner->text());
    if (filter.company)
        put(object, u"company"_s, filter.company->text());
    put(object, u"tag"_s, filter.tag);
    put(object, u"city"_s, filter.city);
    put(object, u"contacted"_s, wordOf(contactedWords, filter.contacted));
    put(object, u"contactedSpan"_s, spanText(filter.contactedSpan));
    put(object, u"createdSince"_s, spanText(filter.createdSince));
    put(object, u"updatedSince"_s, spanText(filter.updatedSince));
    return textOf(object);
}

ListFilter filterFromText(PartyKind kind, const QString &text)
{
    const QJsonObject object = objectFrom(text);
    const auto value = [&object](const QString &key) { return object.value(key).toString(); };
    ListFilter filter{.kind = kind};
    PartyStatus status = PartyStatus::None;
    if (value(u"status"_s) == u"none" || (!value(u"status"_s).isEmpty() && fromText(value(u"status"_s), status)))
        filter.status = status;
    if (value(u"owner"_s) == u"nobody")
        filter.owner = UserId{};
    else if (const auto owner = UserId::fromText(value(u"owner"_s)))
        filter.owner = *owner;
    if (const auto company = CompanyId::fromText(value(u"company"_s)))
        filter.company = *company;
    filter.tag = value(u"tag"_s);
    filter.city = value(u"city"_s);
    filter.contacted = valueOf(contactedWords, value(u"contacted"_s), ListFilter::Contacted::Any);
    filter.contactedSpan = spanFrom(value(u"contactedSpan"_s));
    filter.createdSince = spanFrom(value(u"createdSince"_s));
    filter.updatedSince = spanFrom(value(u"updatedSince"_s));
    return filter;
}

QString layoutText(const SavedView &view)
{
    QJsonObject object;
    put(object, u"order"_s, wordOf(orderWords, view.filter.order));
    if (view.filter.run == ListRun::Backward)
        object.insert(u"run"_s, u"backward"_s);
    if (view.layout.shape == ViewLayout::Shape::Table)
        object.insert(u"shape"_s, u"table"_s);
    QJsonArray columns;
    for (const ViewColumn &column : view.layout.columns)
        columns.append(QJsonObject{{u"key"_s, column.key}, {u"width"_s, column.width}});
    if (!columns.isEmpty())
        object.insert(u"columns"_s, columns);
    return textOf(object);
}

void setLayout(SavedView &view, const QString &text)
{
    const QJsonObject object = objectFrom(text);
    if (object.isEmpty())
        return;
    view.filter.order = valueOf(orderWords, object.value(u"order"_s).toString(), view.filter.order);
    view.filter.run = object.value(u"run"_s).toString() == u"backward" ? ListRun::Backward : ListRun::Forward;
    view.layout.shape =
        object.value(u"shape"_s).toString() == u"table" ? ViewLayout::Shape::Table : ViewLayout::Shape::Rows;
    view.layout.columns.clear();
    const QJsonArray columns = object.value(u"columns"_s).toArray();
    for (const auto &each : columns) {
        const QJsonObject column = each.toObject();
        const QString key = column.value(u"key"_s).toString();
        if (!key.isEmpty() && view.layout.columns.size() < MostColumns)
            view.layout.columns.append({key, qBound(0, column.value(u"width"_s).toInt(), WidestColumn)});
    }
}

} // namespace coffret::crm
