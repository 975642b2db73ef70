// SPDX-License-Identifier: GPL-3.0-or-later
// One row or card of a file, made into a record that could enter the vault. It is a person (with what
// the row says about the company they work for) or a company. An objection means it will be rejected;
// remarks travel with it. `cells` is the row as it stood, for the file of rejected rows.
#pragma once

#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/exchange/rejection.h"
#include "core/exchange/rowchange.h"

#include <QStringList>

namespace coffret::exchange {

struct Candidate
{
    qint64 line = 0;
    crm::PartyKind kind = crm::PartyKind::Contact;
    crm::Contact contact;
    crm::Company company; // the record itself, or the person's company as far as the row knows it
    Uuid knownId{};       // from Coffret's own export
    Rejection objection;
    Reason leftOut = Reason::None; // a row that is no person or company, said so in its remarks
    RowChange change;              // what the person decided about this row
    QList<Rejection> remarks;
    QStringList cells; // CSV
    QString text;      // vCard, as it stood
};

} // namespace coffret::exchange
