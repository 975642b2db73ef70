// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulkload.h"
#include "tests/core/storage/vaultfiles.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

class TransactionTest : public QObject
{
    Q_OBJECT

private:
    VaultFiles vault;
    std::unique_ptr<Database> database;
    ChangeBus bus;
    QList<QList<Change>> rung;

    Result<void> write(const QString &key)
    {
        for (const QString &schema : {u"main"_s, u"finance"_s, u"sensitive"_s})
            COFFRET_TRY(database->prepare(u"INSERT INTO %1.setting VALUES(?1,'v')"_s.arg(schema)).bind(1, key).run());
        return {};
    }
    QList<qint64> counts()
    {
        return {countOf(*database, u"main.setting"_s), countOf(*database, u"finance.setting"_s),
                countOf(*database, u"sensitive.setting"_s)};
    }
    QStringList schema()
    {
        QStringList all;
        Statement read = database->prepare(u"SELECT name || ':' || coalesce(sql,'') FROM main.sqlite_schema"
                                           " WHERE type IN ('index','trigger') ORDER BY 1"_s);
        while (*read.step())
            all.append(read.text(0));
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        database = vault.create();
        QVERIFY(database);
        connect(&bus, &ChangeBus::changed, this, [this](const QList<Change> &changes) { rung.append(changes); });
    }
    void cleanup()
    {
        for (const QString &schema : {u"main"_s, u"finance"_s, u"sensitive"_s})
            QVERIFY(database->execute(u"DELETE FROM %1.setting"_s.arg(schema)).ok());
        rung.clear();
    }

    void commitsInEveryFile()
    {
        auto transaction = Transaction::begin(*database, bus);
        QVERIFY(transaction.ok() && database->isInTransaction());
        QVERIFY(write(u"a"_s).ok());
        QVERIFY(transaction->commit().ok());
        QVERIFY(!database->isInTransaction());
        QCOMPARE(counts(), QList<qint64>({1, 1, 1}));
        QVERIFY(!transaction->commit().ok());
    }

    void rollsBackInEveryFileWhenItGoes()
    {
        {
            auto transaction = Transaction::begin(*database, bus);
            QVERIFY(write(u"a"_s).ok());
            transaction->note({EntityKind::Contact, Uuid{1}});
        }
        QCOMPARE(counts(), QList<qint64>({0, 0, 0}));
        QVERIFY(rung.isEmpty());
    }

    void ringsOnceAfterTheCommit()
    {
        auto transaction = Transaction::begin(*database, bus);
        transaction->note({EntityKind::Contact, Uuid{1}});
        transaction->note({EntityKind::Contact, Uuid{1}});
        transaction->note({EntityKind::Task, Uuid{2}});
        QVERIFY(rung.isEmpty());
        QVERIFY(transaction->commit().ok());
        QCOMPARE(rung, QList<QList<Change>>({{{EntityKind::Contact, Uuid{1}}, {EntityKind::Task, Uuid{2}}}}));
    }

    void collapsesManyChangesOfOneKind()
    {
        auto transaction = Transaction::begin(*database, bus);
        transaction->note({EntityKind::Task, Uuid{2}});
        for (int i = 0; i < 1300; ++i) // and those after it was collapsed
            transaction->note({EntityKind::Contact, Uuid{quint8(i % 250), quint8(i / 250), 1}});
        transaction->note({EntityKind::Task, Uuid{2}});
        transaction->note({EntityKind::Link, Uuid{3}});
        Transaction moved = std::move(*transaction);
        moved.note({EntityKind::Contact, Uuid{9, 9, 9}});
        QVERIFY(moved.commit().ok());
        QCOMPARE(rung, QList<QList<Change>>(
                           {{{EntityKind::Task, Uuid{2}}, {EntityKind::Contact, {}}, {EntityKind::Link, Uuid{3}}}}));
    }

    void aMovedTransactionIsTheOnlyOne()
    {
        auto transaction = Transaction::begin(*database, bus);
        {
            Transaction moved = std::move(*transaction);
            QVERIFY(write(u"a"_s).ok());
            QVERIFY(moved.commit().ok());
        }
        QCOMPARE(counts(), QList<qint64>({1, 1, 1}));
    }

