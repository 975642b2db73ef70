// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/contactrules.h"

#include "core/crm/partyrules.h"

namespace coffret::crm {

using L = QLatin1String;

static bool isEmpty(const Contact &contact)
{
    const auto holds = [](const QList<LabelledValue> &values) {
        for (const LabelledValue &value : values) {
            if (!value.value.trimmed().isEmpty())
                return true;
        }
        return false;
    };
    return contact.firstName.trimmed().isEmpty() && contact.lastName.trimmed().isEmpty()
           && contact.nickname.trimmed().isEmpty() && contact.companyName.trimmed().isEmpty()
           && contact.company.isNull() && !holds(contact.emails) && !holds(contact.phones);
}

bool isBirthday(const QString &text)
{
    if (text.startsWith(L("--"))) // a leap year, so that 29 February is one
        return text.size() == 7 && QDate::fromString(L("2000-") + text.sliced(2), Qt::ISODate).isValid();
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

static void objectToBirthday(QList<Objection> &objections, const QString &birthday, QDate today)
{
    const auto warn = [&](ObjectionKind kind) {
        objections.append({kind, ObjectionWeight::Warning, QStringLiteral("birthday"), -1});
    };
    if (birthday.isEmpty())
        return;
    if (!isBirthday(birthday))
        warn(ObjectionKind::BirthdayForm);
    else if (today.isValid() && QDate::fromString(birthday, Qt::ISODate) > today)
        warn(ObjectionKind::BirthdayInFuture);
}

QList<Objection> objections(const Contact &contact, QDate today)
{
    QList<Objection> found;
    if (isEmpty(contact))
        found.append({ObjectionKind::ContactEmpty, ObjectionWeight::Blocking, QStringLiteral("lastName"), -1});
    objectToLength(found, L("courtesy"), contact.courtesy, 40);
    objectToLength(found, L("firstName"), contact.firstName);
    objectToLength(found, L("middleName"), contact.middleName);
    objectToLength(found, L("lastName"), contact.lastName);
    objectToLength(found, L("suffix"), contact.suffix, 40);
    objectToLength(found, L("nickname"), contact.nickname);
    objectToLength(found, L("jobTitle"), contact.jobTitle);
    objectToLength(found, L("department"), contact.department);
    objectToLength(found, L("companyName"), contact.companyName);
    objectToLength(found, L("source"), contact.source);
    objectToLength(found, L("notes"), contact.notes, longestNotes);
    objectToBirthday(found, contact.birthday, today);
    objectToEmails(found, contact.emails);
    objectToPhones(found, contact.phones);
    objectToWebsites(found, contact.websites);
    objectToAddresses(found, contact.addresses);
    objectToLanguage(found, contact.language);
    return found;
}

Contact tidied(Contact contact)
{
    for (QString Contact::*text : {&Contact::courtesy, &Contact::firstName, &Contact::middleName, &Contact::lastName,
                                   &Contact::suffix, &Contact::nickname, &Contact::jobTitle, &Contact::department,
                                   &Contact::companyName, &Contact::birthday, &Contact::language, &Contact::source})
        contact.*text = tidied(contact.*text);
    contact.notes = tidiedNotes(contact.notes);
    tidy(contact.emails);
    tidy(contact.phones);
    tidy(contact.websites);
    tidy(contact.addresses);
    tidy(contact.tags);
    return contact;
}

} // namespace coffret::crm
