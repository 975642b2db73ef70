// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/fieldvalues.h"

#include "core/crm/fieldtable.h"

#include <array>

namespace coffret::crm {

using L = QLatin1String;

template <>
std::span<const Field<Contact>> fieldTable()
{
    static const std::array table{field<Contact, &Contact::courtesy>(L("courtesy")),
                                  field<Contact, &Contact::firstName>(L("firstName")),
                                  field<Contact, &Contact::middleName>(L("middleName")),
                                  field<Contact, &Contact::lastName>(L("lastName")),
                                  field<Contact, &Contact::suffix>(L("suffix")),
                                  field<Contact, &Contact::nickname>(L("nickname")),
                                  field<Contact, &Contact::company>(L("company")),
                                  field<Contact, &Contact::companyName>(L("companyName"), FieldUse::Derived),
                                  field<Contact, &Contact::jobTitle>(L("jobTitle")),
                                  field<Contact, &Contact::department>(L("department")),
                                  field<Contact, &Contact::birthday>(L("birthday")),
                                  field<Contact, &Contact::status>(L("status")),
                                  field<Contact, &Contact::emails>(L("emails")),
                                  field<Contact, &Contact::phones>(L("phones")),
                                  field<Contact, &Contact::websites>(L("websites")),
                                  field<Contact, &Contact::addresses>(L("addresses")),
                                  field<Contact, &Contact::language>(L("language")),
                                  field<Contact, &Contact::source>(L("source")),
                                  field<Contact, &Contact::owner>(L("owner")),
                                  field<Contact, &Contact::tags>(L("tags")),
                                  field<Contact, &Contact::lastFromUs>(L("lastFromUs")),
                                  field<Contact, &Contact::lastFromThem>(L("lastFromThem")),
                                  field<Contact, &Contact::notes>(L("notes")),
                                  field<Contact, &Contact::extra>(L("extra"))};
    return table;
}

template <>
std::span<const Field<Company>> fieldTable()
{
    static const std::array table{field<Company, &Company::name>(L("name")),
                                  field<Company, &Company::siren>(L("siren")),
                                  field<Company, &Company::siret>(L("siret")),
                                  field<Company, &Company::vat>(L("vat")),
                                  field<Company, &Company::ape>(L("ape")),
                                  field<Company, &Company::legalForm>(L("legalForm")),
                                  field<Company, &Company::staff>(L("staff")),
                                  field<Company, &Company::status>(L("status")),
                                  field<Company, &Company::emails>(L("emails")),
                                  field<Company, &Company::phones>(L("phones")),
                                  field<Company, &Company::websites>(L("websites")),
                                  field<Company, &Company::addresses>(L("addresses")),
                                  field<Company, &Company::language>(L("language")),
                                  field<Company, &Company::source>(L("source")),
                                  field<Company, &Company::owner>(L("owner")),
                                  field<Company, &Company::tags>(L("tags")),
                                  field<Company, &Company::lastFromUs>(L("lastFromUs")),
                                  field<Company, &Company::lastFromThem>(L("lastFromThem")),
                                  field<Company, &Company::notes>(L("notes")),
                                  field<Company, &Company::extra>(L("extra"))};
    return table;
}

template <>
std::span<const Field<Activity>> fieldTable()
{
    static const std::array table{
        field<Activity, &Activity::kind>(L("kind")),       field<Activity, &Activity::direction>(L("direction")),
        field<Activity, &Activity::contact>(L("contact")), field<Activity, &Activity::company>(L("company")),
        field<Activity, &Activity::at>(L("at")),           field<Activity, &Activity::minutes>(L("minutes")),
        field<Activity, &Activity::author>(L("author")),   field<Activity, &Activity::pinned>(L("pinned")),
        field<Activity, &Activity::subject>(L("subject")), field<Activity, &Activity::body>(L("body"))};
    return table;
}

template <>
std::span<const Field<Task>> fieldTable()
{
    static const std::array table{
        field<Task, &Task::title>(L("title")),      field<Task, &Task::body>(L("body")),
        field<Task, &Task::contact>(L("contact")),  field<Task, &Task::company>(L("company")),
        field<Task, &Task::due>(L("due")),          field<Task, &Task::dueMinute>(L("dueMinute")),
        field<Task, &Task::doneAt>(L("doneAt")),    field<Task, &Task::assignee>(L("assignee")),
        field<Task, &Task::priority>(L("priority"))};
    return table;
}

template <>
std::span<const Field<Document>> fieldTable()
{
    static const std::array table{
        field<Document, &Document::name>(L("name")), field<Document, &Document::mediaType>(L("mediaType")),
        field<Document, &Document::contact>(L("contact")), field<Document, &Document::company>(L("company"))};
    return table;
}

template <>
std::span<const Field<Link>> fieldTable()
{
    static const std::array table{field<Link, &Link::from>(L("from")), field<Link, &Link::to>(L("to")),
                                  field<Link, &Link::role>(L("role"))};
    return table;
}

namespace {

template <class Entity>
QList<FieldValue> valuesOf(const Entity &entity)
{
    QList<FieldValue> values;
    for (const Field<Entity> &field : fieldTable<Entity>())
        values.append({QString(field.name), field.text(entity)});
    return values;
}

template <class Entity>
bool setIn(Entity &entity, QStringView name, const QString &text)
{
    for (const Field<Entity> &field : fieldTable<Entity>()) {
        if (name == field.name)
            return field.use == FieldUse::Derived || field.set(entity, text);
    }
    return false;
}

template <class Entity>
QString textIn(const Entity &entity, QStringView name)
{
    for (const Field<Entity> &field : fieldTable<Entity>()) {
        if (name == field.name)
            return field.text(entity);
    }
    return {};
}

} // namespace

QList<FieldValue> fieldValues(const Contact &contact)
{
    return valuesOf(contact);
}
QList<FieldValue> fieldValues(const Company &company)
{
    return valuesOf(company);
}
QList<FieldValue> fieldValues(const Activity &activity)
{
    return valuesOf(activity);
}
QList<FieldValue> fieldValues(const Task &task)
{
    return valuesOf(task);
}
QList<FieldValue> fieldValues(const Document &document)
{
    return valuesOf(document);
}
QList<FieldValue> fieldValues(const Link &link)
{
    return valuesOf(link);
}

bool setField(Contact &contact, QStringView name, const QString &text)
{
    return setIn(contact, name, text);
}
bool setField(Company &company, QStringView name, const QString &text)
{
    return setIn(company, name, text);
}
bool setField(Activity &activity, QStringView name, const QString &text)
{
    return setIn(activity, name, text);
}
bool setField(Task &task, QStringView name, const QString &text)
{
    return setIn(task, name, text);
}
bool setField(Document &document, QStringView name, const QString &text)
{
    return setIn(document, name, text);
}
bool setField(Link &link, QStringView name, const QString &text)
{
    return setIn(link, name, text);
}

QString fieldText(const Contact &contact, QStringView name)
{
    return textIn(contact, name);
}
QString fieldText(const Company &company, QStringView name)
{
    return textIn(company, name);
}

} // namespace coffret::crm
