// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/directory.h"

#include "core/vault/bytereader.h"
#include "core/vault/names.h"
#include "core/vault/slot.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::vault;

class DirectoryTest : public QObject
{
    Q_OBJECT

private:
    FixedClock clock{1'800'000'000'000};
    SeededIdSource ids{clock, 3};

    Directory sample()
    {
        Directory directory;
        directory.vault = ids.create<VaultTag>();
        directory.created = directory.changed = clock.now();
        directory.authorityPublicKey = QByteArray(32, 'a');
        directory.users = {person(QStringLiteral("marie"), UserRole::Owner),
                           person(QStringLiteral("Zoé"), UserRole::Member)};
        const UserId owner = directory.users[0].id;
        directory.authoritySeed = directory.journalSecretKey = {{owner, QByteArray(80, 's')}};
        directory.compartments = {{1, QStringLiteral("general.db"), {{owner, QByteArray(80, 'g')}}, {}},
                                  {2, QStringLiteral("finance.db"), {}, {{owner, QByteArray(80, 'n')}}}};
        directory.journalPublicKey = QByteArray(32, 'j');
        directory.namesNonce = QByteArray(24, 'n');
        directory.names = QByteArray(40, 'c');
        directory.extensions = {{7, QByteArray("plus tard")}, {9, {}}};
        return directory;
    }

