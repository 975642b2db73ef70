// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/candidatebuilder.h"

#include "core/exchange/rowvalues.h"

namespace coffret::exchange {

static bool holdsNothing(const Candidate &candidate)
{
    if (candidate.kind == crm::PartyKind::Company)
        return candidate.company.name.isEmpty();
    const crm::Contact &contact = candidate.contact;
    return contact.firstName.isEmpty() && contact.lastName.isEmpty() && contact.nickname.isEmpty()
           && contact.companyName.isEmpty() && contact.emails.isEmpty() && contact.phones.isEmpty();
}

Candidate CandidateBuilder::build(const CsvRow &row) const
{
    Candidate candidate;
    candidate.line = row.line;
    candidate.kind = mapping.kind;
    candidate.cells = row.cells;
    candidate.objection = row.objection;
    candidate.remarks = row.remarks;
    if (row.objection.reason != Reason::None)
        return candidate;
    RowValues values(mapping, candidate);
    const qsizetype declared = mapping.columns.size();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const MappedColumn beyond{QStringLiteral("column %1").arg(i + 1), 1, {}};
        values.take(i < declared ? mapping.columns.at(i) : beyond, int(i) + 1, row.cells.at(i));
    }
    values.finish();
    if (row.cells.size() > declared)
        candidate.remarks += {Reason::MoreCells, row.line, int(declared) + 1};
    else if (row.cells.size() < declared)
        candidate.remarks += {Reason::FewerCells, row.line, int(row.cells.size())};
    if (candidate.objection.reason == Reason::None && holdsNothing(candidate))
        candidate.objection = {Reason::NothingToKeep, row.line, 0};
    return candidate;
}

} // namespace coffret::exchange
