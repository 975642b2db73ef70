// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/unlock.h"

#include "core/vault/slotkey.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

#include <QElapsedTimer>

using namespace coffret;
using namespace coffret::vault;

class UnlockTest : public QObject
{
    Q_OBJECT

private:
    static void closeWith(VaultWorld &world, Secret *recovery = nullptr)
    {
        auto made = world.create();
        VERIFY_OK(made);
        if (recovery)
            *recovery = std::move(made->recoveryKey);
    }

private Q_SLOTS:
    void opensWithThePasswordAndGivesTheSameKeys()
    {
        VaultWorld world;
        auto made = world.create();
        VERIFY_OK(made);
        const Secret general = made->vault.keys.key(QStringLiteral("general.db"))->copy();
        const Secret sensitive = made->vault.keys.key(QStringLiteral("sensitive.db"))->copy();
        QVERIFY(!general.equals(sensitive));
        {
            const VaultLock released = std::move(made->lock);
        }
        const auto opened = world.open(world.password());
        VERIFY_OK(opened);
        QCOMPARE(opened->organisation, QStringLiteral("Menuiserie Roussel"));
        QCOMPARE(opened->user.login, QStringLiteral("marie"));
        QCOMPARE(opened->user.displayName, QStringLiteral("Marie Roussel"));
        QVERIFY(opened->user.role == UserRole::Owner);
        QCOMPARE(opened->keys.compartments.size(), size_t(3));
        QVERIFY(opened->keys.key(QStringLiteral("general.db"))->equals(general));
        QVERIFY(opened->keys.key(QStringLiteral("sensitive.db"))->equals(sensitive));
        QVERIFY(opened->keys.key(QStringLiteral("other.db")) == nullptr);
        QCOMPARE(opened->keys.authoritySeed.size(), size_t(32));
        QCOMPARE(opened->keys.journalSecretKey.size(), size_t(32));
        QVERIFY(opened->notices.empty());
    }

    void opensWithTheRecoveryKeyTypedByHand()
    {
        VaultWorld world;
        Secret recovery;
        closeWith(world, &recovery);
        const auto straight = world.open(world.recovery(recovery));
        VERIFY_OK(straight);
        const QByteArray typed = textOf(recovery).toLower().replace('-', ' ').replace('0', 'o');
        const auto byHand = world.open(RecoveryCredentials{secretOf(typed.constData())});
        VERIFY_OK(byHand);
        QVERIFY(
            byHand->keys.key(QStringLiteral("finance.db"))->equals(*straight->keys.key(QStringLiteral("finance.db"))));
    }

    void tellsATypingErrorFromAnotherVaultsRecoveryKey()
    {
        VaultWorld world;
        VaultWorld other;
        Secret recovery;
        Secret foreign;
        closeWith(world, &recovery);
        closeWith(other, &foreign);
        QByteArray typo = textOf(recovery);
        typo[3] = typo[3] == '7' ? '8' : '7';
        VERIFY_ERROR(world.open(RecoveryCredentials{secretOf(typo.constData())}), VaultError::RecoveryKeyTyping);
        VERIFY_ERROR(world.open(RecoveryCredentials{secretOf("abc")}), VaultError::RecoveryKeyTyping);
        VERIFY_ERROR(world.open(world.recovery(foreign)), VaultError::WrongRecoveryKey);
    }

    void answersAlikeToAnUnknownLoginAndAWrongPassword()
    {
        VaultWorld world;
        closeWith(world);
        const auto wrong = world.open(world.password("pas le bon"));
        const auto unknown = world.open(world.password(goodPassword, QStringLiteral("paul")));
        const auto both = world.open(world.password("pas le bon", QStringLiteral("paul")));
        VERIFY_ERROR(wrong, VaultError::WrongPassword);
        QCOMPARE(unknown.error(), wrong.error());
        QCOMPARE(both.error(), wrong.error());
    }

    void findsTheLoginInAnyCaseAndSpelling()
    {
        VaultWorld world;
        CreateRequest request = world.request();
        request.ownerLogin = QStringLiteral("Zoé");
        VERIFY_OK(createVault(request, world.environment, {}));
        VERIFY_OK(world.open(world.password(goodPassword, QStringLiteral("ZOÉ"))));
        VERIFY_OK(world.open(world.password(goodPassword, QStringLiteral(" zoe\u0301 "))));
        VERIFY_ERROR(world.open(world.password(goodPassword, QStringLiteral("zoe"))), VaultError::WrongPassword);
    }

    void takesAccentsComposedOrDecomposed()
    {
        VaultWorld world;
        closeWith(world);
        VERIFY_OK(world.open(world.password("sept mots tire\xcc\x81s au hasard")));
        VERIFY_ERROR(world.open(world.password("sept mots tires au hasard")), VaultError::WrongPassword);
    }

