// SPDX-License-Identifier: GPL-3.0-or-later
// Decides, row by row, what an import does: create, update, skip or reject, with the fields an update
// would change. The vault is asked as it stands in the running transaction, so rows of the same file
// are compared with each other like with everything else. A dry run is this plan carried out and rolled
// back: what it shows is what will happen.
#pragma once

#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/exchange/candidate.h"
#include "core/exchange/keyset.h"
#include "core/exchange/matchrepository.h"
#include "core/exchange/recordmerge.h"

#include <optional>

namespace coffret::exchange {

enum class OnDuplicate { Skip, Update, Create };
enum class RowResult { Created = 1, Updated, Skipped, Rejected };

struct FieldDifference
{
    QString field; // as in crm/fieldvalues.h
    QString before;
    QString after;
    bool operator==(const FieldDifference &) const = default;
};

struct RowPlan
{
    RowResult result = RowResult::Rejected;
    crm::PartyRef match;                // the record it was recognised as; null id: none
    QList<FieldDifference> differences; // of an update
    Rejection objection;
};

struct PlanChoices
{
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    Collision collision = Collision::Overwrite;
};

class ImportPlan
{
public:
    ImportPlan(const crm::Desk &desk, const PlanChoices &choices);

    // Remembers the vault's values in memory, so that most rows need no look-up; worth it for many rows.
    Result<void> indexVault();

    // Gives a person their company; asked only for rows that will be written.
    using LinkCompany = std::function<Result<void>(Candidate &)>;

    // Fills the candidate's record with what is to be saved (for an update: the merged record).
    Result<RowPlan> plan(Candidate &candidate, const LinkCompany &link);
    void noteSaved(const crm::Contact &contact, RowResult result); // so that later rows find it
    void noteSaved(const crm::Company &company);

private:
    Result<std::optional<crm::Contact>> findPerson(const Candidate &candidate);
    Result<std::optional<crm::Company>> findCompany(const Candidate &candidate);
    Result<std::optional<crm::Contact>> personAmong(const QList<Uuid> &ids, const crm::Contact &wanted);
    Result<std::optional<crm::Company>> companyAmong(const QList<Uuid> &ids, const crm::Company &wanted);
    Result<RowPlan> planPerson(Candidate &candidate, const LinkCompany &link);
    Result<RowPlan> planCompany(Candidate &candidate);
    template <class Party>
    RowPlan planFor(Party &wanted, const std::optional<Party> &standing, crm::PartyKind kind) const;
    bool mayKnow(const QString &key) const { return !indexed || known.mayHold(key); }

    crm::ContactBook contacts;
    crm::CompanyBook companies;
    MatchRepository matches;
    PlanChoices choices;
    // What the person planned last is known by; empty when nobody looked.
    struct Planned
    {
        QStringList keys;
        QString name;
        QString company; // as the row spells it
        QString employee;
    };

    KeySet known;
    Planned planned;
    bool indexed = false;
};

} // namespace coffret::exchange
