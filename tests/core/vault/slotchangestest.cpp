// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slotchanges.h"

#include "core/vault/inspect.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/troubledfiles.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::vault;

class SlotChangesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<VaultWorld> world;
    Secret recovery;
    Secret general; // the key that no change may change

    void verifyOpens(const Credentials &credentials)
    {
        const auto opened = world->open(credentials);
        VERIFY_OK(opened);
        QVERIFY(opened->keys.key(QStringLiteral("general.db"))->equals(general));
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<VaultWorld>();
        auto made = world->create();
        VERIFY_OK(made);
        recovery = std::move(made->recoveryKey);
        general = made->vault.keys.key(QStringLiteral("general.db"))->copy();
    }

    void changesThePasswordAndNothingElse()
    {
        {
            const auto held = world->lock();
            const auto changed = changePassword(*held, world->password(), secretOf("nouveau"), world->environment);
            VERIFY_OK(changed);
            QCOMPARE(changed->generation, quint64(2));
        }
        VERIFY_ERROR(world->open(world->password()), VaultError::WrongPassword);
        verifyOpens(world->password("nouveau"));
        verifyOpens(world->recovery(recovery));
        QCOMPARE(inspect(world->folder, world->environment)->epoch, quint64(1));
    }

    void changesNothingOnAWrongPassword()
    {
        const QByteArray before = contentOf(world->header());
        const auto held = world->lock();
        const Secret next = secretOf("nouveau");
        const auto wrong = world->password("faux");
        VERIFY_ERROR(changePassword(*held, wrong, next, world->environment), VaultError::WrongPassword);
        VERIFY_ERROR(raiseKdfCost(*held, wrong, {4, 8192}, world->environment), VaultError::WrongPassword);
        VERIFY_ERROR(changeKeyFile(*held, wrong, world->keyFile, world->environment), VaultError::WrongPassword);
        VERIFY_ERROR(replaceRecoveryKey(*held, wrong, world->environment), VaultError::WrongPassword);
        VERIFY_ERROR(replacePassword(*held, wrong, {next.copy(), {}, {1, 8192}}, world->environment),
                     VaultError::WrongPassword);
        VERIFY_ERROR(changePassword(*held, world->password(), Secret(), world->environment),
                     VaultError::PasswordUnusable);
        VERIFY_ERROR(changePassword(*held, world->password(), next, world->environment, [] { return true; }),
                     BaseError::Cancelled);
        QCOMPARE(contentOf(world->header()), before);
        QVERIFY(!QFile::exists(world->keyFile));
    }

    void setsAPasswordWithTheRecoveryKey()
    {
        {
            const auto held = world->lock();
            VERIFY_OK(replacePassword(*held, world->recovery(recovery),
                                      {secretOf("retrouvé"), world->keyFile, {2, 16384}}, world->environment));
            const auto kept = world->recovery(recovery);
            VERIFY_ERROR(changePassword(*held, kept, secretOf("x"), world->environment), VaultError::BadRequest);
            VERIFY_ERROR(raiseKdfCost(*held, kept, {4, 65536}, world->environment), VaultError::BadRequest);
            VERIFY_ERROR(changeKeyFile(*held, kept, {}, world->environment), VaultError::BadRequest);
        }
        verifyOpens(world->password("retrouvé", QStringLiteral("marie"), world->keyFile));
        VERIFY_ERROR(world->open(world->password("retrouvé")), VaultError::KeyFileMissing);
    }

    void givesAPasswordToAnOwnerWhoHasOnlyTheRecoveryKey()
    {
        auto opened = world->open(world->password());
        VERIFY_OK(opened);
        opened->header.slots.erase(opened->header.slots.begin());
        QVERIFY(putContent(world->header(), *encodeHeader(opened->header, opened->keys.identity.signingSeed)));
        {
            const auto held = world->lock();
            VERIFY_OK(replacePassword(*held, world->recovery(recovery), {secretOf("retrouvé"), {}, {1, 8192}},
                                      world->environment));
        }
        verifyOpens(world->password("retrouvé"));
    }

    void raisesTheCostAndNeverLowersIt()
    {
        {
            const auto held = world->lock();
            VERIFY_OK(raiseKdfCost(*held, world->password(), {4, 65536}, world->environment));
            VERIFY_ERROR(raiseKdfCost(*held, world->password(), {3, 65536}, world->environment),
                         VaultError::BadRequest);
            VERIFY_ERROR(raiseKdfCost(*held, world->password(), {4, 65535}, world->environment),
                         VaultError::BadRequest);
            VERIFY_ERROR(raiseKdfCost(*held, world->password(), {11, 65536}, world->environment),
                         VaultError::KdfRefused);
        }
        QVERIFY(inspect(world->folder, world->environment)->lowestCost == (crypto::KdfCost{4, 65536}));
        verifyOpens(world->password());
    }

    void addsExchangesAndRemovesTheKeyFile()
    {
        const QString login = QStringLiteral("marie");
        const QString second = world->temporary.filePath(QStringLiteral("seconde clé"));
        {
            const auto held = world->lock();
            VERIFY_OK(changeKeyFile(*held, world->password(), world->keyFile, world->environment));
            VERIFY_ERROR(unlock(*held, world->password(), world->environment), VaultError::KeyFileMissing);
            const auto withFirst = world->password(goodPassword, login, world->keyFile);
            VERIFY_OK(unlock(*held, withFirst, world->environment));
            QVERIFY(inspect(world->folder, world->environment)->anyKeyFile);
            VERIFY_OK(changePassword(*held, withFirst, secretOf("autre"), world->environment)); // keeps the file
            const auto other = world->password("autre", login, world->keyFile);
            VERIFY_OK(raiseKdfCost(*held, other, {2, 8192}, world->environment));
            VERIFY_OK(changeKeyFile(*held, other, second, world->environment));
            VERIFY_ERROR(unlock(*held, other, world->environment), VaultError::WrongPassword);
            VERIFY_OK(changeKeyFile(*held, world->password("autre", login, second), {}, world->environment));
            QVERIFY(!inspect(world->folder, world->environment)->anyKeyFile);
        }
        verifyOpens(world->password("autre"));
    }

    void leavesNobodyWithoutTheKeyFileItNeeds_data()
    {
        QTest::addColumn<bool>("dead");
        QTest::newRow("one failure") << false;
        QTest::newRow("the end of everything") << true;
    }

    void leavesNobodyWithoutTheKeyFileItNeeds()
    {
        QFETCH(bool, dead);
        for (int number = 0;; ++number) {
            init();
            TroubledFiles files;
            files.failAt = number;
            files.afterwards = dead ? Afterwards::Dead : Afterwards::Works;
            const VaultEnvironment environment{world->clock, world->ids, files, world->environment.limits,
                                               world->environment.locateFolder};
            const auto held = world->lock();
            const bool changed = changeKeyFile(*held, world->password(), world->keyFile, environment).ok();
            const bool without = unlock(*held, world->password(), world->environment).ok();
            const bool with = unlock(*held, world->password(goodPassword, QStringLiteral("marie"), world->keyFile),
                                     world->environment)
                                  .ok();
            QVERIFY2(without || with, qPrintable(QString::number(number)));
            if (!dead) // an error leaves the old state, and no key file that nothing needs
                QVERIFY2(without != changed && QFile::exists(world->keyFile) == changed,
                         qPrintable(QString::number(number)));
            if (changed)
                return;
        }
    }

    void neverRemovesAKeyFileThatWasThereBefore()
    {
        TroubledFiles files;
        const VaultEnvironment environment{world->clock, world->ids, files, world->environment.limits,
                                           world->environment.locateFolder};
        const auto held = world->lock();
        VERIFY_OK(changeKeyFile(*held, world->password(), world->keyFile, environment));
        files.failAt = files.calls + 6;
        const auto present = world->password(goodPassword, QStringLiteral("marie"), world->keyFile);
        VERIFY_ERROR(changeKeyFile(*held, present, world->keyFile, environment), VaultError::WriteFailed);
        QVERIFY(QFile::exists(world->keyFile));
        const QString inside = world->folder + QStringLiteral("/clé");
        VERIFY_ERROR(changeKeyFile(*held, present, inside, world->environment), VaultError::BadRequest);
        QVERIFY(!QFile::exists(inside));
    }

    void replacesTheRecoveryKey()
    {
        Secret fresh;
        {
            const auto held = world->lock();
            auto replaced = replaceRecoveryKey(*held, world->password(), world->environment);
            VERIFY_OK(replaced);
            QCOMPARE(replaced->generation, quint64(2));
            fresh = std::move(replaced->recoveryKey);
        }
        VERIFY_ERROR(world->open(world->recovery(recovery)), VaultError::WrongRecoveryKey);
        verifyOpens(world->recovery(fresh));
        verifyOpens(world->password());
    }

    void remembersTheHighestEpochItMet()
    {
        auto opened = world->open(world->password());
        VERIFY_OK(opened);
        opened->header.directory.epoch = 5;
        VERIFY_OK(signDirectory(opened->header, opened->keys.authoritySeed));
        opened->header.generation = 2;
        QVERIFY(putContent(world->header(), *encodeHeader(opened->header, opened->keys.identity.signingSeed)));
        {
            const auto held = world->lock();
            VERIFY_OK(changePassword(*held, world->password(), secretOf(goodPassword), world->environment));
        }
        auto again = world->open(world->password());
        VERIFY_OK(again);
        QCOMPARE(again->keys.identity.epochSeen, quint64(5));
        again->header.directory.epoch = 4; // signed once, but not for those who saw epoch 5
        again->header.generation = 9;
        VERIFY_OK(signDirectory(again->header, again->keys.authoritySeed));
        QVERIFY(putContent(world->header(), *encodeHeader(again->header, again->keys.identity.signingSeed)));
        VERIFY_ERROR(world->open(world->password()), VaultError::HeaderRolledBack);
    }

    void keepsTheArenaFreeOfLeftovers()
    {
        const auto held = world->lock();
        for (int i = 0; i < 200; ++i)
            VERIFY_OK(changePassword(*held, world->password(), secretOf(goodPassword), world->environment));
        const Secret large = Secret::random(12 * 1024); // would end the program if secrets were left
        QCOMPARE(large.size(), size_t(12 * 1024));
    }
};

COFFRET_TEST(SlotChangesTest, "slotchangestest")
#include "slotchangestest.moc"
