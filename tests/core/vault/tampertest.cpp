// SPDX-License-Identifier: GPL-3.0-or-later
// T10 and T11: old headers, exchanged keys, lowered costs, giant parameters.
#include "core/vault/unlock.h"

#include "core/crypto/hash.h"
#include "core/crypto/sealedbox.h"
#include "core/crypto/sign.h"
#include "core/vault/newvault.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace coffret;
using namespace coffret::vault;

namespace {

// Kilobytes, the most this process ever held.
long peakMemory()
{
#ifdef Q_OS_LINUX
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#else
    return 0;
#endif
}

} // namespace

class TamperTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<VaultWorld> world;
    std::unique_ptr<UnlockedVault> opened;
    Secret recovery;

    Header &header() { return opened->header; }
    const Secret &seed() const { return opened->keys.identity.signingSeed; }

    // Signs whatever the header now says with the vault's own keys.
    QByteArray signedAgain(const Header &altered) { return *encodeHeader(altered, seed()); }
    QByteArray allSignedAgain(Header altered)
    {
        const auto done = signDirectory(altered, opened->keys.authoritySeed);
        return done.ok() ? signedAgain(altered) : QByteArray();
    }

    // Changes bytes of the directory, then signs and sums everything again, as its owner could.
    QByteArray withDirectoryBytes(qsizetype offset, const QByteArray &value)
    {
        Header altered = header();
        altered.directoryBytes.replace(offset, value.size(), value);
        const QByteArray label = QByteArrayLiteral("coffret/directory/v1") + altered.directoryBytes.mid(2, 16);
        altered.directorySignature =
            *crypto::sign(crypto::view(label), crypto::view(altered.directoryBytes), opened->keys.authoritySeed);
        return signedAgain(altered);
    }

    void put(const QByteArray &bytes) { QVERIFY(putContent(world->header(), bytes)); }

    // A copy of the password slot holding another identity, under the same password.
    Slot slotFor(const Identity &identity, UserId user)
    {
        const Secret password = secretOf(goodPassword);
        const KeyFile none;
        return *makePasswordSlot({user, password, none, crypto::KdfLimitsForTests::cost()}, identity,
                                 world->environment.limits);
    }
    Identity identityCopy() const
    {
        const Identity &own = opened->keys.identity;
        return {own.boxSecretKey.copy(), own.signingSeed.copy(), own.authorityPublicKey, own.vault, own.epochSeen};
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<VaultWorld>();
        auto made = world->create();
        VERIFY_OK(made);
        opened = std::make_unique<UnlockedVault>(std::move(made->vault));
        recovery = std::move(made->recoveryKey);
    }

    void refusesLoweredAndGiantCostsBeforeAnyWork()
    {
        const auto limits = crypto::KdfLimits::production();
        Header altered = header();
        altered.slots.front().cost = limits.floor();
        VERIFY_OK(decodeHeader(signedAgain(altered), limits)); // the control: only the cost is at fault
        const long before = peakMemory();
        int refused = 0;
        QElapsedTimer timer;
        timer.start();
        for (const quint32 passes : {0U, 1U, 2U, 3U, 10U, 11U, 100U, 0x7fffffffU, 0x80000000U, 0xffffffffU}) {
            for (const quint64 memory :
                 {quint64(0), quint64(1), quint64(8192), 255 * crypto::mebibyte, 256 * crypto::mebibyte - 1,
                  256 * crypto::mebibyte, 2048 * crypto::mebibyte, 2048 * crypto::mebibyte + 1, 4096 * crypto::mebibyte,
                  quint64(1) << 40, quint64(1) << 62, ~quint64(0)}) {
                altered.slots.front().cost = {passes, memory};
                const auto read = decodeHeader(signedAgain(altered), limits);
                if (limits.check({passes, memory}).ok()) {
                    VERIFY_OK(read);
                    continue;
                }
                VERIFY_ERROR(read, VaultError::KdfRefused);
                ++refused;
            }
        }
        QCOMPARE(refused, 120 - 4);
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY2(peakMemory() - before < 16 * 1024, "memory was taken");
    }

    void refusesGiantCountsBeforeTakingMemory()
    {
        // Where the counts and lengths of a directory of one user ("marie") lie.
        const QByteArray &bytes = header().directoryBytes;
        const qsizetype sealed = 74;
        const qsizetype users = sealed + 2 + 96;
        const qsizetype login = users + 2 + 18;
        const qsizetype compartments = login + 2 + 5 + 16 + 16 + 64;
        const qsizetype file = compartments + 2;
        const qsizetype copies = file + 2 + 10;
        const qsizetype next = copies + 2 + 96;
        const qsizetype extensions = bytes.size() - 2;
        QCOMPARE(bytes.mid(login, 7), QByteArray("\x05\0marie", 7));
        QCOMPARE(bytes[compartments], '\x03');
        QCOMPARE(bytes.mid(file, 4), QByteArray("\x0a\0ge", 4));
        const long before = peakMemory();
        int refused = 0;
        for (const qsizetype offset : {sealed, users, login, file, copies, next, extensions}) {
            for (const int value : {2, 3, 33, 65, 66, 127, 128, 129, 255, 1000, 4096, 0x7fff, 0x8000, 0xffff}) {
                const QByteArray number(1, char(value & 0xff));
                const auto read =
                    decodeHeader(withDirectoryBytes(offset, number + char(value >> 8)), world->environment.limits);
                QVERIFY2(!read.ok(), qPrintable(QStringLiteral("%1: %2").arg(offset).arg(value)));
                ++refused;
            }
        }
        for (const int value : {0, 4, 5, 8, 9, 16, 64, 127, 128, 200, 254, 255}) {
            VERIFY_ERROR(
                decodeHeader(withDirectoryBytes(compartments, QByteArray(1, char(value))), world->environment.limits),
                VaultError::DamagedHeader);
            ++refused;
        }
        QVERIFY2(refused > 84 + 11, "fewer than 200 crafted headers with the costs above");
        QVERIFY2(peakMemory() - before < 16 * 1024, "memory was taken");
    }

    void refusesGiantOuterLengths()
    {
        const QByteArray bytes = contentOf(world->header());
        const qsizetype slotCount = 19 + header().directoryBytes.size() + 64;
        for (const quint32 value : {0U, 1U, 0x7fffffffU, 0x80000000U, 0xfffffff0U, 0xffffffffU}) {
            QByteArray altered = bytes;
            for (int i = 0; i < 4; ++i)
                altered[15 + i] = char(value >> 8 * i);
            altered.chop(32);
            VERIFY_ERROR(decodeHeader(altered + crypto::hash(crypto::view(altered)), world->environment.limits),
                         VaultError::DamagedHeader);
        }
        for (const int value : {0, 1, 3, 128, 129, 0xffff}) {
            QByteArray altered = bytes;
            altered[slotCount] = char(value & 0xff);
            altered[slotCount + 1] = char(value >> 8);
            altered.chop(32);
            VERIFY_ERROR(decodeHeader(altered + crypto::hash(crypto::view(altered)), world->environment.limits),
                         VaultError::DamagedHeader);
        }
    }

    // Somebody without a password builds a consistent header of his own around the victim's slots.
    void refusesAnotherAuthority()
    {
        const Secret foreign = crypto::newSigningSeed();
        Header altered = header();
        altered.directory.authorityPublicKey = *crypto::signingPublicKey(foreign);
        VERIFY_OK(signDirectory(altered, foreign));
        put(signedAgain(altered));
        VERIFY_OK(decodeHeader(contentOf(world->header()), world->environment.limits)); // consistent with itself
        VERIFY_ERROR(world->open(world->password()), VaultError::TamperedHeader);
        VERIFY_ERROR(world->open(world->recovery(recovery)), VaultError::TamperedHeader);
    }

    void refusesExchangedPublicKeys()
    {
        const Secret foreign = crypto::newSigningSeed();
        for (const bool box : {true, false}) {
            Header altered = header();
            Secret writer = seed().copy();
            if (box) {
                altered.directory.users[0].boxPublicKey = *crypto::boxPublicKey(crypto::newBoxSecretKey());
            } else {
                altered.directory.users[0].signPublicKey = *crypto::signingPublicKey(foreign);
                writer = foreign.copy();
            }
            VERIFY_OK(signDirectory(altered, opened->keys.authoritySeed));
            put(*encodeHeader(altered, writer));
            VERIFY_ERROR(world->open(world->password()), VaultError::TamperedHeader);
        }
    }

    void refusesSealedKeysThatDoNotOpenOrDoNotFit_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("compartment") << 0;
        QTest::newRow("next key") << 1;
        QTest::newRow("authority seed") << 2;
        QTest::newRow("journal key") << 3;
        QTest::newRow("another authority's seed") << 4;
        QTest::newRow("another journal's key") << 5;
        QTest::newRow("seed of a wrong size") << 6;
        QTest::newRow("journal key of a wrong size") << 7;
        QTest::newRow("names") << 8;
    }

    void refusesSealedKeysThatDoNotOpenOrDoNotFit()
    {
        QFETCH(int, what);
        Header altered = header();
        Directory &directory = altered.directory;
        const QByteArray ownKey = directory.users[0].boxPublicKey;
        const QByteArray otherKey = *crypto::boxPublicKey(crypto::newBoxSecretKey());
        const QByteArray foreign = *crypto::sealTo(crypto::view(otherKey), Secret::random(32));
        const QByteArray unfit = *crypto::sealTo(crypto::view(ownKey), Secret::random(32));
        switch (what) {
        case 0: directory.compartments[1].sealed[0].sealed = foreign; break;
        case 1: directory.compartments[1].next = {{directory.users[0].id, foreign}}; break;
        case 2: directory.authoritySeed[0].sealed = foreign; break;
        case 3: directory.journalSecretKey[0].sealed = foreign; break;
        case 4: directory.authoritySeed[0].sealed = unfit; break;
        case 5: directory.journalSecretKey[0].sealed = unfit; break;
        case 6: directory.authoritySeed[0].sealed = directory.compartments[0].sealed[0].sealed; break;
        case 7: directory.journalSecretKey[0].sealed = directory.compartments[0].sealed[0].sealed; break;
        default: directory.names[3] = char(directory.names[3] ^ 1); break;
        }
        put(allSignedAgain(altered));
        VERIFY_ERROR(world->open(world->password()), VaultError::TamperedHeader);
    }

    void readsTheNextKeysWhileTheyAreBeingExchanged()
    {
        Header altered = header();
        const QByteArray ownKey = altered.directory.users[0].boxPublicKey;
        const Secret next = Secret::random(32);
        altered.directory.compartments[1].next = {
            {altered.directory.users[0].id, *crypto::sealTo(crypto::view(ownKey), next)}};
        put(allSignedAgain(altered));
        const auto again = world->open(world->password());
        VERIFY_OK(again);
        QVERIFY(again->keys.compartments[1].next.equals(next));
        QVERIFY(again->keys.compartments[0].next.isEmpty());
    }

    void refusesASlotOfAnotherVault()
    {
        VaultWorld other(99);
        auto made = other.create();
        VERIFY_OK(made);
        Slot foreign = made->vault.header.slots.front(); // the same password opens it at home
        foreign.user = header().directory.users[0].id;
        Header altered = header();
        altered.slots.front() = foreign;
        put(signedAgain(altered));
        VERIFY_ERROR(world->open(world->password()), VaultError::WrongPassword);
    }

    void refusesASlotThatPinsAnotherAuthorityOrVault()
    {
        Identity identity = identityCopy();
        identity.authorityPublicKey = QByteArray(32, 'x');
        Header altered = header();
        altered.slots.front() = slotFor(identity, altered.slots.front().user);
        put(signedAgain(altered));
        VERIFY_ERROR(world->open(world->password()), VaultError::TamperedHeader);
        const Identity own = identityCopy();
        Identity elsewhere = identityCopy();
        elsewhere.vault = world->ids.create<VaultTag>();
        VERIFY_ERROR(trustDirectory(header(), elsewhere, header().directory.users[0]), VaultError::TamperedHeader);
        VERIFY_OK(trustDirectory(header(), own, header().directory.users[0]));
    }

    void refusesADirectoryOlderThanItsUserSaw()
    {
        Identity identity = identityCopy();
        identity.epochSeen = 2;
        Header altered = header(); // its directory is of epoch 1
        altered.slots.front() = slotFor(identity, altered.slots.front().user);
        put(signedAgain(altered));
        VERIFY_ERROR(world->open(world->password()), VaultError::HeaderRolledBack);
        VERIFY_OK(world->open(world->recovery(recovery))); // the other slot has not seen it
        altered.directory.epoch = 2;
        put(allSignedAgain(altered));
        VERIFY_OK(world->open(world->password()));
    }

    void refusesAnOldHeaderBesideANewerOne()
    {
        const QByteArray old = contentOf(world->header());
        {
            const auto held = world->lock();
            VERIFY_OK(changePassword(*held, world->password(), secretOf("nouveau mot de passe"), world->environment));
            VERIFY_OK(changePassword(*held, world->password("nouveau mot de passe"), secretOf("encore un autre"),
                                     world->environment));
        }
        const QByteArray newest = contentOf(world->header());
        put(old);
        VERIFY_ERROR(world->open(world->password()), VaultError::HeaderRolledBack);
        QVERIFY(putContent(world->previous(), old));
        VERIFY_ERROR(world->open(world->password()), VaultError::HeaderRolledBack); // the same one twice
        QVERIFY(putContent(world->previous(), newest));
        VERIFY_ERROR(world->open(world->password()), VaultError::HeaderRolledBack);
        // Both put back: not detectable by the header alone, as FORMAT.md says.
        QVERIFY(QFile::remove(world->previous()));
        VERIFY_OK(world->open(world->password()));
    }

    void ignoresAPreviousHeaderOfAnotherVault()
    {
        VaultWorld other(99);
        VERIFY_OK(other.create());
        {
            const auto held = other.lock();
            VERIFY_OK(changePassword(*held, other.password(), secretOf("autre"), other.environment));
        }
        QVERIFY(putContent(world->previous(), contentOf(other.header())));
        VERIFY_OK(world->open(world->password()));
    }

    void letsInNobodyWhoIsDisabledOrExpired()
    {
        Header altered = header();
        DirectoryUser second = altered.directory.users[0];
        second.id = world->ids.create<UserTag>();
        second.login = QStringLiteral("paul");
        altered.directory.users.push_back(second); // somebody must remain an active owner
        altered.directory.users[0].state = UserState::Disabled;
        put(allSignedAgain(altered));
        VERIFY_ERROR(world->open(world->password()), VaultError::UserDisabled);
        VERIFY_ERROR(world->open(world->recovery(recovery)), VaultError::UserDisabled);
        altered.directory.users[0].state = UserState::Invited; // and has set a password: accepted
        put(allSignedAgain(altered));
        VERIFY_OK(world->open(world->password()));
        std::erase_if(altered.slots, [](const Slot &slot) { return slot.kind == SlotKind::Password; });
        put(allSignedAgain(altered)); // and has none any more
        VERIFY_ERROR(world->open(world->recovery(recovery)), VaultError::UserDisabled);
        altered = header();
        altered.directory.users.push_back(second);
        altered.directory.users[0].state = UserState::Active;
        altered.directory.users[0].expires = world->clock.now() + 1;
        put(allSignedAgain(altered));
        VERIFY_OK(world->open(world->password()));
        world->clock.advance(1);
        VERIFY_ERROR(world->open(world->password()), VaultError::UserDisabled);
    }

    void givesAMemberOnlyWhatIsSealedToHim()
    {
        Header altered = header();
        Directory &directory = altered.directory;
        directory.users[0].role = UserRole::Member;
        DirectoryUser owner = directory.users[0];
        owner.id = world->ids.create<UserTag>();
        owner.login = QStringLiteral("paul");
        owner.role = UserRole::Owner;
        directory.users.push_back(owner);
        directory.authoritySeed.clear();
        directory.journalSecretKey.clear();
        directory.compartments[0].sealed.clear();
        directory.compartments[2].sealed.clear();
        put(allSignedAgain(altered));
        const auto member = world->open(world->password());
        VERIFY_OK(member);
        QCOMPARE(member->keys.compartments.size(), size_t(1));
        QVERIFY(member->keys.key(QStringLiteral("finance.db")));
        QVERIFY(member->keys.authoritySeed.isEmpty() && member->keys.journalSecretKey.isEmpty());
        QVERIFY(member->organisation.isEmpty());
        QCOMPARE(member->user.displayName, QStringLiteral("marie"));
    }

    void answersWrongPasswordWhenThereIsNoPasswordSlot()
    {
        Header altered = header();
        altered.slots.erase(altered.slots.begin());
        put(signedAgain(altered));
        VERIFY_ERROR(world->open(world->password()), VaultError::WrongPassword);
        VERIFY_OK(world->open(world->recovery(recovery)));
    }
};

COFFRET_TEST(TamperTest, "tampertest")
#include "tampertest.moc"
