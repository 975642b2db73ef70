// SPDX-License-Identifier: GPL-3.0-or-later
// T13: the vault's known answers, the golden vaults of every past version, and the second reader.
#include "core/vault/unlock.h"

#include "core/vault/directoryextensions.h"
#include "core/vault/inspect.h"
#include "core/vault/rotation.h"
#include "core/vault/slotkey.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/peopleworld.h"
#include "tests/support/knownanswers.h"
#include "tests/support/runner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace coffret;
using namespace coffret::vault;
using coffret::testing::hexOf;
using coffret::testing::knownAnswers;

namespace {

VaultId vaultOf(const QJsonObject &vector)
{
    return VaultId::fromBytes(hexOf(vector, "vault"));
}

struct ReaderAnswer
{
    int code = -1;
    QJsonObject json;
    QByteArray problems;
};

ReaderAnswer runReader(const QStringList &arguments, const QJsonObject &secrets)
{
    QProcess reader;
    QStringList all = arguments;
    all.first() = QStringLiteral(COFFRET_TEST_DATA "/../readers/") + all.first();
    all.prepend(QStringLiteral("-B")); // no bytecode beside the sources
    reader.start(QStringLiteral("/usr/bin/python3"), all);
    if (!reader.waitForStarted())
        return {};
    reader.write(QJsonDocument(secrets).toJson());
    reader.closeWriteChannel();
    reader.waitForFinished();
    return {reader.exitCode(), QJsonDocument::fromJson(reader.readAllStandardOutput()).object(),
            reader.readAllStandardError()};
}

bool hasSecondReader()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import nacl")});
    return python.waitForFinished() && python.exitCode() == 0;
}

QString hexKey(const UnlockedVault &vault, const QString &file)
{
    return QString::fromLatin1(textOf(*vault.keys.key(file)).toHex());
}

const QStringList compartments{QStringLiteral("general.db"), QStringLiteral("finance.db"),
                               QStringLiteral("sensitive.db")};

} // namespace

class KnownAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesThePublishedSlotKeys()
    {
        const auto vectors = knownAnswers(QStringLiteral("kek"));
        QCOMPARE(vectors.size(), size_t(10));
        for (const QJsonObject &vector : vectors) {
            Slot slot;
            slot.factors = SlotFactors(vector[u"factors"].toInt());
            slot.user = UserId::fromBytes(hexOf(vector, "user"));
            slot.cost = {quint32(vector[u"passes"].toInt()), quint64(vector[u"memory"].toDouble())};
            slot.salt = hexOf(vector, "salt");
            const Secret password = secretOf(vector[u"password"].toString().toUtf8().constData());
            const QByteArray keyFile = hexOf(vector, "keyFileKey");
            const auto key = passwordSlotKey(slot, vaultOf(vector), password, Secret::fromBytes(crypto::view(keyFile)),
                                             crypto::KdfLimitsForTests::limits());
            VERIFY_OK(key);
            QCOMPARE(textOf(*key), hexOf(vector, "kek"));
        }
        for (const QJsonObject &vector : knownAnswers(QStringLiteral("recovery"))) {
            Slot slot;
            slot.kind = SlotKind::Recovery;
            slot.user = UserId::fromBytes(hexOf(vector, "user"));
            const auto key = recoverySlotKey(
                slot, vaultOf(vector), *recoveryKeyOf(secretOf(vector[u"text"].toString().toLatin1().constData())));
            VERIFY_OK(key);
            QCOMPARE(textOf(*key), hexOf(vector, "kek"));
        }
    }

    void opensThePublishedSlots()
    {
        const auto vectors = knownAnswers(QStringLiteral("slot"));
        QCOMPARE(vectors.size(), size_t(6));
        for (const QJsonObject &vector : vectors) {
            const QByteArray bytes = hexOf(vector, "slot");
            ByteReader in(bytes);
            const auto slot = readSlot(in);
            VERIFY_OK(slot);
            QVERIFY(in.finished());
            QCOMPARE(encodeSlot(*slot), bytes);
            const QByteArray key = hexOf(vector, "kek");
            const auto identity = openSlot(*slot, vaultOf(vector), Secret::fromBytes(crypto::view(key)));
            VERIFY_OK(identity);
            QCOMPARE(textOf(identity->boxSecretKey), hexOf(vector, "boxSecretKey"));
            QCOMPARE(textOf(identity->signingSeed), hexOf(vector, "signingSeed"));
            QCOMPARE(identity->authorityPublicKey, hexOf(vector, "authority"));
            QCOMPARE(identity->epochSeen, quint64(vector[u"epochSeen"].toInt()));
            QVERIFY(identity->vault == vaultOf(vector));
        }
    }

    void opensThePublishedInvitations()
    {
        const auto vectors = knownAnswers(QStringLiteral("invitation"));
        QCOMPARE(vectors.size(), 4);
        for (const QJsonObject &vector : vectors) {
            const QByteArray bytes = hexOf(vector, "slot");
            ByteReader in(bytes);
            const auto slot = readSlot(in);
            VERIFY_OK(slot);
            QVERIFY(slot->kind == SlotKind::Invitation);
            const Secret typed = secretOf(vector[u"typed"].toString().toUtf8().constData());
            const auto key =
                passwordSlotKey(*slot, vaultOf(vector), typed, Secret(), crypto::KdfLimitsForTests::limits());
            VERIFY_OK(key);
            QCOMPARE(textOf(*key), hexOf(vector, "kek"));
            const auto identity = openSlot(*slot, vaultOf(vector), *key);
            VERIFY_OK(identity);
            QCOMPARE(textOf(identity->boxSecretKey), hexOf(vector, "boxSecretKey"));
            QCOMPARE(textOf(identity->signingSeed), hexOf(vector, "signingSeed"));
            QCOMPARE(identity->epochSeen, quint64(vector[u"epochSeen"].toInt()));

            DirectoryUser user;
            user.id = UserId::fromBytes(hexOf(vector, "user"));
            user.state = UserState::Invited;
            user.signPublicKey = hexOf(vector, "former");
            const TimeStamp until = TimeStamp(vector[u"until"].toDouble());
            Directory directory;
            directory.users.push_back(user);
            setInvitations(directory, {{user.id, until}});
            addFormerKey(directory, user, until);
            QCOMPARE(directory.extensions[0].bytes, hexOf(vector, "invitations"));
            QCOMPARE(directory.extensions[1].bytes, hexOf(vector, "formerKeys"));
            QVERIFY(extensionsAreSound(directory));
        }
    }

    void opensThePublishedHeaders()
    {
        const auto vectors = knownAnswers(QStringLiteral("header"));
        QCOMPARE(vectors.size(), size_t(4));
        for (const QJsonObject &vector : vectors) {
            VaultWorld world;
            QVERIFY(QDir().mkdir(world.folder));
            QVERIFY(putContent(world.header(), hexOf(vector, "header")));
            QVERIFY(putContent(world.keyFile, vector[u"keyFile"].toString().toLatin1()));
            const QJsonArray people = vector[u"people"].toArray();
            for (qsizetype i = 0; i < people.size(); ++i) {
                const QJsonObject person = people[i].toObject();
                const auto opened = world.open(world.password(person[u"password"].toString().toUtf8().constData(),
                                                              person[u"login"].toString(), world.keyFile));
                VERIFY_OK(opened);
                verifyHeader(*opened, vector, i == 0);
                QCOMPARE(opened->user.displayName, QStringLiteral("Personne %1").arg(i));
                QCOMPARE(encodeDirectory(opened->header.directory), opened->header.directoryBytes);
            }
            const auto recovered =
                world.open(RecoveryCredentials{secretOf(vector[u"recovery"].toString().toLatin1().constData())});
            VERIFY_OK(recovered);
            verifyHeader(*recovered, vector, true);
        }
    }

    void opensTheGoldenVaultOfVersion1()
    {
        const QString folder = QStringLiteral(COFFRET_TEST_DATA "/vaults/v1-header");
        QFile file(folder + QStringLiteral("/expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        VaultWorld world;
        world.environment.limits = crypto::KdfLimits::production();
        const auto onDisk = readHeader(world.files, VaultFolder(folder), world.environment.limits);
        VERIFY_OK(onDisk);
        QCOMPARE(onDisk->header.generation, quint64(expected[u"generation"].toInt()));
        const PasswordCredentials credentials{expected[u"login"].toString(),
                                              secretOf(expected[u"password"].toString().toUtf8().constData()),
                                              folder + QStringLiteral("/reference.cfkey")};
        const RecoveryCredentials recovery{secretOf(expected[u"recovery"].toString().toLatin1().constData())};
        for (const bool byPassword : {true, false}) {
            auto person =
                byPassword ? authenticate(onDisk->header,
                                          Credentials(PasswordCredentials{
                                              credentials.login, credentials.password.copy(), credentials.keyFile}),
                                          world.environment, {})
                           : authenticate(onDisk->header, Credentials(RecoveryCredentials{recovery.recoveryKey.copy()}),
                                          world.environment, {});
            VERIFY_OK(person);
            const auto vault = openVault(onDisk->header, person->user, std::move(person->identity));
            VERIFY_OK(vault);
            QCOMPARE(vault->organisation, expected[u"organisation"].toString());
            for (const QString &compartment : compartments)
                QCOMPARE(hexKey(*vault, compartment), expected[compartment].toString());
        }
    }

    void givesTheSecondReaderTheSameKeys_data()
    {
        QTest::addColumn<bool>("production");
        QTest::addColumn<bool>("keyFile");
        QTest::newRow("test cost") << false << false;
        QTest::newRow("test cost, key file") << false << true;
        QTest::newRow("real cost") << true << false;
    }

    void givesTheSecondReaderTheSameKeys()
    {
        if (!hasSecondReader())
            QSKIP("python3-nacl is not installed");
        QFETCH(bool, production);
        QFETCH(bool, keyFile);
        VaultWorld world;
        CreateRequest request = world.request();
        if (keyFile)
            request.keyFile = world.keyFile;
        if (production) {
            world.environment.limits = crypto::KdfLimits::production();
            request.cost = world.environment.limits.floor();
        }
        const auto made = createVault(request, world.environment, {});
        VERIFY_OK(made);
        QJsonObject secrets{{QStringLiteral("login"), QStringLiteral("MARIE")},
                            {QStringLiteral("password"), QString::fromUtf8(goodPassword)},
                            {QStringLiteral("anyCost"), !production}};
        if (keyFile)
            secrets.insert(QStringLiteral("keyFile"), world.keyFile);
        verifyReader(runReader({QStringLiteral("read_header.py"), world.header()}, secrets), made->vault);
        const QJsonObject recovery{{QStringLiteral("recovery"), QString::fromLatin1(textOf(made->recoveryKey))},
                                   {QStringLiteral("anyCost"), !production}};
        verifyReader(runReader({QStringLiteral("read_header.py"), world.header()}, recovery), made->vault);
        secrets.insert(QStringLiteral("password"), QStringLiteral("faux"));
        const ReaderAnswer refused = runReader({QStringLiteral("read_header.py"), world.header()}, secrets);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json[u"refused"].toString(), QStringLiteral("wrong password"));
    }

    void theSecondReaderUnderstandsPeople()
    {
        if (!hasSecondReader())
            QSKIP("python3-nacl is not installed");
        PeopleWorld world;
        VERIFY_OK(world.create());
        const auto invited = world.add(world.person("paul", {financeName}));
        VERIFY_OK(invited);
        const auto read = [&](QJsonObject secrets) {
            secrets.insert(QStringLiteral("login"), QStringLiteral("paul"));
            secrets.insert(QStringLiteral("anyCost"), true);
            return runReader({QStringLiteral("read_header.py"), world.header()}, secrets);
        };
        QJsonObject code{{QStringLiteral("code"), QString::fromLatin1(textOf(invited->code).toUpper())},
                         {QStringLiteral("now"), double(invited->until - 1)}};
        const QString boxKey = read(code).json[u"box_sk"].toString();
        QCOMPARE(boxKey.size(), 64);
        code.insert(QStringLiteral("now"), double(invited->until));
        QCOMPARE(read(code).json[u"refused"].toString(), QStringLiteral("expired"));
        VERIFY_OK(world.accept("paul", invited->code, "paulpaul"));
        QCOMPARE(read(code).json[u"refused"].toString(), QStringLiteral("wrong password"));
        const auto paul = world.openAs("paul");
        VERIFY_OK(paul);
        QCOMPARE(QString::fromLatin1(textOf(paul->keys.identity.boxSecretKey).toHex()), boxKey);
        const QJsonObject password{{QStringLiteral("password"), QStringLiteral("paulpaul")}};
        const ReaderAnswer opened = read(password);
        QVERIFY2(opened.code == 0, opened.problems.constData());
        QCOMPARE(opened.json[u"general.db"].toString(), hexKey(*paul, compartments[0]));
        QCOMPARE(opened.json[u"finance.db"].toString(), hexKey(*paul, financeName));
        QVERIFY(!opened.json.contains(u"sensitive.db") && !opened.json.contains(u"authority_seed"));
        {
            auto hand = world.owner();
            VERIFY_OK(disablePerson(world.desk(*hand), invited->user));
            // Both sets of keys while they are changing, then the next alone.
            VERIFY_OK(beginRotation(world.desk(*hand), {}));
            const QJsonObject marie{{QStringLiteral("login"), QStringLiteral("marie")},
                                    {QStringLiteral("password"), QString::fromUtf8(goodPassword)},
                                    {QStringLiteral("anyCost"), true}};
            const ReaderAnswer both = runReader({QStringLiteral("read_header.py"), world.header()}, marie);
            QVERIFY2(both.code == 0, both.problems.constData());
            for (const CompartmentKey &one : hand->vault.keys.compartments) {
                QCOMPARE(both.json[one.file].toString(), QString::fromLatin1(textOf(one.key).toHex()));
                QCOMPARE(both.json[one.file + QStringLiteral(" next")].toString(),
                         QString::fromLatin1(textOf(one.next).toHex()));
            }
            VERIFY_OK(finishRotation(world.desk(*hand)));
            verifyReader(runReader({QStringLiteral("read_header.py"), world.header()}, marie), hand->vault);
            for (const QString &file : {QStringLiteral("general.db"), financeName})
                QCOMPARE(both.json[file + QStringLiteral(" next")].toString(), hexKey(hand->vault, file));
        }
        QCOMPARE(read(password).json[u"refused"].toString(), QStringLiteral("epoch or state"));
    }

    void theSecondReaderOpensTheGoldenVaultAndHoldsTheAnswers()
    {
        if (!hasSecondReader())
            QSKIP("python3-nacl is not installed");
        const QString folder = QStringLiteral(COFFRET_TEST_DATA "/vaults/v1-header");
        QFile file(folder + QStringLiteral("/expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject secrets{{QStringLiteral("login"), expected[u"login"]},
                            {QStringLiteral("password"), expected[u"password"]},
                            {QStringLiteral("keyFile"), folder + QStringLiteral("/reference.cfkey")}};
        const ReaderAnswer answer =
            runReader({QStringLiteral("read_header.py"), folder + QStringLiteral("/vault.hdr")}, secrets);
        QVERIFY2(answer.code == 0, answer.problems.constData());
        for (const QString &compartment : compartments)
            QCOMPARE(answer.json[compartment], expected[compartment]);
        const ReaderAnswer vectors =
            runReader({QStringLiteral("check_vectors.py"), QStringLiteral(COFFRET_TEST_DATA "/vectors")}, {});
        QVERIFY2(vectors.code == 0, vectors.problems.constData());
    }

private:
    static void verifyHeader(const UnlockedVault &opened, const QJsonObject &vector, bool owner)
    {
        const QJsonObject keys = vector[u"keys"].toObject();
        QCOMPARE(opened.organisation, vector[u"organisation"].toString());
        QCOMPARE(opened.header.generation, quint64(vector[u"generation"].toInt()));
        QCOMPARE(opened.header.directory.epoch, quint64(vector[u"epoch"].toInt()));
        QCOMPARE(hexKey(opened, compartments[0]), keys[compartments[0]].toString());
        QCOMPARE(opened.keys.compartments.size(), size_t(owner ? 3 : 1));
        if (!owner)
            return;
        QCOMPARE(hexKey(opened, compartments[2]), keys[compartments[2]].toString());
        QCOMPARE(textOf(opened.keys.authoritySeed), hexOf(vector, "authoritySeed"));
        QCOMPARE(textOf(opened.keys.journalSecretKey), hexOf(vector, "journal"));
    }

    static void verifyReader(const ReaderAnswer &answer, const UnlockedVault &vault)
    {
        QVERIFY2(answer.code == 0, answer.problems.constData());
        for (const QString &compartment : compartments)
            QCOMPARE(answer.json[compartment].toString(), hexKey(vault, compartment));
        QCOMPARE(answer.json[u"organisation"].toString(), QStringLiteral("Menuiserie Roussel"));
        QCOMPARE(answer.json[u"authority_seed"].toString(),
                 QString::fromLatin1(textOf(vault.keys.authoritySeed).toHex()));
        QCOMPARE(answer.json[u"journal_sk"].toString(),
                 QString::fromLatin1(textOf(vault.keys.journalSecretKey).toHex()));
    }
};

COFFRET_TEST(KnownAnswersTest, "knownanswerstest")
#include "knownanswerstest.moc"
