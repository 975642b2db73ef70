// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the importer inside its transaction: takes candidates, asks the plan, writes through the
// books, counts. Used by Importer only.
#pragma once

#include "core/exchange/companylinks.h"
#include "core/exchange/importer.h"

namespace coffret::exchange {

class ImportRun
{
public:
    ImportRun(const crm::Desk &desk, storage::Transaction &transaction, qint64 changeSet, const ImportOptions &options);

    Result<void> indexVault() { return plan.indexVault(); }
    Result<void> take(Candidate &candidate);
    ImportResult result() const;

private:
    Result<void> write(Candidate &candidate, RowPlan &row, RowOutcome &outcome);
    Result<void> writeContact(Candidate &candidate, RowOutcome &outcome);
    Result<void> writeCompany(Candidate &candidate, RowOutcome &outcome);
    void remarkOn(Candidate &candidate) const;
    static void tell(const Candidate &candidate, RowOutcome &outcome);
    void count(const RowOutcome &outcome);
    void countRecord(const RowOutcome &outcome);

    crm::Desk desk;
    storage::Transaction &transaction;
    qint64 changeSet;
    const ImportOptions &options;
    crm::ContactSeries people;
    crm::CompanyBook companies;
    ImportPlan plan;
    CompanyLinks links;
    ImportResult counts;
    bool mayUpdate;       // only then can two rows write one record
    QSet<Uuid> rewritten; // of those that may be, each is counted once
};

} // namespace coffret::exchange
