// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/createvault.h"

#include "core/vault/inspect.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/troubledfiles.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::vault;

namespace {

// Stands in for the room that makes databases.
Result<void> makeEmptyDatabases(const VaultFolder &folder, const UnlockedVault &vault)
{
    for (const CompartmentKey &compartment : vault.keys.compartments) {
        if (!putContent(folder.compartmentFile(compartment.file), "base"))
            return VaultError::WriteFailed;
    }
    return {};
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class CreateVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheFolderAndWritesTheHeaderLast()
    {
        VaultWorld world;
        bool headerWasThere = true;
        const auto made =
            createVault(world.request(), world.environment, [&](const VaultFolder &folder, const UnlockedVault &vault) {
                headerWasThere = QFile::exists(folder.header());
                return makeEmptyDatabases(folder, vault);
            });
        VERIFY_OK(made);
        QVERIFY(!headerWasThere);
        const QStringList expected{QStringLiteral("finance.db"), QStringLiteral("general.db"),
                                   QStringLiteral("sensitive.db"), QStringLiteral("vault.hdr"),
                                   QStringLiteral("vault.lock")};
        QCOMPARE(entries(world.folder), expected);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther
                            | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFile::permissions(world.folder) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(world.header()) & others, QFile::Permissions());
        QCOMPARE(made->vault.header.generation, quint64(1));
        VERIFY_ERROR(VaultLock::take(VaultFolder(world.folder), thisProcess(world.clock)), VaultError::InUse);
        QVERIFY(checkHeader(world.folder, world.environment)->empty());
    }

    void leavesNothingWhenTheDatabasesFail()
    {
        VaultWorld world;
        CreateRequest request = world.request();
        request.keyFile = world.keyFile;
        const auto made =
            createVault(request, world.environment, [](const VaultFolder &folder, const UnlockedVault &vault) {
                const auto done = makeEmptyDatabases(folder, vault);
                return putContent(folder.compartmentFile(QStringLiteral("general.db-journal")), "j") && done.ok()
                           ? Result<void>(VaultError::DiskFull)
                           : Result<void>();
            });
        VERIFY_ERROR(made, VaultError::DiskFull);
        QCOMPARE(entries(world.temporary.path()), QStringList());
    }

    void leavesAVaultOrNoneWhereverItFails_data()
    {
        QTest::addColumn<bool>("dead");
        QTest::newRow("one failure") << false;
        QTest::newRow("the end of everything") << true;
    }

    void leavesAVaultOrNoneWhereverItFails()
    {
        QFETCH(bool, dead);
        for (int number = 0;; ++number) {
            VaultWorld world;
            CreateRequest request = world.request();
            request.keyFile = world.keyFile;
            TroubledFiles files;
            files.failAt = number;
            files.error = VaultError::DiskFull;
            files.halfWrites = true;
            files.afterwards = dead ? Afterwards::Dead : Afterwards::Works;
            const VaultEnvironment environment{world.clock, world.ids, files, world.environment.limits,
                                               world.environment.locateFolder};
            const bool made = createVault(request, environment, makeEmptyDatabases).ok();
            const auto opened = world.open(world.password(goodPassword, QStringLiteral("marie"), world.keyFile));
            if (made) {
                VERIFY_OK(opened);
                QVERIFY(number > 10);
                return;
            }
            if (!dead) {
                QCOMPARE(entries(world.temporary.path()), QStringList());
            } else if (!opened.ok()) {
                QVERIFY(opened.error().is(VaultError::NotFound) || opened.error().is(VaultError::NotAVault));
                if (QFile::exists(world.folder + QStringLiteral("/vault.lock"))) {
                    QFile::remove(world.keyFile);
                    VERIFY_ERROR(world.create(), VaultError::FolderNotEmpty); // never touched again
                }
            }
        }
    }

    void refusesAFolderThatHoldsAnything()
    {
        VaultWorld world;
        QVERIFY(QDir().mkdir(world.folder));
        const QString database = world.folder + QStringLiteral("/general.db");
        QVERIFY(putContent(database, "peut-être à quelqu'un"));
        VERIFY_ERROR(world.create(), VaultError::FolderNotEmpty);
        QCOMPARE(contentOf(database), QByteArray("peut-être à quelqu'un"));
        QCOMPARE(entries(world.folder), QStringList{QStringLiteral("general.db")});
        QVERIFY(QFile::remove(database));
        QVERIFY(putContent(world.folder + QStringLiteral("/.hidden"), "x"));
        VERIFY_ERROR(world.create(), VaultError::FolderNotEmpty);
    }

