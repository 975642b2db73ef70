// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews on the owners' shelf: what is signed, what is told of one that was altered, moved or taken away.
#include "core/journal/reviewfile.h"
#include "core/journal/shelfrepository.h"
#include "tests/core/journal/logworld.h"
#include "tests/support/knownanswers.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;
using State = coffret::journal::FiledReview::State;

namespace coffret::journal {

class ReviewTest : public QObject
{
    Q_OBJECT

private:
    static Review aReview(const QString &words)
    {
        Review review;
        review.from = aMonday - 31 * 24 * hour;
        review.head = {12, QByteArray(32, 'h'), aMonday};
        review.entries = 12;
        review.words = words;
        ReviewLine line;
        line.topic = ReviewTopic::Outside;
        line.seq = 7;
        line.login = u"anne"_s;
        line.code = int(Action::Exported);
        line.number = 84;
        line.mark = ReviewMark::Fine;
        line.note = u"Le salon d’Épinal"_s;
        review.lines = {line};
        return review;
    }
    static Result<FiledReview> file(LogWorld &world, const QString &words, LogWorld::Person by = LogWorld::Owner)
    {
        auto transaction = *Transaction::begin(*world.database, world.bus);
        COFFRET_ASSIGN(
            const FiledReview filed,
            ReviewFile(*world.database, world.trust).file(transaction, aReview(words), world.people[by], aMonday, 0));
        COFFRET_TRY(transaction.commit());
        return filed;
    }
    static FiledReviews all(LogWorld &world)
    {
        return ReviewFile(*world.database, world.trust).all().value_or(FiledReviews());
    }
    // An owner's tool: opens the text of this number, lets it be changed, and seals it again.
    static void rewrite(LogWorld &world, qint64 number, const std::function<void(QByteArray &)> &change)
    {
        const QByteArray name = nameOf(number);
        auto transaction = *Transaction::begin(*world.database, world.bus);
        ShelfRepository shelf(*world.database, world.trust);
        auto text = **shelf.text(Drawer::Reviews, name);
        change(text);
        QVERIFY(shelf.put(Drawer::Reviews, name, text).ok());
        QVERIFY(transaction.commit().ok());
    }
    static QByteArray nameOf(qint64 number)
    {
        QByteArray name = "review";
        char field[8];
        qToLittleEndian(quint64(number), field);
        return name + QByteArray(field, 8);
    }
    static void takeAway(LogWorld &world, qint64 number)
    {
        auto transaction = *Transaction::begin(*world.database, world.bus);
        QVERIFY(ShelfRepository(*world.database, world.trust).remove(Drawer::Reviews, nameOf(number)).ok());
        QVERIFY(transaction.commit().ok());
    }

private Q_SLOTS:
    void comesBackAsItWasSigned()
    {
        LogWorld world;
        QVERIFY(file(world, u"Rien à dire."_s).ok());
        const FiledReviews found = all(world);
        QCOMPARE(found.reviews.size(), 1);
        QCOMPARE(found.unreadable, 0);
        const FiledReview &filed = found.reviews.first();
        QCOMPARE(filed.state, State::Sound);
        QCOMPARE(filed.signer, world.people[LogWorld::Owner].account);
        QCOMPARE(filed.signedAt, aMonday);
        Review expected = aReview(u"Rien à dire."_s);
        expected.number = 1;
        QCOMPARE(filed.review, expected);
    }

    void isNotFiledWithTheKeyOfSomebodyWhoIsNoOwner()
    {
        LogWorld world;
        QVERIFY(!file(world, u"x"_s, LogWorld::Anne).ok());
        QVERIFY(all(world).reviews.isEmpty());
    }

    void saysOfEveryAlteredByteThatItWasNotSignedSo()
    {
        LogWorld world;
        QVERIFY(file(world, u"Rien à dire."_s).ok());
        const QByteArray text = **ShelfRepository(*world.database, world.trust).text(Drawer::Reviews, nameOf(1));
        for (qsizetype at = 0; at < text.size(); ++at) {
            rewrite(world, 1, [&](QByteArray &bytes) { bytes[at] = char(bytes.at(at) ^ 1); });
            const FiledReviews found = all(world);
            const bool isTold =
                found.reviews.isEmpty() ? found.unreadable == 1 : found.reviews.first().state == State::NotSigned;
            QVERIFY2(isTold, qPrintable(QString::number(at)));
            rewrite(world, 1, [&](QByteArray &bytes) { bytes = text; });
        }
        QCOMPARE(all(world).reviews.first().state, State::Sound);
    }

    void doesNotTakeAnotherVaultsReviewForItsOwn()
    {
        LogWorld world;
        LogWorld other;
        other.people[LogWorld::Owner] = {world.people[LogWorld::Owner].account,
                                         world.people[LogWorld::Owner].signingSeed.copy()}; // the same owner
        other.trust.signers = world.trust.signers;
        other.trust.vaultId = QByteArray(16, 'o');
        QVERIFY(file(world, u"x"_s).ok());
        QVERIFY(file(other, u"y"_s).ok());
        const QByteArray foreign = **ShelfRepository(*other.database, other.trust).text(Drawer::Reviews, nameOf(1));
        rewrite(world, 1, [&](QByteArray &bytes) { bytes = foreign; });
        QCOMPARE(all(world).reviews.first().state, State::NotSigned);
    }

