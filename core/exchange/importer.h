// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a file into the vault in one transaction: all of it or, after a cancel or a failure, nothing.
// Every row read is created, updated, skipped or rejected, and each is told to `onRow` with its line,
// so nothing is lost in silence. The whole import is one change set and can be undone, updates too. A
// dry run does everything and rolls it back, so what it shows is what will happen.
#pragma once

#include "core/base/progress.h"
#include "core/exchange/importfile.h"
#include "core/exchange/importplan.h"
#include "core/exchange/importrepository.h"

namespace coffret::exchange {

struct RowOutcome
{
    qint64 line = 0;
    RowResult result = RowResult::Rejected;
    crm::PartyKind kind = crm::PartyKind::Contact;
    crm::PartyRef party; // null id when rejected
    QString name;
    QString company; // a person's
    QString email;
    QString phone;
    QList<FieldDifference> differences; // of an update
    Rejection objection;                // of a rejection
    QList<Rejection> remarks;
    QList<PossibleDuplicate> possible; // of a new record
    QStringList cells;                 // of a rejection: the row as it stood
    QString text;                      // of a rejected vCard
};

enum class RunKind { Real, Dry };

struct ImportOptions
{
    PlanChoices choices;
    RowChanges changes; // by line
    RunKind run = RunKind::Real;
    QString fileName;
    std::function<void(const RowOutcome &)> onRow = [](const RowOutcome &) {};
};

struct ImportResult
{
    crm::ImportId importId; // null after a dry run
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 records = 0;          // written by these rows; fewer than rows where several are of one record
    qint64 companiesCreated = 0; // besides, for the people of the file
    qint64 remarks = 0;
    bool isWhole() const { return read == created + updated + skipped + rejected; }
    bool operator==(const ImportResult &) const = default;
};

class Importer
{
public:
    explicit Importer(const crm::Desk &d) : desk(d) {}

    // scanFile(), with the mapping remembered for a file of this kind unless a preset is asked for.
    Result<ImportScan> scan(QIODevice &device, const ScanChoices &choices = {}) const;

    // `progress` is stepped with bytes read between batches. NoUsableColumn, Cancelled, storage failures.
    Result<ImportResult> run(QIODevice &device, const ImportScan &scan, const ImportOptions &options,
                             const Progress &progress = {});

    Result<crm::UndoOutcome> undo(crm::ImportId id, crm::OnLaterChange policy = crm::OnLaterChange::Refuse);
    Result<QList<ImportRecord>> recent(int limit) const { return ImportRepository(desk.database).recent(limit); }

private:
    crm::Desk desk;
};

} // namespace coffret::exchange
