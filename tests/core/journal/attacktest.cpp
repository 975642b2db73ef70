// SPDX-License-Identifier: GPL-3.0-or-later
// T23: 10,000 random edits, each kind of them clumsy or with the public chain computed anew, and each told by its cause.
#include "tests/core/journal/tampering.h"
#include "tests/support/runner.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {

class AttackTest : public QObject
{
    Q_OBJECT

private:
    LogWorld world;
    QRandomGenerator random{23};
    QList<SessionRow> sessions;
    qint64 last = 0;
    QString what; // the edit at hand, for a failure's sentence

    int pick(qint64 bound) { return random.bounded(int(bound)); }
    qint64 anyEntry() { return 1 + pick(last); }
    SessionRow anySession() { return sessions[pick(sessions.size())]; }
    bool isFirstOfLog(qint64 seq) const { return seq == 1; }
    // An honest chain over the tampered rows, half of the time.
    void perhapsChainAnew(qint64 seq)
    {
        if (pick(2) == 1)
            chainAnew(world, seq);
    }

    Cause editAnEntry()
    {
        const qint64 seq = anyEntry();
        const EntryRow row = world.entries(seq, seq + 1).first();
        world.put({seq, flipped(row.sealed, pick(row.sealed.size() * 8)), row.head});
        perhapsChainAnew(seq);
        return Cause::StreamBroken;
    }
    Cause editAHead()
    {
        const qint64 seq = anyEntry();
        const EntryRow row = world.entries(seq, seq + 1).first();
        world.put({seq, row.sealed, flipped(row.head, pick(256))});
        return Cause::WrongChain;
    }
    Cause editAnOpening()
    {
        SessionRow row = anySession();
        QByteArray *const fields[] = {&row.sid,          &row.account,   &row.previousHead,
                                      &row.streamHeader, &row.sealedKey, &row.signature};
        QByteArray &field = *fields[pick(6)];
        field = flipped(field, pick(field.size() * 8));
        row.openedAt += pick(2);
        replaceSession(world, row);
        perhapsChainAnew(row.firstSeq);
        return Cause::ForeignSession;
    }
    Cause deleteAnEntry()
    {
        const qint64 seq = anyEntry();
        world.sql(u"DELETE FROM audit_entry WHERE seq = %1"_s.arg(seq));
        if (seq == last)
            return Cause::TailCut;
        if (pick(2) == 1) {
            renumber(world, seq + 1, -1);
            perhapsChainAnew(seq);
            return Cause::StreamBroken;
        }
        return seq == 1 ? Cause::WrongBeginning : Cause::Gap;
    }
    Cause reorderTwo()
    {
        const qint64 one = anyEntry(), other = 1 + (one + pick(last - 1)) % last;
        swapEntries(world, one, other);
        perhapsChainAnew(std::min(one, other));
        return Cause::StreamBroken;
    }
    Cause insertOne()
    {
        const qint64 seq = 1 + pick(last + 1);
        const qint64 copied = 1 + seq % last; // never the one whose place it takes
        const QByteArray sealed = pick(2) == 1 ? world.entries(copied, copied + 1).first().sealed : QByteArray(57, 'z');
        renumber(world, seq, 1);
        world.put({seq, sealed, QByteArray(32, 'h')});
        perhapsChainAnew(seq);
        return Cause::StreamBroken;
    }
    Cause swapTwoSessions()
    {
        const int at = pick(sessions.size()), offset = 1 + pick(sessions.size() - 1);
        SessionRow one = sessions[at], other = sessions[(at + offset) % sessions.size()];
        std::swap(one.firstSeq, other.firstSeq);
        world.sql(u"DELETE FROM audit_session WHERE first_seq IN (%1, %2)"_s.arg(one.firstSeq).arg(other.firstSeq));
        (void)world.log().insert(one);
        (void)world.log().insert(other);
        perhapsChainAnew(1);
        return Cause::ForeignSession;
    }
    Cause cutTheTail()
    {
        const qint64 seq = 1 + anyEntry() % last;
        world.sql(u"DELETE FROM audit_entry WHERE seq >= %1"_s.arg(std::max<qint64>(seq, 2)));
        if (pick(2) == 1)
            world.sql(u"DELETE FROM audit_session WHERE first_seq >= %1"_s.arg(std::max<qint64>(seq, 2)));
        return Cause::TailCut;
    }
    // One's own session with entries of one's choice, under a new key and signed: only what came later shows it.
    Cause sealOneAnew()
    {
        const SessionRow row = anySession();
        for (const Author &author : world.people) {
            if (author.account.bytes() == row.account)
                sealAnew(world, row, author.account, author.signingSeed);
        }
        return row.firstSeq == sessions.last().firstSeq ? Cause::AnchorNotFound : Cause::Resealed;
    }
    Cause sealAnEntryWithALaterKey()
    {
        const qint64 seq = anyEntry();
        SessionRow of;
        for (const SessionRow &row : sessions)
            of = row.firstSeq <= seq ? row : of;
        auto later = *crypto::SealingStream::begin(Secret::random(32));
        Entry entry = LogWorld::viewed(world.records[0]);
        entry.at = of.openedAt;
        const QByteArray previous = seq == of.firstSeq ? openingHead(of) : *world.log().headAt(seq - 1);
        const auto context = entryContext(of.sid, seq, previous);
        world.put({seq, *later.seal(crypto::view(*entryText(entry)), context, crypto::StreamTag::Rekey),
                   QByteArray(32, 'h')});
        perhapsChainAnew(seq);
        return Cause::StreamBroken;
    }
    Cause stripASeal()
    {
        const SessionRow row = anySession();
        const qint64 seq = anyEntry();
        switch (pick(4)) {
        case 0: world.put({seq, *entryText(LogWorld::viewed(world.records[1])), QByteArray(32, 'h')}); break;
        case 1: world.put(u"audit_session"_s, u"sealed_key"_s, row.firstSeq, ""); break;
        case 2: world.put(u"audit_session"_s, u"stream_header"_s, row.firstSeq, ""); break;
        default: world.put(u"audit_session"_s, u"signature"_s, row.firstSeq, ""); return Cause::MissingSignature;
        }
        perhapsChainAnew(1);
        return Cause::Unsealed;
    }
    Cause forgeAnotherPerson()
    {
        const SessionRow row = anySession();
        const Author &victim = world.people[std::size_t(pick(3))];
        const Author &forger =
            world.people[(std::size_t(&victim - world.people.data()) + 1 + std::size_t(pick(2))) % 3];
        sealAnew(world, row, victim.account, forger.signingSeed);
        return Cause::ForeignSession;
    }

