// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoint.h"
#include "core/journal/reader.h"
#include "tests/core/journal/tampering.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {

// Sessions of the owner 1-6, Anne 7-12, Bruno 13-18, Anne 19-24, the owner 25-30, each opened, four views, closed.
static void fillWith5Sessions(LogWorld &world)
{
    for (const auto person : {LogWorld::Owner, LogWorld::Anne, LogWorld::Bruno, LogWorld::Anne, LogWorld::Owner})
        world.work(person, 4);
}

using Attack = std::function<void(LogWorld &)>;

class VerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesAnHonestLog()
    {
        LogWorld world;
        fillWith5Sessions(world);
        world.anchor();
        const Report report = world.verify();
        QVERIFY(report.isSound());
        QCOMPARE(report.entries, 30);
        QCOMPARE(report.sessions, 5);
        QCOMPARE(report.interrupted, 0);
        QCOMPARE(report.firstSeq, 1);
        QCOMPARE(report.lastSeq, 30);
        QCOMPARE(report.head, world.entries(30).first().head);
        QCOMPARE(report.anchorsFound, 1); // the same one from three files
    }

    void tellsEachAttackByItsCause_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, Cause cause, const Attack &attack) {
            QTest::addRow("%s", name) << attack << int(cause);
        };
        namedAttacks(row);
        strippedAndForged(row);
        sealedNonsense(row);
        furtherAttacks(row);
    }
    void tellsEachAttackByItsCause()
    {
        QFETCH(Attack, attack);
        QFETCH(int, cause);
        LogWorld world;
        fillWith5Sessions(world);
        world.anchor();
        QCOMPARE(world.firstCause(), 0);
        attack(world);
        QCOMPARE(world.firstCause(), cause);
    }

    void cannotSeeACutTailWithoutAnAnchor()
    {
        LogWorld world;
        fillWith5Sessions(world);
        const Anchor anchor = **currentAnchor(*world.database, 0);
        world.sql(QStringLiteral("DELETE FROM audit_entry WHERE seq > 24"));
        world.sql(QStringLiteral("DELETE FROM audit_session WHERE first_seq > 24"));
        QCOMPARE(world.firstCause(), 0); // as FORMAT.md says
        QCOMPARE(world.firstCause({anchor}), int(Cause::TailCut));
        const auto onPaper = anchorFromText(anchorText(anchor));
        QVERIFY(onPaper.ok());
        QCOMPARE(world.firstCause({*onPaper}), int(Cause::TailCut));
    }

    void tellsASecondFaultToo()
    {
        LogWorld world;
        fillWith5Sessions(world);
        world.put(QStringLiteral("audit_entry"), QStringLiteral("head"), 3, QByteArray(32, 'x'));
        world.put(QStringLiteral("audit_entry"), QStringLiteral("sealed"), 15, QByteArray(57, 'x'));
        const Report report = world.verify();
        QCOMPARE(report.faultCount, 2);
        QCOMPARE(report.faults[0].cause, Cause::WrongChain);
        QCOMPARE(report.faults[0].seq, 3);
        QCOMPARE(report.faults[1].cause, Cause::StreamBroken);
        QCOMPARE(report.faults[1].seq, 15);
        QCOMPARE(report.faults[1].session.bytes(), world.sessions()[2].sid);
    }

    void callsAnInterruptedSessionNoTampering()
    {
        LogWorld world;
        {
            Writer killed = world.writer(LogWorld::Anne);
            QVERIFY(world.append(killed, LogWorld::viewed(world.records[0])).ok());
        }
        world.work(LogWorld::Bruno, 2);
        const Report report = world.verify();
        QVERIFY(report.isSound());
        QCOMPARE(report.interrupted, 1);
    }

    void countsASessionContinuedAfterARollbackAsWhole()
    {
        LogWorld world;
        Writer writer = world.writer(LogWorld::Anne);
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[0])).ok());
        {
            auto transaction = *Transaction::begin(*world.database, world.bus);
            QVERIFY(writer.append(transaction, LogWorld::viewed(world.records[1])).ok());
        }
        QVERIFY(world.append(writer, LogWorld::viewed(world.records[2])).ok());
        QVERIFY(world.close(writer).ok());
        const Report report = world.verify();
        QVERIFY(report.isSound());
        QCOMPARE(report.sessions, 2);
        QCOMPARE(report.interrupted, 0);
    }

    void callsAnEmptyLogUnsealed()
    {
        LogWorld world;
        QCOMPARE(world.firstCause(), int(Cause::Unsealed));
    }

    void readsNothingWithAWrongKey()
    {
        LogWorld world;
        fillWith5Sessions(world);
        world.trust.journalKey = Secret::random(32);
        const Report report = world.verify();
        QCOMPARE(report.faultCount, 5);
        for (const Fault &fault : report.faults)
            QCOMPARE(fault.cause, Cause::Unsealed);
    }

    void canBeStoppedAndReportsHowFarItIs()
    {
        LogWorld world;
        auto transaction = *Transaction::begin(*world.database, world.bus);
        Writer writer = world.writer(LogWorld::Anne);
        for (int i = 0; i < 9000; ++i)
            QVERIFY(writer.append(transaction, LogWorld::viewed(world.records[0])).ok());
        QVERIFY(transaction.commit().ok());
        QList<qint64> steps;
        const Progress whole{[&](qint64 done, qint64 total) {
            steps.append(done);
            return total == 9001;
        }};
        QVERIFY(Verifier(*world.database, world.trust).verify({}, whole).ok());
        QCOMPARE(steps, QList<qint64>({4096, 8192}));
        const Progress stopped{[](qint64, qint64) { return false; }};
        const auto report = Verifier(*world.database, world.trust).verify({}, stopped);
        QVERIFY(!report.ok());
        QVERIFY(report.error().is(BaseError::Cancelled));
    }

    void survivesEveryKindOfRubbishInItsRows()
    {
        LogWorld world;
        fillWith5Sessions(world);
        const QStringList rubbish = {u"''"_s,
                                     u"'text'"_s,
                                     u"7"_s,
                                     u"-1"_s,
                                     u"1.5"_s,
                                     u"x'00'"_s,
                                     u"zeroblob(100000)"_s,
                                     u"9223372036854775807"_s,
                                     u"-9223372036854775808"_s};
        const QStringList places = {u"audit_entry SET sealed = %1 WHERE seq = 9"_s,
                                    u"audit_entry SET head = %1 WHERE seq = 9"_s,
                                    u"audit_entry SET head = %1 WHERE seq = 30"_s,
                                    u"audit_session SET sid = %1 WHERE first_seq = 7"_s,
                                    u"audit_session SET account = %1 WHERE first_seq = 7"_s,
                                    u"audit_session SET opened_at = %1 WHERE first_seq = 7"_s,
                                    u"audit_session SET previous_head = %1 WHERE first_seq = 7"_s,
                                    u"audit_session SET stream_header = %1 WHERE first_seq = 7"_s,
                                    u"audit_session SET sealed_key = %1 WHERE first_seq = 7"_s,
                                    u"audit_session SET signature = %1 WHERE first_seq = 7"_s};
        for (const QString &place : places) {
            for (const QString &value : rubbish) {
                Tampering tampering(world);
                world.sql(QStringLiteral("UPDATE ") + place.arg(value));
                QVERIFY2(world.firstCause() > 0, qPrintable(place.arg(value)));
                QVERIFY(Reader(*world.database, world.trust).read({}, [](const LoggedEntry &) { return true; }).ok());
            }
        }
        for (const char *seq : {"0", "-5", "9223372036854775807", "-9223372036854775808"}) {
            Tampering tampering(world);
            world.sql(QStringLiteral("UPDATE audit_entry SET seq = %1 WHERE seq = 30").arg(QLatin1String(seq)));
            QVERIFY(world.firstCause() > 0);
            world.sql(
                QStringLiteral("UPDATE audit_session SET first_seq = %1 WHERE first_seq = 25").arg(QLatin1String(seq)));
            QVERIFY(world.firstCause() > 0);
        }
    }

