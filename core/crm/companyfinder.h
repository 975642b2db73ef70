// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the company that a card, a row or a form means; see CompanyBook::find for the order.
#pragma once

#include "core/crm/companyrepository.h"
#include "core/crm/ledger.h"

namespace coffret::crm {

Result<std::optional<RowId>> findCompany(const CompanyRepository &companies, const Company &wanted);
Result<Stored<Company>> findOrCreateCompany(Ledger &ledger, CompanyRepository &companies, const Company &wanted);

} // namespace coffret::crm