    DirectoryUser person(const QString &login, UserRole role)
    {
        return {ids.create<UserTag>(), role, UserState::Active, login, {}, clock.now(), 0, QByteArray(32, 'b'),
                QByteArray(32, 's')};
    }

private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        const Directory directory = sample();
        const auto back = decodeDirectory(encodeDirectory(directory));
        VERIFY_OK(back);
        QVERIFY(*back == directory);
        QCOMPARE(encodeDirectory(*back), encodeDirectory(directory));
    }

    void refusesEveryTruncationAndExtension()
    {
        const QByteArray bytes = encodeDirectory(sample());
        for (qsizetype size = 0; size < bytes.size(); ++size)
            VERIFY_ERROR(decodeDirectory(bytes.left(size)), VaultError::DamagedHeader);
        VERIFY_ERROR(decodeDirectory(bytes + '\0'), VaultError::DamagedHeader);
    }

    void refusesWhatContradictsItself_data()
    {
        QTest::addColumn<int>("what");
        const char *const names[] = {"no vault id",
                                     "epoch zero",
                                     "epoch too high",
                                     "no user",
                                     "same id",
                                     "same login",
                                     "login in another case",
                                     "login in another spelling",
                                     "empty login",
                                     "spaces around",
                                     "control character",
                                     "not NFC",
                                     "login too long",
                                     "null user id",
                                     "unknown role",
                                     "unknown state",
                                     "no owner",
                                     "owner disabled",
                                     "no compartment",
                                     "compartment zero",
                                     "same compartment",
                                     "same file",
                                     "file elsewhere",
                                     "file hidden",
                                     "file upper case",
                                     "file without a stem",
                                     "file too long",
                                     "sealed to a stranger",
                                     "sealed twice",
                                     "next to a stranger",
                                     "authority to a stranger",
                                     "journal to a stranger",
                                     "same extension",
                                     "extensions descend",
                                     "time before 1970",
                                     "nine compartments",
                                     "too many extensions"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }

    void refusesWhatContradictsItself()
    {
        QFETCH(int, what);
        Directory d = sample();
        const SealedKey stranger{ids.create<UserTag>(), QByteArray(80, 'x')};
        switch (what) {
        case 0: d.vault = {}; break;
        case 1: d.epoch = 0; break;
        case 2: d.epoch = maximumCounter + 1; break;
        case 3: d.users.clear(); break;
        case 4: d.users[1].id = d.users[0].id; break;
        case 5: d.users[1].login = d.users[0].login; break;
        case 6: d.users[1].login = QStringLiteral("MARIE"); break;
        case 7: d.users[1].login = QStringLiteral("ｍarie"); break;
        case 8: d.users[1].login.clear(); break;
        case 9: d.users[1].login = QStringLiteral(" zoe"); break;
        case 10: d.users[1].login = QStringLiteral("zo\u0007e"); break;
        case 11: d.users[1].login = QStringLiteral("zoe\u0301"); break;
        case 12: d.users[1].login = QString(65, u'z'); break;
        case 13: d.users[1].id = {}; break;
        case 14: d.users[1].role = UserRole(3); break;
        case 15: d.users[1].state = UserState(0); break;
        case 16: d.users[0].role = UserRole::Member; break;
        case 17: d.users[0].state = UserState::Disabled; break;
        case 18: d.compartments.clear(); break;
        case 19: d.compartments[1].id = 0; break;
        case 20: d.compartments[1].id = 1; break;
        case 21: d.compartments[1].file = d.compartments[0].file; break;
        case 22: d.compartments[1].file = QStringLiteral("../x.db"); break;
        case 23: d.compartments[1].file = QStringLiteral(".x.db"); break;
        case 24: d.compartments[1].file = QStringLiteral("Finance.db"); break;
        case 25: d.compartments[1].file = QStringLiteral(".db"); break;
        case 26: d.compartments[1].file = QString(29, u'x') + QStringLiteral(".db"); break;
        case 27: d.compartments[0].sealed.push_back(stranger); break;
        case 28: d.compartments[0].sealed.push_back(d.compartments[0].sealed[0]); break;
        case 29: d.compartments[0].next.push_back(stranger); break;
        case 30: d.authoritySeed.push_back(stranger); break;
        case 31: d.journalSecretKey.push_back(stranger); break;
        case 32: d.extensions[1].type = 7; break;
        case 33: d.extensions[1].type = 3; break;
        case 34: d.created = -1; break;
        case 35:
            for (quint8 id = 3; id <= 9; ++id)
                d.compartments.push_back({id, QStringLiteral("c%1.db").arg(id), {}, {}});
            break;
        default:
            d.extensions.clear();
            for (quint16 type = 0; type < 33; ++type)
                d.extensions.push_back({type, {}});
            break;
        }
        VERIFY_ERROR(decodeDirectory(encodeDirectory(d)), VaultError::DamagedHeader);
    }

    void keepsWhatItDoesNotKnowUnlessItMust()
    {
        Directory directory = sample();
        const QByteArray bytes = encodeDirectory(directory);
        const qsizetype flag = bytes.size() - 7 - 9 - 5; // the critical byte of the first extension
        QByteArray critical = bytes;
        QCOMPARE(critical[flag], '\0');
        critical[flag] = 1;
        VERIFY_ERROR(decodeDirectory(critical), VaultError::NewerFormat);
        critical[flag] = 2;
        VERIFY_ERROR(decodeDirectory(critical), VaultError::DamagedHeader);
        QByteArray newer = bytes;
        newer[0] = 2;
        VERIFY_ERROR(decodeDirectory(newer), VaultError::NewerFormat);
        newer[0] = 0;
        VERIFY_ERROR(decodeDirectory(newer), VaultError::DamagedHeader);
    }

    void sealsNamesUnderTheGeneralKey()
    {
        Directory directory = sample();
        const Secret key = Secret::random(32);
        VaultNames names{QStringLiteral("Menuiserie Roussel"), {{directory.users[0].id, QStringLiteral("Marie")}}};
        VERIFY_OK(sealNames(directory, names, key));
        QVERIFY(!encodeDirectory(directory).contains("Menuiserie"));
        const auto back = openNames(directory, key);
        VERIFY_OK(back);
        QVERIFY(*back == names);
        VERIFY_ERROR(openNames(directory, Secret::random(32)), VaultError::TamperedHeader);
        Directory other = directory;
        other.vault = ids.create<VaultTag>();
        VERIFY_ERROR(openNames(other, key), VaultError::TamperedHeader);
        names.organisation = QString(201, u'x');
        VERIFY_OK(sealNames(directory, names, key));
        VERIFY_ERROR(openNames(directory, key), VaultError::TamperedHeader);
        QVERIFY(!sealNames(directory, names, Secret::random(16)).ok());
        QVERIFY(!openNames(directory, Secret::random(16)).ok());
    }

    void opensTheNamesOfAFullVault()
    {
        Directory directory = sample();
        VaultNames names{QString(200, u'o'), {}};
        for (int i = 0; i < maximumUsers; ++i)
            names.people.push_back({ids.create<UserTag>(), QString(200, u'p')});
        const Secret key = Secret::random(32);
        VERIFY_OK(sealNames(directory, names, key));
        QVERIFY(*openNames(directory, key) == names);
    }

    void refusesMalformedSlots_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("value");
        QTest::addColumn<bool>("newer");
        QTest::newRow("version 0") << 0 << 0 << false;
        QTest::newRow("version 2") << 0 << 2 << true;
        QTest::newRow("kind 0") << 1 << 0 << false;
        QTest::newRow("kind 4") << 1 << 4 << true;
        QTest::newRow("device secret") << 2 << 2 << true;
        QTest::newRow("no normalisation") << 3 << 0 << false;
        QTest::newRow("another normalisation") << 3 << 2 << true;
        QTest::newRow("password slot called recovery") << 1 << 2 << false;
    }

    void refusesMalformedSlots()
    {
        QFETCH(int, offset);
        QFETCH(int, value);
        QFETCH(bool, newer);
        Slot slot{SlotKind::Password, SlotFactors::None,   ids.create<UserTag>(),
                  {3, 1 << 28},       QByteArray(16, 's'), {QByteArray(24, 'n'), QByteArray(136, 'c')}};
        QByteArray bytes = encodeSlot(slot);
        QCOMPARE(bytes.size(), slotSize);
        ByteReader good(bytes);
        QVERIFY(*readSlot(good) == slot);
        bytes[offset] = char(value);
        ByteReader in(bytes);
        VERIFY_ERROR(readSlot(in), newer ? VaultError::NewerFormat : VaultError::DamagedHeader);
    }

    void refusesRecoverySlotsThatHideSomething()
    {
        const Slot slot{SlotKind::Recovery,    SlotFactors::None,
                        ids.create<UserTag>(), {0, 0},
                        QByteArray(16, '\0'),  {QByteArray(24, 'n'), QByteArray(136, 'c')}};
        const QByteArray bytes = encodeSlot(slot);
        ByteReader good(bytes);
        VERIFY_OK(readSlot(good));
        for (const int offset : {2, 3, 20, 24, 31, 32, 47}) {
            QByteArray altered = bytes;
            altered[offset] = 1;
            ByteReader in(altered);
            VERIFY_ERROR(readSlot(in), VaultError::DamagedHeader);
        }
        const QByteArray cut = bytes.left(207);
        ByteReader in(cut);
        VERIFY_ERROR(readSlot(in), VaultError::DamagedHeader);
    }

    void sealsWholeIdentitiesOnly()
    {
        const Slot slot{SlotKind::Password, SlotFactors::None,   ids.create<UserTag>(),
                        {3, 1 << 28},       QByteArray(16, 's'), {}};
        const Identity half{Secret::random(32), Secret::random(31), QByteArray(32, 'a'), ids.create<VaultTag>(), 1};
        VERIFY_ERROR(sealSlot(slot, half, Secret::random(32)), VaultError::Internal);
        const Identity boxless{Secret(), Secret::random(32), QByteArray(32, 'a'), ids.create<VaultTag>(), 1};
        VERIFY_ERROR(sealSlot(slot, boxless, Secret::random(32)), VaultError::Internal);
        const Identity unpinned{Secret::random(32), Secret::random(32), {}, ids.create<VaultTag>(), 1};
        VERIFY_ERROR(sealSlot(slot, unpinned, Secret::random(32)), VaultError::Internal);
        const Identity whole{Secret::random(32), Secret::random(32), QByteArray(32, 'a'), ids.create<VaultTag>(), 1};
        QVERIFY(!sealSlot(slot, whole, Secret::random(31)).ok());
    }

    void findsUsersByIdAndLogin()
    {
        const Directory directory = sample();
        QCOMPARE(findLogin(directory, QStringLiteral("ZOÉ")), &directory.users[1]);
        QCOMPARE(findUser(directory, directory.users[0].id), &directory.users[0]);
        QVERIFY(!findLogin(directory, QStringLiteral("personne")));
        QVERIFY(!findUser(directory, ids.create<UserTag>()));
        QVERIFY(!isUsableLogin(QStringLiteral("a\ufeff")));
        QVERIFY(!isUsableName(QStringLiteral("  ")));
        QVERIFY(!isUsableName(QStringLiteral("a\u0085b")));
        QVERIFY(isUsableName(QStringLiteral("Œuvre & Cie")));
    }
};

COFFRET_TEST(DirectoryTest, "directorytest")
#include "directorytest.moc"
