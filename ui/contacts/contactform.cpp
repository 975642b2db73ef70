// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactform.h"

#include "ui/contacts/birthday.h"

#include "ui/records/addressesedit.h"
#include "ui/records/draftbody.h"
#include "ui/records/fieldwords.h"
#include "ui/records/labelledvaluesedit.h"
#include "ui/records/partywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ContactForm::ContactForm(QWidget *parent) : PartyForm(parent)
{
    setObjectName(u"contactForm"_s);
    addPerson();
    group(tr("How to reach them"));
    addReach();
    addRest();
    setEntity({});
}

void ContactForm::addPerson()
{
    group(tr("Person"));
    courtesy = choice(u"courtesy"_s, fieldWord(u"courtesy"),
                      {{QString(), tr("None")},
                       {u"Mme"_s, u"Mme"_s},
                       {u"M."_s, u"M."_s},
                       {u"Dr"_s, u"Dr"_s},
                       {u"Me"_s, u"Me"_s},
                       {u"Mx"_s, u"Mx"_s}});
    courtesy->setEditable(true);
    firstName = line(u"firstName"_s, fieldWord(u"firstName"));
    lastName = line(u"lastName"_s, fieldWord(u"lastName"));
    middleName = line(u"middleName"_s, fieldWord(u"middleName"));
    nickname = line(u"nickname"_s, fieldWord(u"nickname"));
    group(tr("Work"));
    company = line(u"companyName"_s, fieldWord(u"companyName"));
    jobTitle = line(u"jobTitle"_s, fieldWord(u"jobTitle"));
    department = line(u"department"_s, fieldWord(u"department"));
    QList<std::pair<QString, QString>> states;
    for (const auto &[value, word] : statusWords())
        states.append({QString::number(int(value)), word});
    status = choice(u"status"_s, fieldWord(u"status"), states);
}

void ContactForm::addRest()
{
    group(tr("More"));
    birthday = line(u"birthday"_s, fieldWord(u"birthday"), tr("12/05/1970, or 12/05 without the year"));
    language = line(u"language"_s, fieldWord(u"language"), tr("Two letters, as fr"));
    source = line(u"source"_s, fieldWord(u"source"), tr("Trade fair, website, recommendation…"));
    tags = line(u"tags"_s, fieldWord(u"tags"), tr("Separated by commas"));
    notes = text(u"notes"_s, fieldWord(u"notes"), 4);
}

void ContactForm::setEntity(const crm::Contact &contact)
{
    base = contact;
    courtesy->setCurrentText(contact.courtesy.isEmpty() ? courtesy->itemText(0) : contact.courtesy);
    firstName->setText(contact.firstName);
    middleName->setText(contact.middleName);
    lastName->setText(contact.lastName);
    nickname->setText(contact.nickname);
    jobTitle->setText(contact.jobTitle);
    department->setText(contact.department);
    company->setText(contact.companyName);
    status->setCurrentIndex(qMax(0, status->findData(QString::number(int(contact.status)))));
    birthday->setText(birthdayToType(contact.birthday));
    language->setText(contact.language);
    source->setText(contact.source);
    tags->setText(tagsTo(contact.tags));
    notes->setPlainText(contact.notes);
    emails->setValues(contact.emails);
    phones->setValues(contact.phones);
    websites->setValues(contact.websites);
    addresses->setAddresses(contact.addresses);
}

crm::Contact ContactForm::entity() const
{
    crm::Contact contact = base;
    const QString title = courtesy->currentText().trimmed();
    contact.courtesy = title == courtesy->itemText(0) ? QString() : title;
    contact.firstName = firstName->text().trimmed();
    contact.middleName = middleName->text().trimmed();
    contact.lastName = lastName->text().trimmed();
    contact.nickname = nickname->text().trimmed();
    contact.jobTitle = jobTitle->text().trimmed();
    contact.department = department->text().trimmed();
    contact.companyName = company->text().trimmed();
    if (contact.companyName != base.companyName)
        contact.company = {}; // another name: found or created by the book
    contact.status = crm::PartyStatus(status->currentData().toString().toInt());
    contact.birthday = typedBirthday(birthday->text());
    contact.language = language->text().trimmed();
    contact.source = source->text().trimmed();
    contact.tags = tagsFrom(tags->text());
    contact.notes = notes->toPlainText();
    contact.emails = emails->values();
    contact.phones = phones->values();
    contact.websites = websites->values();
    contact.addresses = addresses->addresses();
    return contact;
}

// The company's name is read-only among the fields of the record, so the draft keeps it by itself.
QString ContactForm::body() const
{
    const crm::Contact contact = entity();
    QJsonObject object = QJsonDocument::fromJson(draftBody(contact).toUtf8()).object();
    object.insert(u"typedCompany"_s, contact.companyName);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ContactForm::setBody(const QString &body)
{
    const crm::Contact started = base;
    crm::Contact contact = fromDraftBody(body, base);
    const QJsonObject object = QJsonDocument::fromJson(body.toUtf8()).object();
    contact.companyName = object.value(u"typedCompany"_s).toString();
    setEntity(contact);
    base = started;
}

void ContactForm::focusFirst()
{
    firstName->setFocus();
}

} // namespace coffret::ui
