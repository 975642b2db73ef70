// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that people and companies share. Pure; used by contactrules and companyrules.
#pragma once

#include "core/crm/objection.h"
#include "core/crm/party.h"

namespace coffret::crm {

constexpr qsizetype longestText = 200;
constexpr qsizetype longestNotes = 100'000;

void objectToLength(QList<Objection> &objections, QLatin1String field, const QString &text,
                    qsizetype longest = longestText);
void objectToEmails(QList<Objection> &objections, const QList<LabelledValue> &emails);
void objectToPhones(QList<Objection> &objections, const QList<LabelledValue> &phones);
void objectToWebsites(QList<Objection> &objections, const QList<LabelledValue> &websites);
void objectToAddresses(QList<Objection> &objections, const QList<Address> &addresses);
void objectToLanguage(QList<Objection> &objections, const QString &language);

// What is stored: white space trimmed, values without content dropped, tags without doubles.
QString tidied(const QString &text);      // one line
QString tidiedNotes(const QString &text); // several lines, \n between them
void tidy(QList<LabelledValue> &values);
void tidy(QList<Address> &addresses);
void tidy(QStringList &tags);

} // namespace coffret::crm