    void takesAnEmptyFolderAndClosesItToOthers()
    {
        VaultWorld world;
        QVERIFY(QDir().mkdir(world.folder));
        QFile::setPermissions(world.folder, QFile::permissions(world.folder) | QFile::ReadOther | QFile::ExeOther);
        QVERIFY(othersCanRead(VaultFolder(world.folder)));
        VERIFY_OK(world.create());
        QVERIFY(!othersCanRead(VaultFolder(world.folder)));
    }

    void leavesAnEmptyFolderItDidNotMake()
    {
        VaultWorld world;
        QVERIFY(QDir().mkdir(world.folder));
        const auto made =
            createVault(world.request(), world.environment,
                        [](const VaultFolder &, const UnlockedVault &) { return Result<void>(VaultError::DiskFull); });
        VERIFY_ERROR(made, VaultError::DiskFull);
        QVERIFY(QDir(world.folder).exists());
        QCOMPARE(entries(world.folder), QStringList());
    }

    void refusesAVaultThatExistsAFileAndAMissingParent()
    {
        VaultWorld world;
        VERIFY_OK(world.create());
        const QByteArray before = contentOf(world.header());
        VERIFY_ERROR(world.create(), VaultError::AlreadyExists);
        QCOMPARE(contentOf(world.header()), before);
        CreateRequest request = world.request();
        request.folder = world.header();
        VERIFY_ERROR(createVault(request, world.environment, {}), VaultError::AlreadyExists);
        request.folder = world.temporary.filePath(QStringLiteral("pas/là"));
        VERIFY_ERROR(createVault(request, world.environment, {}), VaultError::NoSuchPlace);
        request.folder = world.temporary.filePath(QStringLiteral("lien mort"));
        QVERIFY(QFile::link(QStringLiteral("/nulle/part"), request.folder));
        VERIFY_ERROR(createVault(request, world.environment, {}), VaultError::AlreadyExists);
    }

