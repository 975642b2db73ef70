// SPDX-License-Identifier: GPL-3.0-or-later
// New keys on new files: who is out afterwards, what is refused, and what old copies are good for.
#include "core/workspace/rotation.h"

#include "core/crypto/sealedbox.h"
#include "core/storage/headeranchor.h"
#include "core/storage/rekey.h"
#include "core/vault/directoryextensions.h"
#include "tests/core/workspace/rotationworld.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::workspace;
using coffret::vault::VaultError;

class RotationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RotationWorld> world;

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray header() const { return contentOf(world->folder + QStringLiteral("/vault.hdr")); }
    void putBack(const QStringList &names) const
    {
        for (const QString &name : names) {
            QFile::remove(world->folder + u'/' + name);
            QVERIFY(QFile::copy(world->original + u'/' + name, world->folder + u'/' + name));
        }
    }
    void damage(const char *name) const
    {
        QFile file(world->folder + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(200) && file.putChar('x'));
    }
    // The first header of a rotation, and nothing more: as if it had died there.
    void beginOnly()
    {
        auto desk = world->open("marie");
        VERIFY_OK(desk);
        VERIFY_OK(beginKeyRotation(world->at(*desk), *desk->database, {}, {}));
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<RotationWorld>();
        VERIFY_OK(world->make());
        QCOMPARE(world->opening(world->oldKeys), 3);
    }

    void leavesOutWhoLeftAndLetsTheOthersGoOn()
    {
        VERIFY_OK(world->rotate());
        QCOMPARE(world->opening(world->oldKeys), 0);
        QCOMPARE(world->opening(world->lucsKeys), 0);
        {
            auto marie = world->open("marie");
            VERIFY_OK(marie);
            QVERIFY(RotationWorld::isWhole(*marie->database));
            marie->database.reset();
            QCOMPARE(marie->vault.header.directory.epoch, world->epoch + 2);
            QCOMPARE(world->opening(RotationWorld::keysOf(marie->vault)), 3);
            QVERIFY(marie->vault.notices.empty());
            QCOMPARE(marie->vault.organisation, QStringLiteral("Roussel")); // sealed under the new key
            for (const vault::DirectoryCompartment &one : marie->vault.header.directory.compartments) {
                QVERIFY(one.next.empty());
                for (const vault::SealedKey &sealed : one.sealed)
                    QVERIFY(vault::findUser(marie->vault.header.directory, sealed.user)->login != u"luc");
            }
        }
        {
            const auto paul = world->open("paul");
            VERIFY_OK(paul);
            QVERIFY(RotationWorld::isWhole(*paul->database));
            QVERIFY(paul->database->holds(storage::Compartment::Finance));
            QVERIFY(!paul->database->holds(storage::Compartment::Sensitive));
        }
        QVERIFY(world->open("luc").error().is(VaultError::UserDisabled));
        QVERIFY(world->leftovers().isEmpty());
        VERIFY_OK(world->rotate()); // and once more
    }

    void refusesOldHeadersOldFilesAndEveryMixtureOfTheTwo()
    {
        VERIFY_OK(world->rotate());
        const QStringList headers = {QStringLiteral("vault.hdr"), QStringLiteral("vault.hdr.prev")};
        const QStringList databases = {QStringLiteral("general.db"), QStringLiteral("finance.db"),
                                       QStringLiteral("sensitive.db")};
        world->keepOriginal(); // nothing is copied over what is there: the day before stays
        const QString after = world->place.filePath(QStringLiteral("after"));
        QVERIFY(QDir().rename(world->folder, after));
        int refused = 0;
        // Which of the five files are of the day before: all mixtures but none and all.
        for (unsigned mixture = 1; mixture < 31; ++mixture) {
            QDir(world->folder).removeRecursively();
            QDir().mkpath(world->folder);
            const QStringList all = headers + databases;
            for (qsizetype i = 0; i < all.size(); ++i) {
                const bool old = (mixture >> i & 1U) != 0;
                QVERIFY(QFile::copy((old ? world->original : after) + u'/' + all[i], world->folder + u'/' + all[i]));
            }
            const bool onlyThePrevious = mixture == 2; // .prev is two generations old: nothing that would be used
            const auto opened = world->open("marie");
            QVERIFY2(opened.ok() == onlyThePrevious, qPrintable(QString::number(mixture)));
            QVERIFY(!world->open("luc").ok());
            refused += opened.ok() ? 0 : 1;
        }
        QCOMPARE(refused, 29);
    }

    void takesNoHalfRotationOfYesterdayForOneOfToday()
    {
        beginOnly();
        const QByteArray begun = header();
        VERIFY_OK(world->open("marie")); // completes it
        VERIFY_OK(world->rotate());
        QFile file(world->folder + QStringLiteral("/vault.hdr"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(begun) == begun.size());
        file.close();
        QVERIFY(QFile::remove(world->folder + QStringLiteral("/vault.hdr.prev")));
        QVERIFY(!world->open("marie").ok());
        QVERIFY(!world->open("paul").ok());
        QVERIFY(world->leftovers().isEmpty());
    }

    void letsAMemberWorkInTheMiddleOfIt()
    {
        beginOnly();
        {
            const auto paul = world->open("paul");
            VERIFY_OK(paul);
            QVERIFY(paul->vault.notices[0].kind == vault::NoticeKind::RotationPending);
            VERIFY_OK(paul->database->execute(QStringLiteral("INSERT INTO finance.setting VALUES('paul', '1')")));
        }
        QCOMPARE(world->opening(world->oldKeys), 3); // he cannot complete it
        auto marie = world->open("marie");
        VERIFY_OK(marie);
        QVERIFY(marie->vault.notices[0].kind == vault::NoticeKind::RotationCompleted);
        QVERIFY(RotationWorld::isWhole(*marie->database));
        storage::Statement read =
            marie->database->prepare(QStringLiteral("SELECT 1 FROM finance.setting WHERE key = 'paul'"));
        QVERIFY(*read.step());
    }

    // From the first renamed file on, damage to either header must not lose what only `next` opens.
    void losesNothingToOneDamagedHeaderInTheMiddleOrAtTheEnd()
    {
        for (const bool current : {true, false}) {
            world->layOut();
            {
                auto desk = world->open("marie");
                VERIFY_OK(desk);
                VERIFY_OK(beginKeyRotation(world->at(*desk), *desk->database, {}, {}));
                desk->database.reset();
                VERIFY_OK(vault::secureRotation(world->at(*desk)));
                VERIFY_OK(vault::secureRotation(world->at(*desk))); // twice is enough
                const vault::CompartmentKey &one = desk->vault.keys.compartments[1];
                const QString path = world->folder + u'/' + one.file;
                VERIFY_OK(storage::copyUnderKey(path, one.key, path + QStringLiteral(".new"), one.next, {}));
                QVERIFY(QFile::remove(path) && QFile::rename(path + QStringLiteral(".new"), path));
            }
            damage(current ? "/vault.hdr" : "/vault.hdr.prev");
            auto marie = world->open("marie");
            VERIFY_OK(marie);
            QVERIFY(RotationWorld::isWhole(*marie->database));
            QVERIFY(!vault::isRotating(marie->vault));
        }
        world->layOut();
        quint64 before = 0;
        {
            const auto desk = world->unlock("marie", "marie");
            VERIFY_OK(desk);
            before = desk->vault.header.generation;
        }
        VERIFY_OK(world->rotate());
        {
            const auto desk = world->unlock("marie", "marie");
            VERIFY_OK(desk);
            QCOMPARE(desk->vault.header.generation, before + 3); // begun, once more, ended
        }
        damage("/vault.hdr");
        const auto marie = world->open("marie");
        VERIFY_OK(marie);
        QVERIFY(RotationWorld::isWhole(*marie->database));
        QCOMPARE(marie->vault.header.directory.epoch, world->epoch + 2);
    }

    void refusesRightsToChangeUntilItIsComplete()
    {
        beginOnly();
        auto desk = world->unlock("marie", "marie");
        VERIFY_OK(desk);
        QVERIFY(
            vault::addPerson(world->at(*desk), {QStringLiteral("x"), QStringLiteral("x"), {}, {}, 0, {}}, world->cost)
                .error()
                .is(VaultError::KeysChanging));
        QVERIFY(vault::beginRotation(world->at(*desk), {}).error().is(VaultError::KeysChanging));
    }

    void beginsNothingWithoutRoomWithoutRightsUnwantedOrOnDamage()
    {
        const QByteArray before = header();
        {
            auto desk = world->open("marie");
            VERIFY_OK(desk);
            const auto full =
                beginKeyRotation(world->at(*desk), *desk->database, {}, {}, [](const QString &) { return 4096; });
            QVERIFY(full.error().is(VaultError::DiskFull));
            Progress unwanted;
            unwanted.step = [](qint64, qint64) { return false; };
            QVERIFY(!beginKeyRotation(world->at(*desk), *desk->database, {}, unwanted).ok());
        }
        {
            auto desk = world->open("paul");
            VERIFY_OK(desk);
            QVERIFY(beginKeyRotation(world->at(*desk), *desk->database, {}, {}).error().is(VaultError::NotOwner));
        }
        QFile file(world->folder + QStringLiteral("/sensitive.db"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 2000) && file.putChar('x'));
        file.close();
        {
            auto desk = world->open("marie");
            VERIFY_OK(desk);
            QVERIFY(
                beginKeyRotation(world->at(*desk), *desk->database, {}, {}).error().is(storage::StorageError::Damaged));
        }
        QCOMPARE(header(), before);
        QCOMPARE(world->opening(world->oldKeys), 3);
    }

    void stopsAndTouchesNothingWhenAFileOpensWithNeitherKey()
    {
        beginOnly();
        const QString path = world->folder + QStringLiteral("/finance.db");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.putChar('x')); // the salt: no key fits any more
        file.close();
        const QByteArray damaged = contentOf(path);
        const QByteArray before = header();
        QVERIFY(!world->open("marie").ok());
        QCOMPARE(contentOf(path), damaged);
        QCOMPARE(header(), before);
    }

    // The old password opens an old header, and with it the old key pair: which must be good for nothing new.
    void givesAnOwnerKeysThatNothingOldLeadsTo()
    {
        Secret oldBox;
        Secret oldKey;
        {
            const auto desk = world->unlock("marie", "marie");
            VERIFY_OK(desk);
            oldBox = desk->vault.keys.identity.boxSecretKey.copy();
        }
        vault::OwnNewKeys own{secretOf("nouveau"), {}, world->cost};
        const auto recovery = world->rotate(std::move(own));
        VERIFY_OK(recovery);
        QVERIFY(world->open("marie").error().is(VaultError::WrongPassword));
        {
            const auto marie = world->open("marie", "nouveau");
            VERIFY_OK(marie);
            QVERIFY(RotationWorld::isWhole(*marie->database));
            const vault::Directory &directory = marie->vault.header.directory;
            QCOMPARE(vault::formerKeysOf(directory).size(), size_t(1));
            std::vector<vault::SealedKey> everything = directory.authoritySeed;
            for (const vault::DirectoryCompartment &one : directory.compartments)
                everything.insert(everything.end(), one.sealed.begin(), one.sealed.end());
            for (const vault::SealedKey &sealed : everything)
                QVERIFY(!crypto::openSealed(crypto::view(sealed.sealed), oldBox).ok());
        }
        QCOMPARE(world->opening(world->oldKeys), 0);
        const auto lock = vault::VaultLock::take(vault::VaultFolder(world->folder), vault::thisProcess(world->clock));
        VERIFY_OK(vault::unlock(*lock, vault::RecoveryCredentials{recovery->copy()}, world->environment));
    }

    void copiesAFileUnderAnotherKeyOrNotAtAll()
    {
        const QString from = world->folder + QStringLiteral("/general.db");
        const QString to = from + QStringLiteral(".new");
        const Secret next = Secret::random(32);
        const QByteArray before = contentOf(from);
        const Secret &key = world->oldKeys.at(QStringLiteral("general.db"));
        QVERIFY(storage::copyUnderKey(from, next, to, next, {}).error().is(storage::StorageError::WrongKey));
        QVERIFY(!QFile::exists(to));
        Progress unwanted;
        unwanted.step = [](qint64, qint64) { return false; };
        QVERIFY(storage::copyUnderKey(from, key, to, next, unwanted).error().is(storage::StorageError::Interrupted));
        QVERIFY(!QFile::exists(to));
        VERIFY_OK(storage::copyUnderKey(from, key, to, next, {}));
        QVERIFY(storage::copyUnderKey(from, key, to, next, {}).error().is(storage::StorageError::AlreadyExists));
        QVERIFY(*storage::keyOpens(to, next));
        QVERIFY(!*storage::keyOpens(to, key));
        QVERIFY(*storage::keyOpens(from, key));
        QVERIFY(contentOf(to).left(16) != before.left(16)); // a salt of its own
        QVERIFY(!storage::keyOpens(from + QStringLiteral(".missing"), key).ok());
    }
};

COFFRET_TEST(RotationTest, "rotationtest")
#include "rotationtest.moc"