    void countsARowThatNoOwnerWroteAsUnreadable()
    {
        LogWorld world;
        QVERIFY(file(world, u"x"_s).ok());
        world.sql(u"UPDATE audit_shelf SET sealed = zeroblob(100) WHERE drawer = 3"_s);
        const FiledReviews found = all(world);
        QVERIFY(found.reviews.isEmpty());
        QCOMPARE(found.unreadable, 1);
    }

    void missesTheNumberOfOneThatWasTakenAway()
    {
        LogWorld world;
        for (const QString &words : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(file(world, words).ok());
        takeAway(world, 2);
        const FiledReviews found = all(world);
        QCOMPARE(found.missing, QList<qint64>{2});
        for (const FiledReview &each : found.reviews)
            QCOMPARE(each.state, State::Sound);
    }

    void saysThatOneNoLongerFollowsTheOneBeforeIt()
    {
        LogWorld world;
        QVERIFY(file(world, u"a"_s).ok());
        const QByteArray first = **ShelfRepository(*world.database, world.trust).text(Drawer::Reviews, nameOf(1));
        QVERIFY(file(world, u"b"_s).ok());
        takeAway(world, 1);
        takeAway(world, 2);
        QVERIFY(file(world, u"another first one"_s).ok());
        QVERIFY(file(world, u"b"_s).ok());
        QCOMPARE(all(world).reviews.first().state, State::Sound);
        rewrite(world, 1, [&](QByteArray &bytes) { bytes = first; }); // signed, and not the one that was there
        const FiledReviews found = all(world);
        QCOMPARE(found.reviews.first().state, State::NotInRow);
        QCOMPARE(found.reviews.last().state, State::Sound);
    }

    void keepsTheHalfDoneOneOfEachOwnerApart()
    {
        LogWorld world;
        ReviewFile shelf(*world.database, world.trust);
        auto transaction = *Transaction::begin(*world.database, world.bus);
        const AccountId owner = world.people[LogWorld::Owner].account;
        QVERIFY(shelf.keepDraft(transaction, aReview(u"half"_s), owner).ok());
        QVERIFY(transaction.commit().ok());
        QCOMPARE((*shelf.draft(ReviewKind::Log, owner))->words, u"half"_s);
        QVERIFY(!*shelf.draft(ReviewKind::Rights, owner));
        QVERIFY(!*shelf.draft(ReviewKind::Log, world.people[LogWorld::Anne].account));
        QVERIFY(all(world).reviews.isEmpty());
    }

    void asksAgainAboutAnAccountThatHasChangedSinceItWasTicked()
    {
        ReviewLine line;
        line.topic = ReviewTopic::Account;
        line.login = u"anne"_s;
        line.code = reason::Temporary;
        line.mark = ReviewMark::Fine;
        Review before;
        before.lines = {line};
        Review same = before;
        same.lines[0].mark = ReviewMark::None;
        Review changed = same;
        changed.lines[0].code = reason::Temporary | reason::OddHours;
        takeMarks(same, before);
        takeMarks(changed, before);
        QCOMPARE(same.lines.first().mark, ReviewMark::Fine);
        QCOMPARE(changed.lines.first().mark, ReviewMark::None);
        QCOMPARE(unmarked(changed), 1);
    }

    void readsTheReviewsOfTheSecondReader()
    {
        const auto vectors = testing::knownAnswers(u"logreview"_s);
        QCOMPARE(vectors.size(), size_t(2));
        LogWorld world;
        const auto hexOf = [&](const char *field) {
            return QByteArray::fromHex(vectors[0][QLatin1String(field)].toString().toLatin1());
        };
        world.trust.vaultId = hexOf("vault");
        world.trust.signers = {{AccountId::fromBytes(hexOf("account")), hexOf("publicKey"), true}};
        auto transaction = *Transaction::begin(*world.database, world.bus);
        for (const QJsonObject &vector : vectors) {
            const QByteArray text = QByteArray::fromHex(vector[u"text"].toString().toLatin1());
            QVERIFY(ShelfRepository(*world.database, world.trust)
                        .put(Drawer::Reviews, nameOf(vector[u"number"].toInteger()), text)
                        .ok());
        }
        QVERIFY(transaction.commit().ok());
        const FiledReviews found = all(world);
        QCOMPARE(found.reviews.size(), 2);
        for (const FiledReview &each : found.reviews) {
            const QJsonObject &vector = vectors[size_t(each.review.number) - 1];
            QCOMPARE(each.state, State::Sound);
            QCOMPARE(each.digest.toHex(), vector[u"digest"].toString().toLatin1());
            QCOMPARE(each.signedAt, vector[u"signedAt"].toInteger());
            QCOMPARE(each.review.lines.first().note, u"Salon d’Épinal"_s);
        }
    }

    void readsNoReviewFromBytesThatAreNone()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("{\"kind\":9}"),
                                        QByteArray("{\"kind\":1,\"lines\":[{\"topic\":7}]}")})
            QVERIFY(!reviewFromBody(bytes));
    }
};

COFFRET_TEST(ReviewTest, "reviewtest")

} // namespace coffret::journal

#include "reviewtest.moc"