    void keepsTheTransactionAfterARefusedStatement()
    {
        auto transaction = Transaction::begin(*database, bus);
        QVERIFY(write(u"a"_s).ok());
        const auto twice = write(u"a"_s);
        QVERIFY(twice.error().is(StorageError::Constraint));
        QVERIFY(write(u"b"_s).ok());
        QVERIFY(transaction->commit().ok());
        QCOMPARE(counts(), QList<qint64>({2, 2, 2}));
    }

    void commitsThoughTheInterruptCheckSaysStop()
    {
        auto transaction = Transaction::begin(*database, bus);
        QVERIFY(write(u"a"_s).ok());
        database->setInterruptCheck([] { return true; });
        const auto committed = transaction->commit();
        database->setInterruptCheck({});
        QVERIFY(committed.ok());
        QCOMPARE(counts(), QList<qint64>({1, 1, 1}));
    }

    void aHeldStatementSeesWhatManyRowsChanged()
    {
        Statement held = database->prepare(u"SELECT count(*) FROM search_identity('martin')"_s);
        QVERIFY(*held.step());
        QCOMPARE(held.integer(0), 0);
        held.reset();
        QVERIFY(addPeople(*database, bus, 300).ok());
        QVERIFY(*held.step());
        QCOMPARE(held.integer(0), 300);
        Statement running = database->prepare(u"SELECT rowid FROM search_identity('martin')"_s);
        QVERIFY(*running.step());
        QVERIFY(addPeople(*database, bus, 300).ok()); // under its feet
        int more = 1;
        for (auto row = running.step(); row.ok() && *row; row = running.step())
            ++more;
        QVERIFY(more >= 300);
        QCOMPARE(countOf(*database, u"search_identity('martin')"_s), 600);
        QVERIFY(database->execute(u"DELETE FROM search_record"_s).ok());
    }

    void keepsFewSegmentsAfterManySmallWrites()
    {
        VaultFiles ownVault;
        const auto own = ownVault.create();
        QVERIFY(addPeople(*own, bus, 1000).ok());
        qint64 most = 0;
        for (int i = 0; i < 60; ++i) {
            QVERIFY(addPeople(*own, bus, 1).ok());
            most = std::max(most, countOf(*own, u"(SELECT DISTINCT segid FROM search_identity_idx)"_s));
        }
        QVERIFY2(most <= 8, qPrintable(QString::number(most)));
        QCOMPARE(countOf(*own, u"search_identity('martin')"_s), 1060);
        QVERIFY(own->checkIntegrity({})->isEmpty());
    }

    void restoresIndexesAndTriggersAfterABulkLoad()
    {
        const QStringList before = schema();
        auto transaction = Transaction::begin(*database, bus);
        auto load = BulkLoad::begin(*transaction);
        QVERIFY(load.ok());
        QVERIFY(before.size() - schema().size() >= 30);
        QVERIFY(
            database->execute(u"INSERT INTO search_record(id,name) VALUES(2,'dupont jean'),(3,'sarl dupont')"_s).ok());
        QCOMPARE(countOf(*database, u"search_identity('dupont')"_s), 0);
        QList<qint64> steps;
        QVERIFY(load->finish({[&](qint64 done, qint64 total) {
                        steps = {done, total};
                        return true;
                    }})
                    .ok());
        QVERIFY(transaction->commit().ok());
        QCOMPARE(steps.at(0), steps.at(1));
        QCOMPARE(schema(), before);
        QCOMPARE(countOf(*database, u"search_identity('dup*')"_s), 2);
        QVERIFY(database->execute(u"DELETE FROM search_record"_s).ok());
        QCOMPARE(countOf(*database, u"search_identity('dup*')"_s), 0);
    }

    void leavesTheSchemaWhenABulkLoadIsCancelled()
    {
        const QStringList before = schema();
        {
            auto transaction = Transaction::begin(*database, bus);
            auto load = BulkLoad::begin(*transaction);
            QVERIFY(database->execute(u"INSERT INTO search_record(id,name) VALUES(2,'dupont jean')"_s).ok());
            int calls = 0;
            const auto finished = load->finish({[&](qint64, qint64) { return ++calls < 10; }});
            QVERIFY(finished.error().is(StorageError::Interrupted));
        }
        QCOMPARE(schema(), before);
        QCOMPARE(countOf(*database, u"search_record"_s), 0);
        QVERIFY(database->checkIntegrity({})->isEmpty());
    }
};

COFFRET_TEST(TransactionTest, "transactiontest")

} // namespace coffret::storage

#include "transactiontest.moc"
