// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/crm/changesets.h"
#include "core/crm/logged.h"
#include "core/crm/permission.h"
#include "core/exchange/importrun.h"
#include "core/storage/bulkload.h"

#include <QFileInfo>

namespace coffret::exchange {

Result<ImportScan> Importer::scan(QIODevice &device, const ScanChoices &choices) const
{
    COFFRET_ASSIGN(ImportScan found, scanFile(device, choices));
    if (found.signature.isEmpty() || !choices.preset.isEmpty())
        return found;
    COFFRET_ASSIGN(const QString text, ImportRepository(desk.database).mapping(found.signature));
    if (text.isEmpty())
        return found;
    const Result<Mapping> remembered = mappingFromText(text);
    if (!remembered.ok())
        return found;
    if (remembered->encoding && !choices.encoding) {
        ScanChoices asBefore = choices;
        asBefore.encoding = remembered->encoding;
        COFFRET_ASSIGN(found, scanFile(device, asBefore));
    }
    if (remembered->columns.size() == found.mapping.columns.size()) {
        const std::optional<Encoding> encoding = found.mapping.encoding;
        const bool guarded = found.mapping.guardedCells; // said by the file's form, not by the person
        found.mapping = *remembered;
        found.mapping.encoding = encoding;
        found.mapping.guardedCells = guarded;
        found.remembered = true;
    }
    return found;
}

namespace {

// Puts the larger cache of bulk work away whichever way the import ends.
class BulkWork
{
public:
    explicit BulkWork(storage::Database &d) : database(d) { database.setWork(storage::Database::Work::Bulk); }
    ~BulkWork() { database.setWork(storage::Database::Work::Usual); }
    BulkWork(const BulkWork &) = delete;
    BulkWork &operator=(const BulkWork &) = delete;

private:
    storage::Database &database;
};

enum class Effort { Small, Indexed, Bulk };

// A vault with little in it is filled without its indexes; into a fuller one, few rows cost less when each
// is looked up than when all of the vault's values are read first.
Result<Effort> effortFor(const crm::Desk &desk, qint64 bytes)
{
    constexpr qint64 bytesARow = 200;
    COFFRET_ASSIGN(const qint64 parties, MatchRepository(desk.database).parties());
    const qint64 rows = bytes / bytesARow;
    if (rows >= 1000 && rows > parties * 5)
        return Effort::Bulk;
    return rows < 5000 || rows * 50 < parties ? Effort::Small : Effort::Indexed;
}

Result<void> takeAll(CandidateSource &source, ImportRun &run, const Progress &progress)
{
    constexpr qint64 batch = 200;
    Candidate candidate;
    for (qint64 row = 0;; ++row) {
        if (row % batch == 0 && !progress.step(source.bytesRead(), source.bytesTotal()))
            return BaseError::Cancelled;
        candidate = Candidate();
        COFFRET_ASSIGN(const bool more, source.next(candidate));
        if (!more)
            return {};
        COFFRET_TRY(run.take(candidate));
    }
}

QString formatWord(FileKind kind)
{
    switch (kind) {
    case FileKind::VCard: return QStringLiteral("vcard");
    case FileKind::Workbook: return QStringLiteral("xlsx");
    case FileKind::Ldif: return QStringLiteral("ldif");
    case FileKind::Csv: break;
    }
    return QStringLiteral("csv");
}

ImportRecord recordOf(const ImportResult &result, const ImportScan &scan, const ImportOptions &options,
                      const crm::Desk &desk)
{
    ImportRecord record;
    record.id = result.importId;
    record.at = desk.clock.now();
    record.user = desk.session.user;
    record.fileName = QFileInfo(options.fileName).fileName();
    record.format = formatWord(scan.kind);
    record.preset = scan.mapping.preset;
    record.read = result.read;
    record.created = result.created;
    record.updated = result.updated;
    record.skipped = result.skipped;
    record.rejected = result.rejected;
    return record;
}

journal::Entry logEntryOf(const ImportResult &result)
{
    journal::Entry entry = crm::logged(journal::Action::Imported, result.created + result.updated);
    entry.object.value = result.importId.value;
    return entry;
}

Result<void> keepRecord(storage::Transaction &transaction, const ImportRecord &record, qint64 changeSet,
                        const ImportScan &scan)
{
    ImportRepository imports(transaction.database());
    COFFRET_TRY(imports.insert(record, changeSet));
    if (!scan.signature.isEmpty())
        COFFRET_TRY(imports.putMapping(scan.signature, mappingText(scan.mapping), record.at));
    return {};
}

} // namespace

Result<ImportResult> Importer::run(QIODevice &device, const ImportScan &scan, const ImportOptions &options,
                                   const Progress &progress)
{
    COFFRET_TRY(crm::permitWhole(desk, access::Deed::Import, journal::Action::Imported));
    if (scan.isTable() && !scan.mapping.isUsable())
        return ExchangeError::NoUsableColumn;
    if (!device.seek(0))
        return Error(ExchangeError::Unreadable, QStringLiteral("seek"));
    COFFRET_ASSIGN(const auto source, openCandidates(device, scan, options.changes));
    COFFRET_ASSIGN(const Effort effort, effortFor(desk, source->bytesTotal()));
    std::optional<BulkWork> work;
    if (effort != Effort::Small)
        work.emplace(desk.database);
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    COFFRET_ASSIGN(const auto set,
                   crm::openChangeSet(transaction, desk, crm::ChangeSetKind::Import, QStringLiteral("import")));
    ImportRun current(desk, transaction, set.row, options);
    if (effort != Effort::Small)
        COFFRET_TRY(current.indexVault());
    std::optional<storage::BulkLoad> bulk;
    if (effort == Effort::Bulk) {
        COFFRET_ASSIGN(auto load, storage::BulkLoad::begin(transaction));
        bulk.emplace(std::move(load));
    }
    COFFRET_TRY(takeAll(*source, current, progress));
    ImportResult result = current.result();
    Q_ASSERT(result.isWhole());
    if (options.run == RunKind::Dry)
        return result; // the transaction rolls back
    if (bulk)
        COFFRET_TRY(bulk->finish(progress));
    result.importId = desk.ids.create<crm::ImportTag>();
    COFFRET_TRY(keepRecord(transaction, recordOf(result, scan, options, desk), set.row, scan));
    COFFRET_TRY(desk.log.record(transaction, logEntryOf(result)));
    COFFRET_TRY(transaction.commit());
    return result;
}

Result<crm::UndoOutcome> Importer::undo(crm::ImportId id, crm::OnLaterChange policy)
{
    COFFRET_TRY(crm::permit(desk, access::Deed::Import, journal::Action::Undone));
    COFFRET_ASSIGN(const auto record, ImportRepository(desk.database).read(id));
    if (!record)
        return ExchangeError::NotFound;
    if (record->undoneAt != 0)
        return ExchangeError::AlreadyUndone;
    // The history marks the import along with its change set, in the one transaction of the undo.
    return crm::HistoryBook(desk).undo(record->set, policy);
}

} // namespace coffret::exchange
