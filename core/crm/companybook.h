// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to companies; it works as contactbook.h says. A company that contacts name is found
// again by its identifiers rather than made twice.
#pragma once

#include "core/base/result.h"
#include "core/crm/company.h"
#include "core/crm/desk.h"
#include "core/crm/reveal.h"

namespace coffret::storage {
class Transaction;
}

namespace coffret::crm {

class CompanyBook
{
public:
    explicit CompanyBook(const Desk &d) : desk(d) {}

    Result<Company> save(Company company);
    Result<Company> save(Company company, const Company &base);
    Result<Company> company(CompanyId id) const; // also from the trash; the log notes the reading
    Result<Company> peek(CompanyId id) const;    // for work that shows nobody the record: not noted
    // With the fields of one group that the profile masks. The log has the reason before this answers.
    Result<Company> reveal(CompanyId id, access::FieldGroup group, const RevealReason &reason) const;
    Result<void> remove(const QList<CompanyId> &ids); // its people stay
    Result<void> restore(const QList<CompanyId> &ids);
    Result<qint64> count() const;

    Result<Company> saveIn(storage::Transaction &transaction, qint64 changeSet, Company company);

    // The company outside the trash with the same SIRET, else VAT number, else SIREN, else folded name
    // (a missing legal form agrees with any), else own mail or web domain when it has no name. Among
    // several the oldest. Null id: there is none.
    Result<Company> find(const Company &wanted) const;
    // find(), or else a new company with what `wanted` says.
    Result<Company> findOrCreateIn(storage::Transaction &transaction, qint64 changeSet, const Company &wanted);

private:
    Desk desk;
};

} // namespace coffret::crm
