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

void settle(Candidate &candidate)
{
    if (candidate.objection.reason == Reason::BadEmail && candidate.change.badValues == BadValues::KeepAside) {
        candidate.remarks += candidate.objection;
        candidate.objection = {};
    }
    if (candidate.objection.reason == Reason::None && holdsNothing(candidate))
        candidate.objection = {Reason::NothingToKeep, candidate.line, 0};
}

// The row with what was put right.
static QStringList corrected(QStringList cells, const RowChange &change)
{
    for (auto cell = change.cells.begin(); cell != change.cells.end(); ++cell) {
        while (cells.size() < cell.key())
            cells += QString();
        cells[cell.key() - 1] = cell.value();
    }
    return cells;
}

Candidate CandidateBuilder::build(const CsvRow &row, const RowChange &change) const
{
    Candidate candidate;
    candidate.change = change;
    candidate.line = row.line;
    candidate.kind = mapping.kind;
    candidate.cells = corrected(row.cells, change);
    candidate.objection = row.objection;
    candidate.remarks = row.remarks;
    candidate.leftOut = row.leftOut;
    if (row.objection.reason != Reason::None || row.leftOut != Reason::None)
        return candidate;
    RowValues values(mapping, candidate);
    const qsizetype declared = mapping.columns.size();
    for (qsizetype i = 0; i < candidate.cells.size(); ++i) {
        if (i < declared)
            values.take(mapping.columns.at(i), int(i) + 1, candidate.cells.at(i));
        else
            values.take({QStringLiteral("column %1").arg(i + 1), 1, {}}, int(i) + 1, candidate.cells.at(i));
    }
    values.finish();
    if (candidate.cells.size() > declared)
        candidate.remarks += {Reason::MoreCells, row.line, int(declared) + 1};
    else if (candidate.cells.size() < declared)
        candidate.remarks += {Reason::FewerCells, row.line, int(candidate.cells.size())};
    settle(candidate);
    return candidate;
}

} // namespace coffret::exchange
