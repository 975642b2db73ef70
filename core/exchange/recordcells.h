// SPDX-License-Identifier: GPL-3.0-or-later
// A record as the cells of Coffret's own CSV: 3 e-mails, 4 phones, 2 websites and 2 addresses have
// columns of their own; what goes beyond, and every further property, stands as JSON in the last
// column, so that an export read back gives the same record. Companies and people share the columns.
#pragma once

#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/exchange/csvwriter.h"

namespace coffret::exchange {

QStringList exportHeader(CsvForm form); // French names, or field names in the RFC 4180 form
QStringList exportCells(const crm::Contact &contact, CsvForm form);
QStringList exportCells(const crm::Company &company, CsvForm form);

} // namespace coffret::exchange
