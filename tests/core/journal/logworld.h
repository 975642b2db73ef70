// SPDX-License-Identifier: GPL-3.0-or-later
// A vault with an access log: an owner and two members of staff with their keys, a clock that stands still, and what a
// tamperer can do who opens general.db: any SQL at all.
#pragma once

#include "core/crypto/sealedbox.h"
#include "core/crypto/sign.h"
#include "core/journal/logrepository.h"
#include "core/journal/verifier.h"
#include "core/journal/writer.h"
#include "tests/core/storage/vaultfiles.h"

#include <array>

namespace coffret::journal {

using storage::Compartment;
using storage::Statement;
using storage::Transaction;

inline constexpr TimeStamp aMonday = 1'700'470'800'000; // 2023-11-20 09:00 UTC
inline constexpr qint64 hour = 3'600'000;
inline const QList<Compartment> allFiles = {Compartment::General, Compartment::Finance, Compartment::Sensitive};

inline QByteArray publicKeyOf(const Secret &seed)
{
    return *crypto::signingPublicKey(seed);
}

class LogWorld
{
public:
    enum Person { Owner, Anne, Bruno };

    LogWorld()
    {
        for (const Compartment file : allFiles) // no test here is about the disk, so none waits for it
            sql(QStringLiteral("PRAGMA %1.synchronous=OFF").arg(storage::schemaName(file)));
        for (auto &author : people)
            author = {ids.create<AccountTag>(), Secret::random(32)};
        trust.vaultId = files.vaultId;
        trust.journalKey = Secret::random(32);
        for (std::size_t i = 0; i < people.size(); ++i)
            trust.signers.append({people[i].account, publicKeyOf(people[i].signingSeed), i == Owner});
    }

    LogAddress address() const { return {files.vaultId, *crypto::boxPublicKey(trust.journalKey)}; }
    Writer writer(Person person) { return Writer(address(), people[person], clock, ids); }
    LogRepository log() { return LogRepository(*database); }

    Result<void> append(Writer &writer, const Entry &entry)
    {
        COFFRET_ASSIGN(auto transaction, Transaction::begin(*database, bus));
        COFFRET_TRY(writer.append(transaction, entry));
        return transaction.commit();
    }
    Result<void> close(Writer &writer)
    {
        COFFRET_ASSIGN(auto transaction, Transaction::begin(*database, bus));
        COFFRET_TRY(writer.close(transaction));
        return transaction.commit();
    }
    // A session of this person: opened, so many records viewed, a minute apart, closed.
    void work(Person person, int views)
    {
        Writer desk = writer(person);
        auto transaction = *Transaction::begin(*database, bus);
        for (int i = 0; i < views; ++i) {
            QVERIFY(desk.append(transaction, viewed(records[std::size_t(i) % records.size()])).ok());
            clock.advance(60'000);
        }
        QVERIFY(desk.close(transaction).ok());
        QVERIFY(transaction.commit().ok());
    }
    static Entry viewed(ObjectId object)
    {
        Entry entry;
        entry.kind = ObjectKind::Contact;
        entry.object = object;
        return entry;
    }

    void anchor(const QList<Compartment> &compartments = allFiles)
    {
        auto transaction = *Transaction::begin(*database, bus);
        QVERIFY(keepAnchor(transaction, **currentAnchor(*database, clock.now()), compartments).ok());
        QVERIFY(transaction.commit().ok());
    }
    Report verify(const QList<Anchor> &elsewhere = {})
    {
        const auto report = Verifier(*database, trust).verify({allFiles, elsewhere});
        if (!report.ok())
            qWarning() << errorId(report.error().code) << report.error().detail;
        return report.ok() ? *report : Report{.faultCount = -1};
    }
    // What the verifier says first; 0 when it finds nothing wrong.
    int firstCause(const QList<Anchor> &elsewhere = {})
    {
        const Report report = verify(elsewhere);
        return report.faults.isEmpty() ? int(report.faultCount) : int(report.faults.first().cause);
    }

    QList<SessionRow> sessions()
    {
        QList<SessionRow> rows;
        for (SessionCursor cursor = log().sessions({}); *cursor.next();)
            rows.append(cursor.row);
        return rows;
    }
    QList<EntryRow> entries(qint64 from = 0, qint64 end = noEnd)
    {
        QList<EntryRow> rows;
        for (EntryCursor cursor = log().entries(from, end); *cursor.next();)
            rows.append(cursor.row);
        return rows;
    }

    // The tamperer's tools.
    void sql(const QString &text) { QVERIFY2(database->execute(text).ok(), qPrintable(text)); }
    void put(const QString &table, const QString &column, qint64 key, const QByteArray &value)
    {
        const QString id = table == QLatin1String("audit_entry") ? QStringLiteral("seq") : QStringLiteral("first_seq");
        QVERIFY(database->prepare(QStringLiteral("UPDATE %1 SET %2 = ?1 WHERE %3 = ?2").arg(table, column, id))
                    .bind(1, value)
                    .bind(2, key)
                    .run()
                    .ok());
    }
    void put(const EntryRow &row)
    {
        QVERIFY(database->prepare(QStringLiteral("INSERT OR REPLACE INTO audit_entry VALUES(?1, ?2, ?3)"))
                    .bind(1, row.seq)
                    .bind(2, row.sealed)
                    .bind(3, row.head)
                    .run()
                    .ok());
    }

    storage::VaultFiles files;
    std::unique_ptr<storage::Database> database = files.create();
    ChangeBus bus;
    FixedClock clock{aMonday};
    SeededIdSource ids{clock, 7};
    std::array<Author, 3> people;
    Trust trust;
    std::array<ObjectId, 3> records = {ids.create<ObjectTag>(), ids.create<ObjectTag>(), ids.create<ObjectTag>()};
};

// What was tampered with is as before when this goes.
class Tampering
{
public:
    explicit Tampering(LogWorld &w) : world(w) { world.sql(QStringLiteral("SAVEPOINT tampering")); }
    ~Tampering() { world.sql(QStringLiteral("ROLLBACK TO tampering; RELEASE tampering")); }
    Tampering(const Tampering &) = delete;
    Tampering &operator=(const Tampering &) = delete;

private:
    LogWorld &world;
};

} // namespace coffret::journal
