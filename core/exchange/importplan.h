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

#include <QSet>
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

enum class Likeness { SameEmail = 1, SameName };

// A record of the vault that might be the same person or company, though not surely.
struct PossibleDuplicate
{
    crm::PartyRef record;
    QString name;
    Likeness likeness = Likeness::SameName;
    QList<FieldDifference> fields; // before: the record's; after: the row's; empty in both: left out
};

struct RowPlan
{
    RowResult result = RowResult::Rejected;
    crm::PartyRef match;                // the record it was recognised as; null id: none
    QList<FieldDifference> differences; // of an update
    Rejection objection;
    QList<PossibleDuplicate> possible; // of a new record, when asked for
};

struct PlanChoices
{
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    Collision collision = Collision::Overwrite;
    bool findPossible = false; // also look for records that are only alike
    BadValues badValues = BadValues::Correct;
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
    void noteSaved(const crm::Company &company, RowResult result);

private:
    Result<std::optional<crm::Contact>> findPerson(const Candidate &candidate);
    Result<std::optional<crm::Company>> findCompany(const Candidate &candidate);
    Result<std::optional<crm::Contact>> personAmong(const QList<Uuid> &ids, const crm::Contact &wanted);
    Result<std::optional<crm::Company>> companyAmong(const QList<Uuid> &ids, const crm::Company &wanted);
    Result<std::optional<crm::Contact>> standingFor(const Candidate &candidate, const crm::Contact &wanted);
    Result<std::optional<crm::Company>> standingFor(const Candidate &candidate, const crm::Company &wanted);
    Result<QList<PossibleDuplicate>> alike(const crm::Contact &wanted);
    Result<QList<PossibleDuplicate>> alike(const crm::Company &wanted);
    Result<RowPlan> planPerson(Candidate &candidate, const LinkCompany &link);
    Result<RowPlan> planCompany(Candidate &candidate);
    template <class Party>
    Result<RowPlan> planFor(Candidate &candidate, Party &wanted, const std::optional<Party> &standing);
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
    QSet<Uuid> made; // in this run; they are no duplicates to ask about
};

} // namespace coffret::exchange
