// SPDX-License-Identifier: GPL-3.0-or-later
// What a contact should look like. Pure functions, asked by the form while a person types, by the
// import for each row and by the book before it writes. `today` is the local day, for birthdays.
#pragma once

#include "core/crm/contact.h"
#include "core/crm/objection.h"

#include <QDate>

namespace coffret::crm {

QList<Objection> objections(const Contact &contact, QDate today);

// As it will be stored; saving what was read gives the same record again.
Contact tidied(Contact contact);

// "1970-05-12", "--05-12" (RFC 6350 4.3.1 in its extended form); empty is no birthday.
bool isBirthday(const QString &text);

} // namespace coffret::crm
