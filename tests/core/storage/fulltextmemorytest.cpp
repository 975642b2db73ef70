// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/vaultfiles.h"
#include "tests/support/runner.h"

#include <malloc.h>

namespace coffret::storage {

// The C library's heap is asked what it holds; under a sanitizer there is another, so this is not built there.
class FullTextMemoryTest : public QObject
{
    Q_OBJECT

private:
    static size_t heldMemory(Database &database)
    {
        database.setWork(Database::Work::Usual); // gives the cache of pages back
        const struct mallinfo2 now = mallinfo2();
        return now.uordblks + now.hblkhd;
    }

private Q_SLOTS:
    // FTS5 walks the slots of its hash table at each look-up, and never gives one back by itself.
    void keepsNoHashTableAfterManyRows()
    {
        VaultFiles vault;
        const auto database = vault.create();
        ChangeBus bus;
        QVERIFY(addPeople(*database, bus, 10).ok());
        const size_t before = heldMemory(*database);
        QVERIFY(before > 0);
        QVERIFY(addPeople(*database, bus, 20'000).ok());
        const size_t after = heldMemory(*database);
        QVERIFY2(after < before + 100'000, qPrintable(QString::number(qint64(after - before))));
    }
};

COFFRET_TEST(FullTextMemoryTest, "fulltextmemorytest")

} // namespace coffret::storage

#include "fulltextmemorytest.moc"
