// SPDX-License-Identifier: GPL-3.0-or-later
// Invented companies, people and what happened with them, for the demo vault. Identifiers have right
// check digits; telephones and domains are those kept for fiction.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/crm/demowords.h"

namespace coffret::crm {

class DemoPeople
{
public:
    DemoPeople(const DemoWords &w, quint64 seed) : words(w), dice(seed) {}

    Company company();
    // A person of that company, or a private customer (null).
    Contact contact(const Company *company);
    Activity activity(const Contact &contact, TimeStamp from, TimeStamp until);
    Task task(const Contact &contact, QDate today);
    QByteArray letter(const Contact &contact);            // plain text, UTF-8
    QByteArray quote(const Contact &contact, int number); // a PDF of one page
    QString linkRole();
    Dice &rolls() { return dice; }

private:
    QString companyName(const QString &trade, const QStringList &commune);
    Address address(const QStringList &commune, const QString &label);
    QString landline(const QString &region);
    QString mobile();
    QString filled(QString text, const Contact &contact);
    QString word(const QHash<QString, WordTable> &tables, const QString &key, qsizetype column);

    const DemoWords &words;
    Dice dice;
    int sirens = 0;
};

} // namespace coffret::crm
