// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/searchtext.h"

#include "core/base/textfold.h"

namespace coffret::crm {

namespace {

void append(QString &text, const QString &more)
{
    if (more.isEmpty())
        return;
    if (!text.isEmpty())
        text += u' ';
    text += more;
}

template <class... Texts>
QString folded(const Texts &...texts)
{
    QString joined;
    (append(joined, texts), ...);
    return joined.isEmpty() ? joined : fold(joined);
}

QString emailText(const QList<LabelledValue> &emails)
{
    QString text;
    for (const LabelledValue &email : emails) {
        const QString normalised = normalisedEmail(email.value);
        append(text, normalised.isEmpty() ? fold(email.value) : fold(normalised));
    }
    return text;
}

QString phoneText(const QList<LabelledValue> &phones)
{
    QString text;
    for (const LabelledValue &phone : phones)
        append(text, phoneDigits(phone.value));
    return text;
}

QString placeText(const QList<Address> &addresses)
{
    QString text;
    for (const Address &address : addresses) {
        append(text, address.city);
        append(text, address.postcode);
    }
    return text.isEmpty() ? text : fold(text);
}

QString streetText(const QList<Address> &addresses)
{
    QString text;
    for (const Address &address : addresses)
        append(text, address.street);
    return text;
}

QString valueText(const QList<LabelledValue> &values)
{
    QString text;
    for (const LabelledValue &value : values)
        append(text, value.value);
    return text;
}

} // namespace

SearchRecord searchRecord(const Contact &contact)
{
    return {folded(contact.firstName, contact.middleName, contact.lastName, contact.nickname),
            folded(contact.companyName), emailText(contact.emails), phoneText(contact.phones),
            placeText(contact.addresses)};
}

SearchRecord searchRecord(const Company &company)
{
    return {folded(company.name), QString(), emailText(company.emails), phoneText(company.phones),
            placeText(company.addresses)};
}

QString searchNote(const Contact &contact)
{
    return folded(contact.notes, contact.jobTitle, contact.department, contact.tags.join(u' '),
                  valueText(contact.websites), streetText(contact.addresses));
}

QString searchNote(const Company &company)
{
    return folded(company.notes, company.siren, company.siret, company.vat, company.tags.join(u' '),
                  valueText(company.websites), streetText(company.addresses));
}

QString searchNote(const Activity &activity)
{
    return folded(activity.subject, activity.body);
}
QString searchNote(const Task &task)
{
    return folded(task.title, task.body);
}
QString searchNote(const Document &document)
{
    return folded(document.name);
}
QString searchNote(const Link &)
{
    return {};
}

} // namespace coffret::crm
