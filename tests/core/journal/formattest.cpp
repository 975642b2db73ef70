// SPDX-License-Identifier: GPL-3.0-or-later
// T13 for the access log: known answers of each step, whole logs of the second reader, and the second reader over a log of ours.
#include "core/journal/reader.h"
#include "tests/core/journal/logworld.h"
#include "tests/support/knownanswers.h"
#include "tests/support/runner.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using coffret::testing::hexOf;
using coffret::testing::knownAnswers;

namespace coffret::journal {

class FormatTest : public QObject
{
    Q_OBJECT

private:
    static Secret secretOf(const QByteArray &bytes) { return Secret::fromBytes(crypto::view(bytes)); }
    static SessionRow sessionOf(const QJsonObject &json)
    {
        return {json[u"firstSeq"].toInteger(), hexOf(json, "sid"),          hexOf(json, "account"),
                json[u"openedAt"].toInteger(), hexOf(json, "previousHead"), hexOf(json, "streamHeader"),
                hexOf(json, "sealedKey"),      hexOf(json, "signature")};
    }
    static CheckpointRow checkpointOf(const QJsonObject &json)
    {
        return {json[u"kind"].toInteger(),  json[u"seq"].toInteger(),    hexOf(json, "head"),
                json[u"count"].toInteger(), json[u"madeAt"].toInteger(), hexOf(json, "signer"),
                hexOf(json, "signature")};
    }
    static Entry entryOf(const QJsonObject &json)
    {
        Entry entry;
        entry.at = json[u"at"].toInteger();
        entry.action = Action(json[u"action"].toInt());
        entry.outcome = Outcome(json[u"outcome"].toInt());
        entry.kind = ObjectKind(json[u"kind"].toInt());
        entry.object = ObjectId::fromBytes(hexOf(json, "object"));
        entry.detail = quint16(json[u"detail"].toInt());
        entry.number = json[u"number"].toInteger();
        entry.motive = json[u"motive"].toString();
        return entry;
    }
    static QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