private:
    // The nine of T23, here and in strippedAndForged().
    template <class Row>
    static void namedAttacks(const Row &row)
    {
        row("edit", Cause::StreamBroken, [](LogWorld &world) {
            const EntryRow old = world.entries(9).first();
            world.put({9, flipped(old.sealed, 100), old.head});
        });
        row("edit, chained anew", Cause::StreamBroken, [](LogWorld &world) {
            const EntryRow old = world.entries(9).first();
            world.put({9, flipped(old.sealed, 100), old.head});
            chainAnew(world, 9);
        });
        row("delete", Cause::Gap, [](LogWorld &world) { world.sql(u"DELETE FROM audit_entry WHERE seq = 9"_s); });
        row("delete, renumbered and chained anew", Cause::StreamBroken, [](LogWorld &world) {
            world.sql(u"DELETE FROM audit_entry WHERE seq = 9"_s);
            renumber(world, 10, -1);
            chainAnew(world, 9);
        });
        row("delete a whole session", Cause::Gap, [](LogWorld &world) {
            world.sql(u"DELETE FROM audit_entry WHERE seq BETWEEN 13 AND 18"_s);
            world.sql(u"DELETE FROM audit_session WHERE first_seq = 13"_s);
        });
        row("reorder", Cause::StreamBroken, [](LogWorld &world) { swapEntries(world, 9, 11); });
        row("insert", Cause::StreamBroken, [](LogWorld &world) {
            renumber(world, 9, 1);
            world.put({9, world.entries(14).first().sealed, QByteArray(32, 'h')});
            chainAnew(world, 9);
        });
        row("swap sessions", Cause::ForeignSession, [](LogWorld &world) {
            SessionRow one = world.sessions()[1], other = world.sessions()[2];
            std::swap(one.firstSeq, other.firstSeq);
            world.sql(u"DELETE FROM audit_session WHERE first_seq IN (7, 13)"_s);
            QVERIFY(world.log().insert(one).ok() && world.log().insert(other).ok());
        });
        row("cut the tail", Cause::TailCut, [](LogWorld &world) {
            world.sql(u"DELETE FROM audit_entry WHERE seq > 21"_s);
            world.sql(u"DELETE FROM audit_session WHERE first_seq > 21"_s);
        });
        row("cut the tail and go on", Cause::AnchorNotFound, [](LogWorld &world) {
            world.sql(u"DELETE FROM audit_entry WHERE seq > 24"_s);
            world.sql(u"DELETE FROM audit_session WHERE first_seq > 24"_s);
            world.work(LogWorld::Anne, 8);
        });
        row("re-seal an entry with a later key", Cause::StreamBroken, [](LogWorld &world) {
            auto later = *crypto::SealingStream::begin(Secret::random(32));
            const auto text = *entryText(LogWorld::viewed(world.records[2]));
            const auto context = entryContext(world.sessions()[1].sid, 9, *world.log().headAt(8));
            world.put({9, *later.seal(crypto::view(text), context, crypto::StreamTag::Rekey), ""});
            chainAnew(world, 9);
        });
        row("re-seal one's own session", Cause::Resealed, [](LogWorld &world) {
            sealAnew(world, world.sessions()[1], world.people[LogWorld::Anne].account,
                     world.people[LogWorld::Anne].signingSeed);
        });
    }

    template <class Row>
    static void strippedAndForged(const Row &row)
    {
        row("strip the seal of an entry", Cause::Unsealed, [](LogWorld &world) {
            world.put({9, *entryText(LogWorld::viewed(world.records[2])), ""});
            chainAnew(world, 9);
        });
        row("strip every session", Cause::Unsealed, [](LogWorld &world) { world.sql(u"DELETE FROM audit_session"_s); });
        row("strip a session's key", Cause::Unsealed,
            [](LogWorld &world) { world.put(u"audit_session"_s, u"sealed_key"_s, 7, ""); });
        row("strip a signature", Cause::MissingSignature,
            [](LogWorld &world) { world.put(u"audit_session"_s, u"signature"_s, 7, ""); });
        row("forge another person's session", Cause::ForeignSession, [](LogWorld &world) {
            sealAnew(world, world.sessions()[1], world.people[LogWorld::Bruno].account,
                     world.people[LogWorld::Anne].signingSeed);
        });
    }

    // What somebody's own program may seal and sign in his own newest session.
    template <class Row>
    static void sealedNonsense(const Row &row)
    {
        const auto newest = [](const QByteArray &text, crypto::StreamTag tag) {
            return [text, tag](LogWorld &world) {
                const Author &owner = world.people[LogWorld::Owner];
                sealAnew(world, world.sessions()[4], owner.account, owner.signingSeed, text, tag);
            };
        };
        const auto at = [](TimeStamp time, Action action = Action::Viewed) {
            Entry entry;
            entry.at = time;
            entry.action = action;
            return *entryText(entry);
        };
        const TimeStamp opened = aMonday + 16 * 60'000; // of the fifth session
        using Tag = crypto::StreamTag;
        row("no entry", Cause::BadEntry, newest(QByteArray(40, '\7'), Tag::Rekey));
        row("an entry before its session", Cause::BadEntry, newest(at(opened - 1), Tag::Rekey));
        row("an entry beyond its session", Cause::BadEntry, newest(at(opened + sessionSpan + 1), Tag::Rekey));
        row("an entry at the session's very end", Cause::AnchorNotFound, newest(at(opened + sessionSpan), Tag::Rekey));
        row("an end that is none", Cause::BadEntry, newest(at(opened, Action::SessionClosed), Tag::Rekey));
        row("an entry that keeps its key", Cause::StreamBroken, newest(at(opened), Tag::Message));
        row("an entry of another size", Cause::Unsealed, newest(QByteArray(41, '\1'), Tag::Rekey));
    }

    template <class Row>
    static void furtherAttacks(const Row &row)
    {
        row("a session of somebody unknown", Cause::ForeignSession, [](LogWorld &world) {
            const Author stranger{world.ids.create<AccountTag>(), Secret::random(32)};
            sealAnew(world, world.sessions()[1], stranger.account, stranger.signingSeed);
        });
        row("a session of another vault", Cause::ForeignSession, [](LogWorld &world) {
            SessionRow session = world.sessions()[1];
            session.signature = *crypto::sign(crypto::view(sessionLabel + QByteArray(16, 'w')),
                                              crypto::view(opening(session)), world.people[LogWorld::Anne].signingSeed);
            replaceSession(world, session);
        });
        row("a session sealed to somebody else", Cause::Unsealed, [](LogWorld &world) {
            SessionRow session = world.sessions()[1];
            session.sealedKey = *crypto::sealTo(crypto::view(*crypto::boxPublicKey(Secret::random(32))), Secret(32));
            session.signature = *crypto::sign(crypto::view(sessionLabel + world.trust.vaultId),
                                              crypto::view(opening(session)), world.people[LogWorld::Anne].signingSeed);
            replaceSession(world, session);
        });
        row("one's own newest session anew", Cause::AnchorNotFound, [](LogWorld &world) {
            sealAnew(world, world.sessions()[4], world.people[LogWorld::Owner].account,
                     world.people[LogWorld::Owner].signingSeed);
        });
        row("an entry after the end of its session", Cause::StreamBroken, [](LogWorld &world) {
            world.put({31, world.entries(30).first().sealed, ""});
            chainAnew(world, 31);
        });
        row("the beginning cut", Cause::WrongBeginning, [](LogWorld &world) {
            world.sql(u"DELETE FROM audit_entry WHERE seq <= 6"_s);
            world.sql(u"DELETE FROM audit_session WHERE first_seq <= 6"_s);
        });
        row("the first entry cut", Cause::WrongBeginning,
            [](LogWorld &world) { world.sql(u"DELETE FROM audit_entry WHERE seq = 1"_s); });
        row("a head altered", Cause::WrongChain,
            [](LogWorld &world) { world.put(u"audit_entry"_s, u"head"_s, 9, QByteArray(32, 'x')); });
        row("a session without entries at the end", Cause::TailCut,
            [](LogWorld &world) { world.sql(u"DELETE FROM audit_entry WHERE seq >= 25"_s); });
        row("a mark by somebody who is no owner", Cause::BadCheckpoint, [](LogWorld &world) {
            auto transaction = *Transaction::begin(*world.database, world.bus);
            QVERIFY(makeMark(transaction, world.address(), world.people[LogWorld::Anne], 1).ok());
            QVERIFY(transaction.commit().ok());
        });
        row("a pruning by somebody who is no owner", Cause::BadCheckpoint, [](LogWorld &world) {
            auto transaction = *Transaction::begin(*world.database, world.bus);
            QVERIFY(keepSigned(transaction, {2, 6, *world.log().headAt(6), 6, 1, {}, {}}, world.address(),
                               world.people[LogWorld::Anne])
                        .ok());
            QVERIFY(transaction.commit().ok());
            world.sql(u"DELETE FROM audit_entry WHERE seq <= 6"_s);
            world.sql(u"DELETE FROM audit_session WHERE first_seq <= 6"_s);
        });
        row("a mark turned into a pruning", Cause::BadCheckpoint, [](LogWorld &world) {
            auto transaction = *Transaction::begin(*world.database, world.bus);
            QVERIFY(makeMark(transaction, world.address(), world.people[LogWorld::Owner], 1).ok());
            QVERIFY(transaction.commit().ok());
            world.sql(u"UPDATE audit_checkpoint SET kind = 2"_s);
            world.sql(u"DELETE FROM audit_entry; DELETE FROM audit_session"_s);
        });
    }
};

COFFRET_TEST(VerifierTest, "verifiertest")

} // namespace coffret::journal

#include "verifiertest.moc"
