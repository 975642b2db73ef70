// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each person of an import their company: found by SIRET, VAT number, SIREN or name, else by the
// domain of their e-mail or website, else created, once within the run. A company's answer is remembered
// by what the rows say, so that a thousand colleagues cost one look-up.
#pragma once

#include "core/crm/companybook.h"
#include "core/exchange/candidate.h"
#include "core/storage/transaction.h"

#include <QHash>

namespace coffret::exchange {

class CompanyLinks
{
public:
    CompanyLinks(const crm::Desk &desk, storage::Transaction &t, qint64 set)
        : companies(desk), transaction(t), changeSet(set)
    {}

    // Sets contact.company; the person's own company name stays with them when another was found.
    Result<void> link(Candidate &candidate);
    qint64 created() const { return made; }
    void forget() { known.clear(); } // after a company was imported on its own

private:
    Result<crm::Company> resolve(const crm::Company &wanted, const crm::Contact &contact);

    crm::CompanyBook companies;
    storage::Transaction &transaction;
    qint64 changeSet;
    struct Link
    {
        crm::CompanyId id;
        QString name;
    };
    QHash<QString, Link> known;
    qint64 made = 0;
};

} // namespace coffret::exchange