    // The rows and keys of a log, as the second reader takes them.
    static QJsonObject jsonOf(LogWorld &world)
    {
        QJsonArray signers, sessions, entries;
        for (const Signer &signer : world.trust.signers)
            signers.append(QJsonObject{{u"account"_s, hex(signer.account.bytes())},
                                       {u"publicKey"_s, hex(signer.publicKey)},
                                       {u"owner"_s, signer.isOwner}});
        for (const SessionRow &row : world.sessions())
            sessions.append(QJsonObject{{u"firstSeq"_s, row.firstSeq},
                                        {u"sid"_s, hex(row.sid)},
                                        {u"account"_s, hex(row.account)},
                                        {u"openedAt"_s, row.openedAt},
                                        {u"previousHead"_s, hex(row.previousHead)},
                                        {u"streamHeader"_s, hex(row.streamHeader)},
                                        {u"sealedKey"_s, hex(row.sealedKey)},
                                        {u"signature"_s, hex(row.signature)}});
        for (const EntryRow &row : world.entries())
            entries.append(
                QJsonObject{{u"seq"_s, row.seq}, {u"sealed"_s, hex(row.sealed)}, {u"head"_s, hex(row.head)}});
        const SecretReader key(world.trust.journalKey);
        const QByteArray keyBytes(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
        return {{u"vault"_s, hex(world.trust.vaultId)},
                {u"journalKey"_s, hex(keyBytes)},
                {u"signers"_s, signers},
                {u"sessions"_s, sessions},
                {u"entries"_s, entries},
                {u"checkpoints"_s, QJsonArray()},
                {u"anchors"_s, QJsonArray()}};
    }

private Q_SLOTS:
    void writesEntriesAsThePageSays()
    {
        const auto vectors = knownAnswers(u"logentry"_s);
        QCOMPARE(vectors.size(), size_t(6));
        for (const QJsonObject &vector : vectors) {
            const Entry entry = entryOf(vector);
            QCOMPARE(*entryText(entry), hexOf(vector, "text"));
            QCOMPARE(entryFromText(hexOf(vector, "text")), std::optional(entry));
        }
    }

    void hashesAndSignsAsThePageSays()
    {
        const auto vectors = knownAnswers(u"logpart"_s);
        QCOMPARE(vectors.size(), size_t(4));
        for (const QJsonObject &vector : vectors) {
            const SessionRow session = sessionOf(vector);
            QCOMPARE(genesisHead(hexOf(vector, "vault")), hexOf(vector, "genesis"));
            QCOMPARE(opening(session), hexOf(vector, "opening"));
            QCOMPARE(openingHead(session), hexOf(vector, "openingHead"));
            QVERIFY(crypto::isSigned(crypto::view(sessionLabel + hexOf(vector, "vault")),
                                     crypto::view(opening(session)), crypto::view(session.signature),
                                     crypto::view(hexOf(vector, "publicKey"))));
            const EntryContext context = entryContext(session.sid, 1, openingHead(session));
            QCOMPARE(QByteArray(reinterpret_cast<const char *>(context.data()), context.size()),
                     hexOf(vector, "context"));
            QCOMPARE(entryHead(session.sid, 1, openingHead(session), hexOf(vector, "sealed")), hexOf(vector, "head"));
        }
        const auto checkpoints = knownAnswers(u"logcheckpoint"_s);
        QCOMPARE(checkpoints.size(), size_t(4));
        for (const QJsonObject &vector : checkpoints) {
            const CheckpointRow row = checkpointOf(vector);
            QCOMPARE(checkpointBytes(row), hexOf(vector, "bytes"));
            QVERIFY(crypto::isSigned(crypto::view(checkpointLabel + hexOf(vector, "vault")),
                                     crypto::view(checkpointBytes(row)), crypto::view(row.signature),
                                     crypto::view(hexOf(vector, "publicKey"))));
        }
    }

    void readsTheLogsOfTheSecondReader()
    {
        const auto vectors = knownAnswers(u"log"_s);
        QCOMPARE(vectors.size(), size_t(3));
        for (const QJsonObject &vector : vectors) {
            LogWorld world;
            fill(world, vector);
            const Report report = world.verify();
            QVERIFY(report.isSound());
            const QJsonArray expected = vector[u"expected"].toArray();
            QCOMPARE(report.entries, expected.size());
            qsizetype at = 0;
            const auto answer = Reader(*world.database, world.trust).read({}, [&](const LoggedEntry &logged) {
                const QJsonObject json = expected[at++].toObject();
                return logged.seq == json[u"seq"].toInteger() && logged.account.bytes() == hexOf(json, "account")
                       && logged.session.bytes() == hexOf(json, "sid") && logged.entry == entryOf(json);
            });
            QVERIFY(answer.ok() && answer->isWhole && answer->unreadable == 0);
            QCOMPARE(at, expected.size());
        }
    }

    void theSecondReaderReadsWhatTheWriterWrote()
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import nacl"_s});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("python3-nacl is not installed");
        LogWorld world;
        world.work(LogWorld::Anne, 3);
        Writer writer = world.writer(LogWorld::Bruno);
        Entry entry = LogWorld::viewed(world.records[1]);
        entry.action = Action::Revealed;
        entry.motive = u"rappel promis, numéro masqué"_s;
        QVERIFY(world.append(writer, entry).ok());
        world.work(LogWorld::Owner, 2);
        QCOMPARE(secondReader(jsonOf(world)), 11);
        world.put({3, QByteArray(57, 'x'), *world.log().headAt(3)});
        QCOMPARE(secondReader(jsonOf(world)), -1);
    }

private:
    static void fill(LogWorld &world, const QJsonObject &vector)
    {
        world.trust.vaultId = hexOf(vector, "vault");
        world.trust.journalKey = secretOf(hexOf(vector, "journalKey"));
        world.trust.signers.clear();
        for (const QJsonValue signer : vector[u"signers"].toArray())
            world.trust.signers.append({AccountId::fromBytes(hexOf(signer.toObject(), "account")),
                                        hexOf(signer.toObject(), "publicKey"), signer[u"owner"].toBool()});
        LogRepository log = world.log();
        for (const QJsonValue session : vector[u"sessions"].toArray())
            QVERIFY(log.insert(sessionOf(session.toObject())).ok());
        for (const QJsonValue row : vector[u"entries"].toArray())
            QVERIFY(log.insert(EntryRow{row[u"seq"].toInteger(), hexOf(row.toObject(), "sealed"),
                                        hexOf(row.toObject(), "head")})
                        .ok());
        for (const QJsonValue checkpoint : vector[u"checkpoints"].toArray())
            QVERIFY(log.insert(checkpointOf(checkpoint.toObject())).ok());
        for (const QJsonValue anchor : vector[u"anchors"].toArray())
            QVERIFY(log.insert(Compartment::Finance,
                               Anchor{anchor[u"seq"].toInteger(), hexOf(anchor.toObject(), "head"), 1}, 1000)
                        .ok());
    }

    // How many entries it read; -1 when it refused.
    static int secondReader(const QJsonObject &log)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"log.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(log).toJson()) < 0)
            return -2;
        file.close();
        QProcess reader;
        reader.start(u"/usr/bin/python3"_s,
                     {u"-B"_s, QStringLiteral(COFFRET_TEST_DATA "/../readers/read_journal.py"), file.fileName()});
        if (!reader.waitForFinished())
            return -3;
        if (reader.exitCode() != 0)
            return -1;
        const auto answer = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
        return int(answer[u"entries"].toArray().size());
    }
};

COFFRET_TEST(FormatTest, "formattest")

} // namespace coffret::journal

#include "formattest.moc"