    void refusesWhatCannotBeUsed_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("expected");
        const int bad = int(VaultError::BadRequest);
        QTest::newRow("empty login") << 0 << bad;
        QTest::newRow("login with a line end") << 1 << bad;
        QTest::newRow("long login") << 2 << bad;
        QTest::newRow("no name") << 3 << bad;
        QTest::newRow("no organisation") << 4 << bad;
        QTest::newRow("key file inside the vault") << 5 << bad;
        QTest::newRow("cost under the floor") << 6 << int(VaultError::KdfRefused);
        QTest::newRow("network") << 7 << int(VaultError::NetworkShare);
        QTest::newRow("empty password") << 8 << int(VaultError::PasswordUnusable);
        QTest::newRow("key file that is none") << 9 << int(VaultError::KeyFileInvalid);
    }

    void refusesWhatCannotBeUsed()
    {
        QFETCH(int, what);
        QFETCH(int, expected);
        VaultWorld world;
        CreateRequest request = world.request();
        switch (what) {
        case 0: request.ownerLogin.clear(); break;
        case 1: request.ownerLogin = QStringLiteral("a\nb"); break;
        case 2: request.ownerLogin = QString(65, u'a'); break;
        case 3: request.ownerName = QStringLiteral("  "); break;
        case 4: request.organisation.clear(); break;
        case 5: request.keyFile = world.folder + QStringLiteral("/clé"); break;
        case 6: world.environment.limits = crypto::KdfLimits::production(); break;
        case 7:
            world.environment.locateFolder = [](const QString &) { return Location{LocationKind::Network, {}}; };
            break;
        case 8: request.password.clear(); break;
        default:
            request.keyFile = world.temporary.filePath(QStringLiteral("photo"));
            QVERIFY(putContent(request.keyFile, "x"));
            break;
        }
        VERIFY_ERROR(createVault(request, world.environment, {}), VaultError(expected));
        QVERIFY(!QFile::exists(world.folder));
        if (what == 9)
            QCOMPARE(contentOf(request.keyFile), QByteArray("x"));
    }

    void canBeCancelledBeforeAndAfterTheLongPart()
    {
        for (const int moment : {1, 2}) {
            VaultWorld world;
            CreateRequest request = world.request();
            request.keyFile = world.keyFile;
            int asked = 0;
            VERIFY_ERROR(createVault(request, world.environment, {}, [&] { return ++asked == moment; }),
                         BaseError::Cancelled);
            QCOMPARE(entries(world.temporary.path()), QStringList());
        }
    }

    void takesAnExistingKeyFileAndLeavesItThere()
    {
        VaultWorld one;
        CreateRequest request = one.request();
        request.keyFile = one.keyFile;
        VERIFY_OK(createVault(request, one.environment, {}));
        const QByteArray before = contentOf(one.keyFile);
        QCOMPARE(before.size(), qsizetype(89));
        QCOMPARE(QFile::permissions(one.keyFile) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        VaultWorld two(8);
        request.folder = two.folder;
        VERIFY_OK(createVault(request, two.environment, {}));
        QCOMPARE(contentOf(one.keyFile), before);
        VERIFY_OK(two.open(two.password(goodPassword, QStringLiteral("marie"), one.keyFile)));
    }

    void makesDifferentKeysEachTime()
    {
        QSet<QByteArray> keys;
        for (int i = 0; i < 20; ++i) {
            VaultWorld world;
            const auto made = world.create();
            VERIFY_OK(made);
            for (const CompartmentKey &one : made->vault.keys.compartments)
                keys.insert(textOf(one.key));
            keys.insert(textOf(made->recoveryKey));
        }
        QCOMPARE(keys.size(), 80);
    }

    void tellsFactsWithoutAPasswordAndNoNames()
    {
        VaultWorld world;
        VERIFY_OK(createVault(world.request(), world.environment, makeEmptyDatabases));
        const auto facts = inspect(world.folder, world.environment);
        VERIFY_OK(facts);
        QCOMPARE(facts->format, 1);
        QCOMPARE(facts->generation, quint64(1));
        QCOMPARE(facts->epoch, quint64(1));
        QCOMPARE(facts->created, world.clock.now());
        QCOMPARE(facts->compartments, (QStringList{QStringLiteral("general.db"), QStringLiteral("finance.db"),
                                                   QStringLiteral("sensitive.db")}));
        QCOMPARE(facts->users, 1);
        QCOMPARE(facts->recoveryKeys, 1);
        QVERIFY(facts->lowestCost == crypto::KdfLimitsForTests::cost());
        QVERIFY(!facts->anyKeyFile);
        const QByteArray raw = contentOf(world.header());
        QVERIFY(!raw.contains("Roussel"));
        QVERIFY(!raw.contains("Menuiserie"));
        VERIFY_ERROR(inspect(world.temporary.path(), world.environment), VaultError::NotAVault);
    }

    void checksBothGenerationsAndTheFiles()
    {
        VaultWorld world;
        VERIFY_OK(createVault(world.request(), world.environment, makeEmptyDatabases));
        QVERIFY(QFile::remove(world.folder + QStringLiteral("/finance.db")));
        auto problems = checkHeader(world.folder, world.environment);
        VERIFY_OK(problems);
        QCOMPARE(problems->size(), size_t(1));
        QCOMPARE(problems->front().file, QStringLiteral("finance.db"));
        const QByteArray good = contentOf(world.header());
        QVERIFY(putContent(world.previous(), good));
        problems = checkHeader(world.folder, world.environment);
        QVERIFY(problems->front().what == ErrorCode(VaultError::HeaderRolledBack));
        QVERIFY(putContent(world.previous(), "x"));
        QVERIFY(putContent(world.header(), "x"));
        problems = checkHeader(world.folder, world.environment);
        QCOMPARE(problems->size(), size_t(2));
        QVERIFY(putContent(world.previous(), good));
        problems = checkHeader(world.folder, world.environment);
        QCOMPARE(problems->size(), size_t(2)); // the header, and finance.db
        QVERIFY(inspect(world.folder, world.environment)->previousGenerationUsed);
        VERIFY_ERROR(checkHeader(world.temporary.path(), world.environment), VaultError::NotAVault);
    }
};

COFFRET_TEST(CreateVaultTest, "createvaulttest")
#include "createvaulttest.moc"
