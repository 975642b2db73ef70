// SPDX-License-Identifier: GPL-3.0-or-later
// bench_journal [--quick | --full] [--reading]: what the access log adds to a save, and how long a log of 100,000 or a
// million entries, in sessions of 500, takes to be proved and searched, beside the bare cryptography of the same
// entries. --reading leaves the saves out.
#include "core/crypto/sealedbox.h"
#include "core/crypto/sealedstream.h"
#include "core/crypto/sign.h"
#include "core/journal/logrepository.h"
#include "core/journal/openedsession.h"
#include "core/journal/reader.h"
#include "core/journal/writer.h"
#include "core/storage/wipingallocator.h"
#include "tests/benchmarks/pair.h"
#include "tests/benchmarks/unkeyed.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace coffret::journal;
using coffret::storage::Database;
using coffret::storage::Statement;
using coffret::storage::Transaction;

namespace coffret::bench {

namespace {

constexpr TimeStamp benchTime = 1'790'000'000'000;
constexpr int sessionLength = 500;
constexpr int accounts = 10;

template <class T>
T orDie(Result<T> result)
{
    if (!result.ok())
        qFatal("%s %s", qPrintable(errorId(result.error().code)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Bench
{
    Bench()
    {
        trust.vaultId = QByteArray(16, 'b');
        trust.journalKey = Secret::random(32);
        for (Author &person : people) {
            person = {ids.create<AccountTag>(), Secret::random(32)};
            trust.signers.append({person.account, orDie(crypto::signingPublicKey(person.signingSeed)), false});
        }
    }
    Writer writer(int person)
    {
        return {{trust.vaultId, orDie(crypto::boxPublicKey(trust.journalKey))}, people[person], clock, ids};
    }
    // One entry in 1,000 is about the record that is asked for.
    Entry viewed(int number) const
    {
        Entry entry;
        entry.kind = ObjectKind::Contact;
        entry.object.value = {quint8(number % 1000), quint8(number % 1000 >> 8), 1};
        return entry;
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database = createIn(folder.filePath(u"vault"_s), Keys::Given);
    ChangeBus bus;
    FixedClock clock{benchTime};
    SeededIdSource ids{clock, 3};
    Author people[accounts];
    Trust trust;
};

// --- a save, with and without its entry

constexpr int contacts = 10'000;

void fillContacts(Bench &bench)
{
    orDie(bench.database->execute(
        u"BEGIN;"
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
        " INSERT INTO contact(id, uuid, last_name, sort_key, city, created_at, updated_at, notes)"
        " SELECT i, randomblob(16), 'martin' || i, 'martin' || i, 'lyon', 1, 1, hex(randomblob(60)) FROM n;"
        " INSERT INTO search_record(id, name, company, email, phone, place)"
        " SELECT id * 2, last_name, '', last_name || '@exemple.test', '0612345678', city FROM contact; COMMIT"_s));
}

// What the contact book writes when a name is edited: the row, its search text, the change and the earlier value.
void editContact(Transaction &transaction, int number)
{
    Database &database = transaction.database();
    const qint64 id = 1 + number * 7919LL % contacts;
    const QString name = u"durand%1"_s.arg(number);
    orDie(database.prepare(u"UPDATE contact SET last_name=?1, sort_key=?1, updated_at=?2 WHERE id=?3"_s)
              .bind(1, name)
              .bind(2, benchTime + number)
              .bind(3, id)
              .run());
    orDie(database.prepare(u"UPDATE search_record SET name=?1 WHERE id=?2"_s).bind(1, name).bind(2, id * 2).run());
    orDie(database.prepare(u"INSERT INTO change_set(uuid, at, kind) VALUES(randomblob(16), ?1, 1)"_s)
              .bind(1, benchTime)
              .run());
    orDie(database
              .prepare(u"INSERT INTO field_change(set_id, entity_kind, entity_id, field, old_value, new_value)"
                       " VALUES(?1, 1, ?2, 'last_name', 'martin', ?3)"_s)
              .bind(1, database.lastInsertId())
              .bind(2, id)
              .bind(3, name)
              .run());
}

// The smallest save there is: one field that no search looks at.
void touchContact(Transaction &transaction, int number)
{
    orDie(transaction.database()
              .prepare(u"UPDATE contact SET updated_at=?1 WHERE id=?2"_s)
              .bind(1, benchTime + number)
              .bind(2, 1 + number * 7919LL % contacts)
              .run());
}

using Save = void (*)(Transaction &, int);

void edit(Bench &bench, Save save, Writer *writer, int count)
{
    static int number = 0;
    for (int i = 0; i < count; ++i) {
        Transaction transaction = orDie(Transaction::begin(*bench.database, bench.bus));
        save(transaction, ++number);
        if (writer)
            orDie(writer->append(transaction, bench.viewed(number)));
        orDie(transaction.commit());
    }
}

void benchAppending(Table &table)
{
    Bench bench;
    fillContacts(bench);
    Writer writer = bench.writer(0);
    constexpr int saves = 100;
    edit(bench, editContact, &writer, saves);
    const auto compare = [&](const char *name, Time time, Save save) {
        table.compare(
            {name, 1.25, time, 7, saves}, [&] { edit(bench, save, nullptr, saves); },
            [&] { edit(bench, save, &writer, saves); });
    };
    compare("a name edited, wall time", Time::Wall, editContact);
    compare("a name edited, CPU time", Time::Cpu, editContact);
    compare("one field touched, wall time", Time::Wall, touchContact);
    compare("one field touched, CPU time", Time::Cpu, touchContact);
    const double alone = once(Time::Wall, [&] {
        for (int i = 0; i < saves; ++i) {
            Transaction transaction = orDie(Transaction::begin(*bench.database, bench.bus));
            orDie(writer.append(transaction, bench.viewed(i)));
            orDie(transaction.commit());
        }
    });
    std::printf("an entry in a transaction of its own: %.2f ms wall time\n", alone / saves * 1e3);
}

// --- a long log

void fillLog(Bench &bench, int entries)
{
    for (int session = 0; session * sessionLength < entries; ++session) {
        Transaction transaction = orDie(Transaction::begin(*bench.database, bench.bus));
        Writer writer = bench.writer(session % accounts);
        for (int i = 0; i < sessionLength - 2; ++i) {
            bench.clock.advance(1000);
            orDie(writer.append(transaction, bench.viewed(session * sessionLength + i)));
        }
        orDie(writer.close(transaction));
        orDie(transaction.commit());
    }
}

// Everything the verifier asks of libsodium, on one session in memory, as often as the log has sessions.
struct OneSession
{
    SessionRow session;
    std::vector<EntryRow> rows;

    explicit OneSession(Bench &bench)
    {
        SessionCursor sessions = LogRepository(*bench.database).sessions({});
        orDie(sessions.next());
        session = sessions.row;
        for (EntryCursor entries = LogRepository(*bench.database).entries(1, sessions.end); orDie(entries.next());)
            rows.push_back(entries.row);
    }
    void open(const Trust &trust, bool withHeads) const
    {
        const SecretReader arena(trust.journalKey);
        OpenedSession opened(session, trust);
        QByteArray previous = opened.head();
        for (const EntryRow &row : rows) {
            if (!opened.open(row, previous))
                qFatal("an entry does not open");
            previous = withHeads ? entryHead(session.sid, row.seq, previous, row.sealed) : row.head;
        }
    }
};

// The best run's CPU and wall time, as of a million entries: the goals are absolute there.
struct Stopwatch
{
    double cpu = 1e9, wall = 1e9, cpuStart = 0, wallStart = 0;
    void start()
    {
        cpuStart = seconds(Time::Cpu);
        wallStart = seconds(Time::Wall);
    }
    void stop()
    {
        cpu = std::min(cpu, seconds(Time::Cpu) - cpuStart);
        wall = std::min(wall, seconds(Time::Wall) - wallStart);
    }
    void print(const char *what, double goal, int entries) const
    {
        const double toMillion = 1e6 / entries;
        std::printf("a million %s: %.2f s CPU, %.2f s wall time (goal %.1f)\n", what, cpu * toMillion, wall * toMillion,
                    goal);
    }
};

void benchReading(Table &table, int entries)
{
    Bench bench;
    const double filled = once(Time::Cpu, [&] { fillLog(bench, entries); });
    std::printf("%d entries written in %d sessions: %.1f us CPU each\n", entries, entries / sessionLength,
                filled / entries * 1e6);
    const OneSession one(bench);
    const int sessions = entries / sessionLength;
    const auto crypto = [&](bool withHeads) {
        for (int i = 0; i < sessions; ++i)
            one.open(bench.trust, withHeads);
    };
    const Witnesses witnesses{
        {storage::Compartment::General, storage::Compartment::Finance, storage::Compartment::Sensitive}, {}};
    Stopwatch verified, searched;
    table.compare(
        {"verify", 0, Time::Cpu, 3}, [&] { crypto(true); },
        [&] {
            verified.start();
            const Report report = orDie(Verifier(*bench.database, bench.trust).verify(witnesses));
            if (!report.isSound() || report.entries != entries)
                qFatal("the log is not sound: cause %d",
                       report.faults.isEmpty() ? 0 : int(report.faults.first().cause));
            verified.stop();
        });
    Question question;
    question.object = bench.viewed(1).object;
    table.compare(
        {"who has seen this record", 0, Time::Cpu, 3}, [&] { crypto(false); },
        [&] {
            searched.start();
            const Answer answer =
                orDie(Reader(*bench.database, bench.trust).read(question, [](const LoggedEntry &) { return true; }));
            if (answer.shown == 0 || answer.unreadable > 0)
                qFatal("%lld shown", answer.shown);
            searched.stop();
        });
    question = {};
    question.order = Question::Order::NewestFirst;
    int shown = 0;
    const double newest = once(Time::Wall, [&] {
        orDie(Reader(*bench.database, bench.trust).read(question, [&](const LoggedEntry &) { return ++shown < 200; }));
    });
    verified.print("verified", 1.5, entries);
    searched.print("searched", 2, entries);
    std::printf("the newest 200 entries: %.1f ms\n", newest * 1e3);
}

int run(const QStringList &arguments)
{
    storage::installWipingAllocator();
    int missed = 0;
    if (!arguments.contains(u"--reading"_s)) {
        Table table("access log: a save", "without", "with");
        benchAppending(table);
        missed += table.missed();
    }
    Table table("access log: reading", "crypto alone", "log");
    benchReading(table, rowsOf(sizeFrom(arguments)));
    return missed + table.missed() > 0 ? 1 : 0;
}

} // namespace

} // namespace coffret::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return coffret::bench::run(application.arguments());
}
