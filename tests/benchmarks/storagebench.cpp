// SPDX-License-Identifier: GPL-3.0-or-later
// bench_storage [--quick | --full]: the database with keys beside the same library without.
#include "core/base/textfold.h"
#include "core/storage/bulkload.h"
#include "core/storage/wipingallocator.h"
#include "tests/benchmarks/pair.h"
#include "tests/benchmarks/unkeyed.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using coffret::storage::BulkLoad;
using coffret::storage::Database;
using coffret::storage::Statement;
using coffret::storage::Transaction;

namespace coffret::bench {

namespace {

template <class T>
T orDie(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString pick(const QStringList &words, QRandomGenerator &random)
{
    return words.at(qMin(random.bounded(words.size()), random.bounded(words.size()))); // the first ones more often
}

struct Words
{
    QStringList last, first, cities;
    Words()
    {
        const QStringList starts =
            u"mar dup dur ber lef mor gir rou vin fou mer blan gue bon chev rob leg gau per hen"_s.split(u' ');
        const QStringList ends =
            u"tin ont and nard evre eau ard sel cent nier cier chet rin net alier ert ros thier rin ry"_s.split(u' ');
        for (const QString &start : starts)
            for (const QString &end : ends)
                last.append(start + end);
        first =
            u"jean marie pierre anne luc zoe paul claire hugo lea rene alice noel eve marc irene yves rose guy jade"_s
                .split(u' ');
        cities =
            u"paris lyon nantes lille brest dijon metz tours nancy pau nimes reims rouen vannes albi"_s.split(u' ');
    }
};

void insertContacts(Database &database, int rows)
{
    const Words words;
    QRandomGenerator random(42);
    Statement contact = database.prepare(
        u"INSERT INTO contact(id, uuid, last_name, first_name, sort_key, city, postcode, email, phone, created_at,"
        " created_set, updated_at, emails, notes) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,1,?10,?11,?12)"_s);
    Statement record = database.prepare(
        u"INSERT INTO search_record(id, name, company, email, phone, place) VALUES(?1,?2,'',?3,?4,?5)"_s);
    Statement key = database.prepare(u"INSERT OR IGNORE INTO match_key VALUES(?1, 1, ?2)"_s);
    const QString note = u"rappeler avant la fin du mois au sujet du devis; prefere le courriel, souvent absent "_s;
    for (int id = 1; id <= rows; ++id) {
        const QString last = pick(words.last, random), first = pick(words.first, random),
                      city = pick(words.cities, random);
        const QString email = u"%1.%2%3@exemple.test"_s.arg(first, last).arg(id);
        const QString phone = u"06%1"_s.arg(random.bounded(100'000'000), 8, 10, '0'_L1);
        QByteArray uuid(16, '\0');
        random.fillRange(reinterpret_cast<quint32 *>(uuid.data()), 4);
        orDie(contact.bind(1, id)
                  .bind(2, uuid)
                  .bind(3, last)
                  .bind(4, first)
                  .bind(5, sortKey(last + u' ' + first))
                  .bind(6, city)
                  .bind(7, u"69000"_s)
                  .bind(8, email)
                  .bind(9, phone)
                  .bind(10, qint64(1'700'000'000'000) + id)
                  .bind(11, u"[{\"value\":\""_s + email + u"\"}]"_s)
                  .bind(12, note + last)
                  .run());
        orDie(record.bind(1, id * 2).bind(2, last + u' ' + first).bind(3, email).bind(4, phone).bind(5, city).run());
        orDie(key.bind(1, u"e"_s + email).bind(2, id).run());
    }
}

void load(Database &database, int rows)
{
    ChangeBus bus;
    database.setWork(Database::Work::Bulk);
    Transaction transaction = orDie(Transaction::begin(database, bus));
    BulkLoad bulk = orDie(BulkLoad::begin(transaction));
    insertContacts(database, rows);
    orDie(bulk.finish({}));
    orDie(transaction.commit());
    database.setWork(Database::Work::Usual);
}

// Reads every row of the answer; returns how many.
qint64 drain(Statement &statement, QByteArray *last = nullptr)
{
    qint64 rows = 0;
    while (*statement.step()) {
        ++rows;
        if (last)
            *last = statement.blob(0);
    }
    statement.reset();
    return rows;
}

// Pages of 50 rows at random places of the list, the same places on both sides.
void readPages(Database &database, int pages, quint32 seed)
{
    QRandomGenerator random(seed);
    const Words words;
    Statement page = database.prepare(
        u"SELECT sort_key, id, last_name, first_name, email, phone, city FROM contact WHERE deleted_at IS NULL AND"
        " (sort_key, id) > (?1, ?2) ORDER BY sort_key, id LIMIT 50"_s);
    for (int i = 0; i < pages; ++i) {
        const QString name = words.last.at(random.bounded(words.last.size()));
        drain(page.bind(1, sortKey(name)).bind(2, random.bounded(1'000'000)));
    }
}

void scan(Database &database)
{
    Statement sum = database.prepare(u"SELECT sum(length(notes)) FROM contact"_s);
    drain(sum);
}

void readIds(Database &database)
{
    Statement ids = database.prepare(u"SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY sort_key, id"_s);
    drain(ids);
}

void search(Database &database, quint32 seed)
{
    QRandomGenerator random(seed);
    const Words words;
    Statement find = database.prepare(
        u"SELECT id FROM search_identity f JOIN search_record r ON r.id = f.rowid WHERE search_identity MATCH ?1"
        " ORDER BY f.rowid LIMIT 50"_s);
    for (int i = 0; i < 200; ++i) {
        const QString word = words.last.at(random.bounded(words.last.size()));
        drain(find.bind(1, u'"' + word.left(1 + random.bounded(word.size())) + u"\"*"_s));
    }
}

void commit(Database &database, const QStringList &schemas, int times)
{
    ChangeBus bus;
    for (int i = 0; i < times; ++i) {
        Transaction transaction = orDie(Transaction::begin(database, bus));
        for (const QString &schema : schemas)
            orDie(database.prepare(u"INSERT OR REPLACE INTO %1.setting VALUES('k', ?1)"_s.arg(schema))
                      .bind(1, QString::number(i))
                      .run());
        orDie(transaction.commit());
    }
}

// Work that allocates much and touches no disk, for comparing allocators.
double allocatorWork()
{
    const QTemporaryDir folder;
    const auto database = createIn(folder.filePath(u"v"_s), Keys::None);
    return once(Time::Cpu, [&] {
        load(*database, 40'000);
        for (int i = 0; i < 10; ++i)
            scan(*database);
    });
}

void compareAllocators(Table &table)
{
    std::vector<double> system, wiping;
    for (int run = 0; run < 5; ++run) {
        for (const QString &which : {u"system"_s, u"wiping"_s}) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--allocator"_s, which});
            child.waitForFinished(-1);
            (which == u"system" ? system : wiping).push_back(child.readAllStandardOutput().trimmed().toDouble());
        }
    }
    table.print({.name = "wiping allocator against the system's", .goal = 1.1}, median(system), median(wiping));
}

int run(Size size, const QString &place)
{
    const QTemporaryDir folder(place + u"/bench-XXXXXX"_s);
    const QString plainFolder = folder.filePath(u"plain"_s), keyedFolder = folder.filePath(u"keyed"_s);
    const int rows = rowsOf(size);
    storage::installWipingAllocator(); // the plain side comes first, and wakes SQLite
    std::printf("%d contacts\n", rows);
    Table table("core/storage: the same library without and with keys");
    const Time cpu = Time::Cpu;
    table.compare(
        {"bulk load with indexes and search", 1.4, cpu, size == Size::Full ? 1 : 3, double(rows)},
        [&] { load(*createIn(plainFolder, Keys::None), rows); },
        [&] { load(*createIn(keyedFolder, Keys::Given), rows); });
    auto plain = openIn(plainFolder, Keys::None);
    auto keyed = openIn(keyedFolder, Keys::Given);
    quint32 seed = 1;
    const auto eachSide = [&](const Table::Row &row, const std::function<void(Database &)> &work) {
        table.compare(
            row, [&] { work(*plain); }, [&] { work(*keyed); });
        ++seed;
    };
    eachSide({"ids of the list, first time", 2.5, cpu, 1}, readIds);
    eachSide({"ids of the list, again", 1.3}, readIds);
    eachSide({"page of 50 at a random place, first time", 3.2, cpu, 1, 400}, [](Database &d) { readPages(d, 400, 1); });
    eachSide({"page of 50 at a random place, again", 1.3, cpu, 5, 400}, [](Database &d) { readPages(d, 400, 1); });
    eachSide({"search by prefix, 50 hits", 1.1, cpu, 7, 200}, [](Database &d) { search(d, 3); });
    for (Database *database : {plain.get(), keyed.get()})
        orDie(database->execute(u"PRAGMA main.cache_size=-2000"_s));
    eachSide({"scan of all notes, pages not in cache", 4}, scan);
    eachSide({"commit in one file", 0, Time::Wall, 5, 20}, [](Database &d) { commit(d, {u"main"_s}, 20); });
    eachSide({"commit in three files", 0, Time::Wall, 5, 20}, [](Database &d) {
        commit(d, {u"main"_s, u"finance"_s, u"sensitive"_s}, 20);
    });
    table.compare(
        {"integrity check against the structure alone", 0, cpu, 3},
        [&] { orDie(plain->execute(u"PRAGMA main.quick_check"_s)); },
        [&] {
            if (!orDie(keyed->checkIntegrity({})).isEmpty())
                qFatal("damaged");
        });
    if (size == Size::Quick)
        table.compare(
            {"compact()", 0, cpu, 1}, [&] { orDie(plain->compact()); }, [&] { orDie(keyed->compact()); });
    compareAllocators(table);
    plain.reset();
    keyed.reset();
    const auto bytes = [](const QString &where) { return double(QFileInfo(where + u"/main.db"_s).size()) / 1e6; };
    std::printf("general.db: %.1f MB plain, %.1f MB keyed\n", bytes(plainFolder), bytes(keyedFolder));
    return table.missed();
}

} // namespace

} // namespace coffret::bench

int main(int argc, char **argv)
{
    using namespace coffret::bench;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto which = arguments.indexOf(u"--allocator"_s);
    if (which >= 0) {
        if (arguments.value(which + 1) == u"wiping")
            coffret::storage::installWipingAllocator();
        std::printf("%f\n", allocatorWork());
        return 0;
    }
    const int missed = run(sizeFrom(arguments), QDir::tempPath());
    std::printf("%d goals missed\n", missed);
    return 0;
}
