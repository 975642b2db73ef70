// SPDX-License-Identifier: GPL-3.0-or-later
// T7 and T9: no altered, cut or lengthened header is ever accepted.
#include "core/vault/header.h"

#include "core/crypto/hash.h"
#include "core/crypto/sign.h"
#include "core/vault/bytewriter.h"
#include "core/vault/openkeys.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::vault;

namespace {

QByteArray withChecksum(QByteArray bytes)
{
    bytes.chop(crypto::hashSize);
    return bytes + crypto::hash(crypto::view(bytes));
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << bit % 8));
    return bytes;
}

} // namespace

class HeaderTest : public QObject
{
    Q_OBJECT

private:
    QByteArray bytes;
    std::unique_ptr<VaultWorld> world;
    std::unique_ptr<UnlockedVault> opened;

    Result<Header> decode(const QByteArray &altered) const { return decodeHeader(altered, world->environment.limits); }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<VaultWorld>();
        auto made = world->create();
        VERIFY_OK(made);
        opened = std::make_unique<UnlockedVault>(std::move(made->vault));
        bytes = contentOf(world->header());
        QVERIFY(bytes.size() > minimumHeaderSize);
    }

    void readsBackWhatItWrote()
    {
        const auto header = decode(bytes);
        VERIFY_OK(header);
        QCOMPARE(header->generation, quint64(1));
        QVERIFY(header->directory == opened->header.directory);
        QVERIFY(header->slots == opened->header.slots);
        QCOMPARE(*encodeHeader(*header, opened->keys.identity.signingSeed), bytes);
    }

    void refusesEveryFlippedBit()
    {
        for (qsizetype bit = 0; bit < 8 * bytes.size(); ++bit) {
            const auto header = decode(flipped(bytes, bit));
            QVERIFY2(!header.ok(), qPrintable(QString::number(bit)));
            QVERIFY(header.error().is(VaultError::DamagedHeader) || header.error().is(VaultError::NewerFormat));
        }
    }

    // Whoever alters a bit can also make the checksum fit again.
    void refusesEveryFlippedBitUnderAFreshChecksum()
    {
        for (qsizetype bit = 0; bit < 8 * (bytes.size() - crypto::hashSize); ++bit) {
            const auto header = decode(withChecksum(flipped(bytes, bit)));
            QVERIFY2(!header.ok(), qPrintable(QString::number(bit)));
        }
    }

    // Even the owner's own program gone wrong, signing what it altered, lets nobody in by an altered slot.
    void opensNoAlteredSlot()
    {
        const Header header = *decode(bytes);
        const QByteArray slot = encodeSlot(header.slots.front());
        const VaultLock held = *world->lock();
        int tried = 0;
        for (qsizetype bit = 0; bit < 8 * slot.size(); ++bit) {
            const QByteArray altered = flipped(slot, bit);
            ByteReader in(altered);
            const auto read = readSlot(in);
            if (!read.ok() || read->user != header.slots.front().user || read->kind != SlotKind::Password
                || read->cost.memoryBytes > crypto::mebibyte || read->cost.operations > 10)
                continue;
            Header signedAgain = header;
            signedAgain.slots.front() = *read;
            QVERIFY(putContent(world->header(), *encodeHeader(signedAgain, opened->keys.identity.signingSeed)));
            QVERIFY2(!unlock(held, world->password(), world->environment).ok(), qPrintable(QString::number(bit)));
            ++tried;
        }
        QVERIFY(tried > 1400);
    }

    void refusesEveryTruncation()
    {
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            VERIFY_ERROR(decode(bytes.left(size)), VaultError::DamagedHeader);
            if (size > crypto::hashSize)
                QVERIFY(!decode(withChecksum(bytes.left(size))).ok());
        }
    }

    void refusesEveryExtension()
    {
        for (const qsizetype extra : {1, 2, 31, 32, 33, 64, 208, 4096, 262144}) {
            for (const char filler : {'\0', '\xff', 'C'}) {
                VERIFY_ERROR(decode(bytes + QByteArray(extra, filler)), VaultError::DamagedHeader);
                QVERIFY(!decode(withChecksum(bytes + QByteArray(extra, filler))).ok());
            }
        }
        VERIFY_ERROR(decode(bytes + bytes), VaultError::DamagedHeader);
    }

    void tellsANewerFormatFromDamage()
    {
        for (const char digit : {'2', '9'}) {
            QByteArray newer = bytes;
            newer[5] = digit;
            VERIFY_ERROR(decode(newer), VaultError::NewerFormat);
            VERIFY_ERROR(decode(newer.left(7)), VaultError::NewerFormat);
        }
        for (const char *const start : {"CFHDR0\n", "CFHDR:\n", "CFHDR2\r", "CFHDX2\n", "SQLite "}) {
            QByteArray other = bytes;
            other.replace(0, 7, start);
            VERIFY_ERROR(decode(withChecksum(other)), VaultError::DamagedHeader);
        }
    }

    void readsTheLargestVaultItAllows()
    {
        Header header = opened->header;
        Directory &directory = header.directory;
        while (directory.users.size() < size_t(maximumUsers)) {
            DirectoryUser user = directory.users.front();
            user.id = world->ids.create<UserTag>();
            user.login = QStringLiteral("utilisateur.%1").arg(directory.users.size());
            directory.users.push_back(user);
        }
        for (quint8 id = 4; id <= maximumCompartments; ++id)
            directory.compartments.push_back({id, QStringLiteral("compartment-%1.db").arg(id), {}, {}});
        std::vector<SealedKey> everybody;
        for (const DirectoryUser &user : directory.users)
            everybody.push_back({user.id, QByteArray(80, 's')});
        for (DirectoryCompartment &compartment : directory.compartments)
            compartment.sealed = compartment.next = everybody;
        directory.authoritySeed = directory.journalSecretKey = everybody;
        header.slots.clear();
        for (const DirectoryUser &user : directory.users) {
            for (Slot slot : opened->header.slots) {
                slot.user = user.id;
                header.slots.push_back(slot);
            }
        }
        QCOMPARE(header.slots.size(), size_t(maximumSlots));
        VERIFY_OK(signDirectory(header, opened->keys.authoritySeed));
        const auto largest = encodeHeader(header, opened->keys.identity.signingSeed);
        VERIFY_OK(largest);
        QVERIFY(largest->size() < maximumHeaderSize);
        const auto back = decode(*largest);
        VERIFY_OK(back);
        QVERIFY(back->directory == directory);
        directory.users.push_back(directory.users.back());
        directory.users.back().id = world->ids.create<UserTag>();
        directory.users.back().login = QStringLiteral("un de trop");
        VERIFY_OK(signDirectory(header, opened->keys.authoritySeed));
        VERIFY_ERROR(decode(*encodeHeader(header, opened->keys.identity.signingSeed)), VaultError::DamagedHeader);
    }

    void refusesImpossibleHeaders_data()
    {
        QTest::addColumn<int>("what");
        const char *const names[] = {
            "generation zero", "generation too high",          "no slot", "slot of a stranger", "two password slots",
            "writer unknown",  "writer's signature by another"};
        for (int i = 0; i < 7; ++i)
            QTest::newRow(names[i]) << i;
    }

    void refusesImpossibleHeaders()
    {
        QFETCH(int, what);
        Header header = opened->header;
        Secret seed = opened->keys.identity.signingSeed.copy();
        VaultError expected = VaultError::DamagedHeader;
        switch (what) {
        case 0: header.generation = 0; break;
        case 1: header.generation = maximumCounter + 1; break;
        case 2: header.slots.clear(); break;
        case 3: header.slots[0].user = world->ids.create<UserTag>(); break;
        case 4: header.slots.push_back(header.slots[0]); break;
        case 5:
            header.writer = world->ids.create<UserTag>();
            expected = VaultError::TamperedHeader;
            break;
        default:
            seed = Secret::random(32);
            expected = VaultError::TamperedHeader;
            break;
        }
        VERIFY_ERROR(decode(*encodeHeader(header, seed)), expected);
    }

    void refusesADirectoryTheAuthorityDidNotSign()
    {
        Header header = opened->header;
        header.directory.users[0].role = UserRole::Owner;
        VERIFY_OK(signDirectory(header, Secret::random(32)));
        VERIFY_ERROR(decode(*encodeHeader(header, opened->keys.identity.signingSeed)), VaultError::TamperedHeader);
    }
};

COFFRET_TEST(HeaderTest, "headertest")
#include "headertest.moc"