    void takesLongPasswordsWholeAndRefusesLonger()
    {
        VaultWorld world;
        CreateRequest request = world.request();
        const QByteArray longest(1024, 'a');
        request.password = secretOf(longest.constData());
        VERIFY_OK(createVault(request, world.environment, {}));
        VERIFY_OK(world.open(world.password(longest.constData())));
        VERIFY_ERROR(world.open(world.password(longest.left(1023).constData())), VaultError::WrongPassword);
        VERIFY_ERROR(world.open(world.password((longest + 'a').constData())), VaultError::PasswordUnusable);
        VERIFY_ERROR(world.open(world.password("")), VaultError::PasswordUnusable);
        VERIFY_ERROR(world.open(world.password("\xff\xfe")), VaultError::PasswordUnusable);
    }

    void wantsTheKeyFileAndSaysWhatIsWrongWithIt()
    {
        VaultWorld world;
        CreateRequest request = world.request();
        request.keyFile = world.keyFile;
        VERIFY_OK(createVault(request, world.environment, {}));
        const QString login = QStringLiteral("marie");
        VERIFY_OK(world.open(world.password(goodPassword, login, world.keyFile)));
        VERIFY_ERROR(world.open(world.password(goodPassword, login)), VaultError::KeyFileMissing);
        VERIFY_ERROR(world.open(world.password(goodPassword, login, world.keyFile + QLatin1Char('x'))),
                     VaultError::KeyFileMissing);
        const QString photo = world.temporary.filePath(QStringLiteral("photo.jpg"));
        QVERIFY(putContent(photo, QByteArray(100'000, 'x')));
        VERIFY_ERROR(world.open(world.password(goodPassword, login, photo)), VaultError::KeyFileInvalid);
        VERIFY_ERROR(world.open(world.password(goodPassword, login, world.temporary.path())), VaultError::ReadFailed);
        const QString foreign = world.temporary.filePath(QStringLiteral("autre.cfkey"));
        VERIFY_OK(takeOrMakeKeyFile(world.files, foreign));
        const auto wrong = world.open(world.password(goodPassword, login, foreign));
        VERIFY_ERROR(wrong, VaultError::WrongPassword);
        QCOMPARE(wrong.error(), world.open(world.password("faux", login, world.keyFile)).error());
        VERIFY_ERROR(world.open(world.password(goodPassword, QStringLiteral("paul"))), VaultError::WrongPassword);
    }

    void ignoresAKeyFileThatIsNotNeeded()
    {
        VaultWorld world;
        closeWith(world);
        VERIFY_OK(world.open(world.password(goodPassword, QStringLiteral("marie"), QStringLiteral("/nowhere"))));
    }

    void recoveryNeedsNoKeyFile()
    {
        VaultWorld world;
        CreateRequest request = world.request();
        request.keyFile = world.keyFile;
        auto made = createVault(request, world.environment, {});
        VERIFY_OK(made);
        {
            const VaultLock released = std::move(made->lock);
        }
        VERIFY_OK(world.open(world.recovery(made->recoveryKey)));
    }

    void canBeCancelledBeforeAndAfterTheLongPart()
    {
        VaultWorld world;
        closeWith(world);
        const auto held = world.lock();
        VERIFY_OK(held);
        for (const int moment : {1, 2}) {
            int asked = 0;
            const auto opened = unlock(*held, world.password(), world.environment, [&] { return ++asked == moment; });
            VERIFY_ERROR(opened, BaseError::Cancelled);
            QCOMPARE(asked, moment);
        }
    }

    void refusesNetworkFoldersAndWarnsOfCloudOnes()
    {
        VaultWorld world;
        closeWith(world);
        world.environment.locateFolder = [](const QString &) {
            return Location{LocationKind::Network, QStringLiteral("nfs4")};
        };
        const auto refused = world.open(world.password());
        VERIFY_ERROR(refused, VaultError::NetworkShare);
        QCOMPARE(refused.error().detail, QStringLiteral("nfs4"));
        world.environment.locateFolder = [](const QString &) {
            return Location{LocationKind::CloudSynchronised, QStringLiteral("Dropbox")};
        };
        QFile::setPermissions(world.folder, QFile::permissions(world.folder) | QFile::ReadGroup);
        const auto opened = world.open(world.password());
        VERIFY_OK(opened);
        const std::vector<VaultNotice> expected{{NoticeKind::CloudFolder, QStringLiteral("Dropbox")},
                                                {NoticeKind::OthersCanRead, {}}};
        QVERIFY(opened->notices == expected);
    }

    void tellsAMissingFolderFromOneThatIsNoVault()
    {
        VaultWorld world;
        const VaultFolder nowhere(world.folder);
        VERIFY_ERROR(readHeader(world.files, nowhere, world.environment.limits), VaultError::NotFound);
        const VaultFolder plain(world.temporary.path());
        VERIFY_ERROR(readHeader(world.files, plain, world.environment.limits), VaultError::NotAVault);
    }
};

COFFRET_TEST(UnlockTest, "unlocktest")
#include "unlocktest.moc"
