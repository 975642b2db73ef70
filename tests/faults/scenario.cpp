// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/scenario.h"

#include "core/storage/bulkload.h"
#include "core/storage/migrator.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using coffret::storage::BulkLoad;
using coffret::storage::Compartment;
using coffret::storage::Database;
using coffret::storage::DatabaseFiles;
using coffret::storage::Statement;
using coffret::storage::Transaction;

namespace coffret::faults {

namespace {

constexpr int contactsAtFirst = 150;
constexpr int contactsImported = 250;
constexpr int contactsErased = 20; // per commit
const QList<Compartment> all = {Compartment::General, Compartment::Finance, Compartment::Sensitive};

Result<void> addContacts(Database &database, int first, int count)
{
    Statement contact = database.prepare(u"INSERT INTO contact(id, uuid, last_name, sort_key, created_at, updated_at,"
                                         " notes) VALUES(?1, randomblob(16), ?2, ?3, 1, 1, ?4)"_s);
    Statement record = database.prepare(u"INSERT INTO search_record(id, name, email) VALUES(?1, ?2, ?3)"_s);
    Statement note =
        database.prepare(u"INSERT INTO search_note(id, kind, ref, party, body) VALUES(?1, 1, ?1, ?1, ?2)"_s);
    for (int id = first; id < first + count; ++id) {
        const QString name = u"dupont%1 marie"_s.arg(id);
        const QString text = u"rappeler %1 au sujet du devis numero %1 avant la fin du mois"_s.arg(id);
        COFFRET_TRY(contact.bind(1, id).bind(2, name).bind(3, name.toUtf8()).bind(4, text).run());
        COFFRET_TRY(record.bind(1, id * 2).bind(2, name).bind(3, u"m%1@exemple.test"_s.arg(id)).run());
        COFFRET_TRY(note.bind(1, id).bind(2, text).run());
    }
    return {};
}

Result<void> editContact(Database &database, int commit)
{
    COFFRET_TRY(database.prepare(u"UPDATE contact SET notes=?1, updated_at=?2 WHERE id=?3"_s)
                    .bind(1, QString(900 * commit, u'n'))
                    .bind(2, commit)
                    .bind(3, 3 * commit)
                    .run());
    return database.prepare(u"UPDATE search_record SET place=?1 WHERE id=?2"_s)
        .bind(1, u"lyon%1"_s.arg(commit))
        .bind(2, 6 * commit)
        .run();
}

Result<void> import(Database &database, int commit)
{
    if (commit > 1)
        return editContact(database, commit);
    return addContacts(database, 1000, contactsImported);
}

Result<void> erase(Database &database, int commit)
{
    const int last = contactsErased * commit;
    for (const QString &sql :
         {u"DELETE FROM search_note WHERE id <= ?1"_s, u"DELETE FROM search_record WHERE id <= 2*?1"_s,
          u"DELETE FROM contact WHERE id <= ?1"_s})
        COFFRET_TRY(database.prepare(sql).bind(1, last).run());
    return {};
}

// The version that the files are made in; the migration under test is the one that would come after it.
int newestBuiltIn(Compartment compartment)
{
    int version = 0;
    while (!storage::builtInStep(compartment, version + 1).isEmpty())
        ++version;
    return version;
}

QString migrationStep(Compartment compartment, int version)
{
    const int newest = newestBuiltIn(compartment);
    if (version <= newest)
        return storage::builtInStep(compartment, version);
    const QString schema = storage::schemaName(compartment);
    const QString sql = u"CREATE TABLE %1.added(a, b); CREATE INDEX %1.added_a ON added(a);"
                        "INSERT INTO %1.added SELECT value, key FROM %1.setting;"
                        "INSERT OR REPLACE INTO %1.setting VALUES('state', '1');"_s.arg(schema);
    return version == newest + 1 ? sql : QString();
}

Result<void> mark(Database &database, const Scenario &scenario, int commit)
{
    for (const Compartment compartment : scenario.touches)
        COFFRET_TRY(database
                        .prepare(u"INSERT OR REPLACE INTO %1.setting VALUES('state', ?1)"_s.arg(
                            storage::schemaName(compartment)))
                        .bind(1, QString::number(commit))
                        .run());
    return {};
}

Result<void> playCommit(const Scenario &scenario, Database &database, int commit, Tally &tally)
{
    ChangeBus bus;
    COFFRET_ASSIGN(Transaction transaction, Transaction::begin(database, bus));
    std::optional<BulkLoad> load;
    if (scenario.name == u"import" && commit == 1) {
        COFFRET_ASSIGN(load, BulkLoad::begin(transaction));
    }
    COFFRET_TRY(scenario.work(database, commit));
    if (load)
        COFFRET_TRY(load->finish({}));
    COFFRET_TRY(mark(database, scenario, commit));
    tally.attempted = commit;
    COFFRET_TRY(transaction.commit());
    tally.confirmed = commit;
    return {};
}

Result<void> playShape(const Scenario &scenario, Database &database, Tally &tally)
{
    if (scenario.shape == Scenario::Shape::Commits) {
        for (int commit = 1; commit <= scenario.commits; ++commit)
            COFFRET_TRY(playCommit(scenario, database, commit, tally));
        return {};
    }
    if (scenario.shape == Scenario::Shape::Compaction)
        COFFRET_TRY(database.compact());
    tally.confirmed = 1; // a migration is done when the files are open
    return {};
}

// For looking afterwards: knows the version after the newest, and leaves the contents of older files unchanged.
QString eitherVersion(Compartment compartment, int version)
{
    return version == newestBuiltIn(compartment) + 1 ? u"SELECT 1"_s : migrationStep(compartment, version);
}

Result<std::unique_ptr<Database>> openFor(const Scenario &scenario, const QString &folder,
                                          const storage::StepText &steps)
{
    return scenario.shape == Scenario::Shape::Migration ? storage::Opening::open(filesIn(folder), steps)
                                                        : Database::open(filesIn(folder));
}

Result<void> found(const QString &folder, Tally &tally)
{
    tally.attempted = 1;
    COFFRET_ASSIGN(const auto made, Database::create(filesIn(folder), 1));
    tally.confirmed = 1;
    return {};
}

} // namespace

const QList<Scenario> &scenarios()
{
    const auto nothing = [](Database &, int) { return Result<void>(); };
    static const QList<Scenario> list = {
        {u"edit"_s, {Compartment::General}, 4, editContact},
        {u"edit two files"_s, {Compartment::General, Compartment::Finance}, 4, editContact},
        {u"edit three files"_s, all, 4, editContact},
        {u"save once"_s, all, 1, editContact},
        {u"import"_s, {Compartment::General, Compartment::Finance}, 2, import},
        {u"erase"_s, {Compartment::General, Compartment::Sensitive}, 3, erase},
        {u"migrate"_s, all, 1, nothing, Scenario::Shape::Migration},
        {u"compact"_s, {}, 1, nothing, Scenario::Shape::Compaction},
        {u"found"_s, {}, 1, nothing, Scenario::Shape::Founding},
    };
    return list;
}

const Scenario &scenario(const QString &name)
{
    for (const Scenario &one : scenarios()) {
        if (one.name == name)
            return one;
    }
    qFatal("no such scenario");
    return scenarios().first();
}

DatabaseFiles filesIn(const QString &folder)
{
    DatabaseFiles files;
    for (const Compartment compartment : all) {
        const QString name = compartment == Compartment::General ? u"general"_s : storage::schemaName(compartment);
        const std::vector<unsigned char> key(32, static_cast<unsigned char>(7 + int(compartment)));
        files.files.push_back({compartment, folder + u'/' + name + u".db"_s, Secret::fromBytes(key)});
    }
    files.vaultId = QByteArray(16, 'v');
    return files;
}

Result<void> makeVault(const QString &folder)
{
    COFFRET_ASSIGN(const auto database, Database::create(filesIn(folder), 1));
    COFFRET_TRY(database->execute(u"BEGIN"_s));
    COFFRET_TRY(addContacts(*database, 1, contactsAtFirst));
    for (const Compartment compartment : all)
        COFFRET_TRY(
            database->execute(u"INSERT INTO %1.setting VALUES('state','0')"_s.arg(storage::schemaName(compartment))));
    return database->execute(u"COMMIT"_s);
}

Result<void> play(const Scenario &scenario, const QString &folder, Durability durability, Tally &tally)
{
    if (scenario.shape == Scenario::Shape::Founding)
        return found(folder, tally);
    tally.attempted = scenario.shape == Scenario::Shape::Commits ? 0 : 1;
    COFFRET_ASSIGN(const auto database, openFor(scenario, folder, migrationStep));
    if (durability == Durability::None)
        for (const Compartment compartment : all)
            COFFRET_TRY(database->execute(u"PRAGMA %1.synchronous=OFF"_s.arg(storage::schemaName(compartment))));
    return playShape(scenario, *database, tally);
}

// --- afterwards ---

static int expectedContacts(const Scenario &scenario, int state)
{
    if (scenario.name == u"import")
        return contactsAtFirst + (state > 0 ? contactsImported : 0);
    return scenario.name == u"erase" ? contactsAtFirst - contactsErased * state : contactsAtFirst;
}

static int number(Database &database, const QString &sql)
{
    Statement read = database.prepare(sql);
    const auto row = read.step();
    return row.ok() && *row ? int(read.text(0).toInt()) : -1;
}

QString findingName(Finding finding)
{
    static const QStringList names = {u"sound"_s, u"mixed"_s, u"damaged"_s, u"lost"_s, u"wrong"_s};
    return names.at(int(finding));
}

static Finding examineContents(const Scenario &scenario, Database &database, int state, Tally &tally)
{
    const int contacts = expectedContacts(scenario, state);
    const QList<int> counts = {number(database, u"SELECT count(*) FROM contact"_s),
                               number(database, u"SELECT count(*) FROM search_identity('dupont*')"_s),
                               number(database, u"SELECT count(*) FROM search_text('rappeler')"_s)};
    if (counts == QList<int>(3, contacts))
        return Finding::Sound;
    tally.say(
        u"contents"_s,
        u"state %1: %2, %3, %4 instead of %5"_s.arg(state).arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(contacts));
    return Finding::Wrong;
}

static Finding examineOpened(const Scenario &scenario, Database &database, Tally &tally)
{
    const auto problems = database.checkIntegrity({});
    if (!problems.ok() || !problems->isEmpty()) {
        tally.say(u"check"_s,
                  problems.ok() ? problems->first().file + u": "_s + problems->first().what : problems.error().detail);
        return Finding::Damaged;
    }
    QList<int> states;
    for (const Compartment compartment : all) {
        const int state =
            number(database, u"SELECT value FROM %1.setting WHERE key='state'"_s.arg(storage::schemaName(compartment)));
        if (scenario.touches.contains(compartment))
            states.append(state);
        else if (state != 0)
            return Finding::Mixed;
    }
    if (std::count(states.cbegin(), states.cend(), states.value(0)) != states.size())
        return Finding::Mixed;
    const int state = states.value(0, 0);
    if (!states.isEmpty() && (state < tally.confirmed || state > tally.attempted))
        return Finding::Lost;
    return examineContents(scenario, database, state, tally);
}

// A vault that was never confirmed may be in pieces; nothing of anybody's is in it yet.
static Finding examineFounded(const QString &folder, Tally &tally)
{
    if (tally.confirmed == 0)
        return Finding::Sound;
    const auto opened = Database::open(filesIn(folder));
    if (opened.ok() && (*opened)->checkIntegrity({}).value_or(QList<storage::Problem>(1)).isEmpty())
        return Finding::Sound;
    return Finding::Lost;
}

Finding examine(const Scenario &scenario, const QString &folder, Tally &tally)
{
    if (scenario.shape == Scenario::Shape::Founding)
        return examineFounded(folder, tally);
    const auto opened = openFor(scenario, folder, eitherVersion);
    if (opened.ok())
        return examineOpened(scenario, **opened, tally);
    tally.say(errorId(opened.error().code), opened.error().detail);
    return Finding::Damaged;
}

} // namespace coffret::faults
