// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a record out of a CSV row by its mapping. Every cell with content ends up in a field, in a
// further property under its column's name, or behind an objection or remark. A row with a company's
// name and no person's becomes a company. An e-mail that is none rejects the row, so that it can be
// corrected; a date or phone that is none is kept as it stood and remarked on.
#pragma once

#include "core/exchange/candidate.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/mapping.h"

namespace coffret::exchange {

// A value that is none becomes a remark where the person said so; a record of nothing is objected to.
void settle(Candidate &candidate);

class CandidateBuilder
{
public:
    explicit CandidateBuilder(const Mapping &m) : mapping(m) {}
    Candidate build(const CsvRow &row, const RowChange &change = {}) const;

private:
    const Mapping mapping;
};

} // namespace coffret::exchange