    using Edit = Cause (AttackTest::*)();
    struct Kind
    {
        const char *name;
        Edit edit;
    };
    static constexpr Kind kinds[] = {
        {"edit an entry", &AttackTest::editAnEntry},
        {"edit a head", &AttackTest::editAHead},
        {"edit an opening", &AttackTest::editAnOpening},
        {"delete", &AttackTest::deleteAnEntry},
        {"reorder", &AttackTest::reorderTwo},
        {"insert", &AttackTest::insertOne},
        {"swap sessions", &AttackTest::swapTwoSessions},
        {"cut the tail", &AttackTest::cutTheTail},
        {"seal anew", &AttackTest::sealOneAnew},
        {"a later key", &AttackTest::sealAnEntryWithALaterKey},
        {"strip a seal", &AttackTest::stripASeal},
        {"forge", &AttackTest::forgeAnotherPerson},
    };

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto person : {LogWorld::Owner, LogWorld::Anne, LogWorld::Bruno, LogWorld::Anne, LogWorld::Owner})
            world.work(person, 1 + pick(6));
        world.anchor();
        sessions = world.sessions();
        last = world.verify().lastSeq;
        QCOMPARE(world.firstCause(), 0);
        world.sql(u"BEGIN"_s); // never committed, so that 10,000 edits wait for no disk
    }

    void everyOneOfTenThousandRandomEditsIsToldByItsCause()
    {
        bool isSet = false;
        const int asked = qEnvironmentVariableIntValue("COFFRET_LOG_EDITS", &isSet);
        const int edits = isSet ? asked : 10'000;
        for (int i = 0; i < edits; ++i) {
            const Kind &kind = kinds[i % std::size(kinds)];
            Tampering tampering(world);
            const Cause expected = (this->*kind.edit)();
            const Report report = world.verify();
            const int told = report.faults.isEmpty() ? 0 : int(report.faults.first().cause);
            QVERIFY2(told == int(expected),
                     qPrintable(u"%1, number %2: %3 instead of %4"_s.arg(QLatin1String(kind.name))
                                    .arg(i)
                                    .arg(told)
                                    .arg(int(expected))));
        }
        QCOMPARE(world.firstCause(), 0);
    }
};

COFFRET_TEST(AttackTest, "attacktest")

} // namespace coffret::journal

#include "attacktest.moc"
