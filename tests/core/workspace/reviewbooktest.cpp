// SPDX-License-Identifier: GPL-3.0-or-later
// The owners' reviews on a real vault, at the lowest permitted cost.
#include "core/access/charter.h"
#include "core/crm/logged.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "core/workspace/workspace.h"
#include "tests/support/runner.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::workspace;
using namespace Qt::Literals::StringLiterals;
using journal::FiledReview;
using journal::FiledReviews;
using journal::Review;
using journal::ReviewKind;
using journal::ReviewMark;
using journal::ReviewTopic;

static Secret secret(const char *text)
{
    return Secret::fromBytes({reinterpret_cast<const unsigned char *>(text), std::strlen(text)});
}

constexpr char ownersPassword[] = "lampe verger tuile moufle carton rivage bouton";
constexpr char paulsPassword[] = "grange sabot pivoine echelle moulin ruban tiroir";
constexpr TimeStamp aMonday = 1'700'470'800'000;
constexpr TimeStamp aDay = 86'400'000;

class ReviewBookTest : public QObject
{
    Q_OBJECT

    FixedClock clock{aMonday};
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    std::unique_ptr<Workspace> desk;

    template <class T, class Question>
    Result<T> ask(Question question)
    {
        return outcome(desk->ask<T>(std::move(question)));
    }
    bool unlock(const char *login, const char *password)
    {
        return outcome(desk->unlock(path, {QString::fromUtf8(login), secret(password), {}, {}})).ok();
    }
    void close() { QVERIFY(outcome(desk->close()).ok()); }
    void enrolPaul(TimeStamp expires = 0)
    {
        auto invited = outcome(
            desk->addPerson({u"paul"_s, u"Paul"_s, PersonRole::Member, expires, {}, CreateRequest::Cost::Floor}));
        QVERIFY(invited.ok());
        close();
        Enrolment enrolment{
            invited->login,          std::move(invited->code), secret(paulsPassword), {}, CreateRequest::Cost::Floor,
            access::charterVersion()};
        QVERIFY(outcome(desk->enrol(path, std::move(enrolment))).ok());
        QVERIFY(unlock("claire", ownersPassword));
    }
    void takeOut(journal::Action action, qint64 records)
    {
        QVERIFY(
            ask<void>([=](Books &books) { return crm::recordAlone(books.desk, crm::logged(action, records)); }).ok());
    }
    Result<Review> begin(ReviewKind kind = ReviewKind::Log)
    {
        return ask<Review>([kind](Books &books) { return books.reviews.begin(kind); });
    }
    Result<FiledReview> sign(const Review &draft)
    {
        return outcome(desk->run<FiledReview>(
            [draft](Books &books, const Progress &progress) { return books.reviews.sign(draft, progress); }));
    }
    FiledReviews filed()
    {
        return ask<FiledReviews>([](Books &books) { return books.reviews.filed(); }).value_or(FiledReviews());
    }
    ReviewDates dates()
    {
        return ask<ReviewDates>([](Books &books) { return books.reviews.dates(); }).value_or(ReviewDates());
    }
    qsizetype entriesOf(journal::Action action)
    {
        journal::Question question;
        question.actions = {action};
        const auto page = outcome(desk->readLog(question, {}, 1000));
        return page.ok() ? page->lines.size() : -1;
    }
    static QList<journal::ReviewLine> linesOf(const Review &review, ReviewTopic topic)
    {
        QList<journal::ReviewLine> some;
        for (const journal::ReviewLine &line : review.lines) {
            if (line.topic == topic)
                some.append(line);
        }
        return some;
    }

private Q_SLOTS:
    void init()
    {
        clock.set(aMonday);
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret reviews é XXXXXX"_s);
        path = folder->filePath(u"atelier.coffret"_s);
        desk = std::make_unique<Workspace>(clock);
        CreateRequest request;
        request.path = path;
        request.organisation = u"Atelier"_s;
        request.login = u"claire"_s;
        request.password = secret(ownersPassword);
        request.cost = CreateRequest::Cost::Floor;
        QVERIFY(outcome(desk->create(std::move(request))).ok());
    }

    void cleanup()
    {
        desk.reset();
        folder.reset();
    }

    void isForOwnersAndForNobodyElse()
    {
        enrolPaul();
        const auto mine = begin();
        QVERIFY(mine.ok());
        close();
        QVERIFY(unlock("paul", paulsPassword));
        QVERIFY(begin().error().is(WorkspaceError::NotPermitted));
        QVERIFY(begin(ReviewKind::Rights).error().is(WorkspaceError::NotPermitted));
        QVERIFY(sign(*mine).error().is(WorkspaceError::NotPermitted));
        const auto aside = ask<void>([&](Books &books) { return books.reviews.putAside(*mine); });
        QVERIFY(aside.error().is(WorkspaceError::NotPermitted));
        QVERIFY(ask<FiledReviews>([](Books &books) { return books.reviews.filed(); })
                    .error()
                    .is(WorkspaceError::NotPermitted));
        QVERIFY(ask<ReviewDates>([](Books &books) { return books.reviews.dates(); })
                    .error()
                    .is(WorkspaceError::NotPermitted));
    }

    void listsWhatLeftTheHouseSinceTheLastReviewAndNothingOlder()
    {
        takeOut(journal::Action::Exported, 12);
        const auto first = begin();
        QCOMPARE(linesOf(*first, ReviewTopic::Outside).size(), 1);
        QVERIFY(sign(*first).ok());
        clock.advance(aDay);
        takeOut(journal::Action::Printed, 3);
        const auto second = linesOf(*begin(), ReviewTopic::Outside);
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.first().code, int(journal::Action::Printed));
        QCOMPARE(second.first().number, 3);
        QCOMPARE(second.first().login, u"claire"_s);
    }

    void namesTemporaryAndDormantAccounts()
    {
        enrolPaul(aMonday + 300 * aDay);
        clock.advance(60 * aDay);
        close();
        QVERIFY(unlock("claire", ownersPassword));
        const auto accounts = linesOf(*begin(), ReviewTopic::Account);
        QCOMPARE(accounts.size(), 2);
        for (const journal::ReviewLine &line : accounts) {
            if (line.login == u"paul"_s)
                QCOMPARE(line.code, journal::reason::Dormant | journal::reason::Temporary);
            else
                QCOMPARE(line.code & journal::reason::MuchInHand, journal::reason::MuchInHand);
        }
    }

    void goesOnWithAHalfDoneOneAfterTheNextOpening()
    {
        takeOut(journal::Action::Exported, 12);
        Review half = *begin();
        for (journal::ReviewLine &line : half.lines)
            line.mark = ReviewMark::Fine;
        half.words = u"To be finished"_s;
        QVERIFY(ask<void>([half](Books &books) { return books.reviews.putAside(half); }).ok());
        close();
        QVERIFY(unlock("claire", ownersPassword));
        takeOut(journal::Action::Printed, 3);
        const Review again = *begin();
        QCOMPARE(again.words, half.words);
        QCOMPARE(journal::unmarked(again), 1); // what came since
        QVERIFY(sign(again).ok());
        QVERIFY(begin()->words.isEmpty()); // filed: the next one begins anew
    }

    void signsWhatTheVaultSaysAndNotWhatTheDraftClaims()
    {
        takeOut(journal::Action::Exported, 12);
        Review draft = *begin();
        draft.lines.clear();
        draft.entries = 1'000'000;
        draft.login = u"somebody"_s;
        const auto signedOne = sign(draft);
        QVERIFY(signedOne.ok());
        QCOMPARE(linesOf(signedOne->review, ReviewTopic::Outside).size(), 1);
        QCOMPARE(signedOne->review.login, u"claire"_s);
        QVERIFY(signedOne->review.entries < 100);
        QCOMPARE(signedOne->review.faults, 0);
    }

    void isItselfInTheLogAndTheLogIsSoundAfterIt()
    {
        QVERIFY(sign(*begin()).ok());
        QVERIFY(sign(*begin(ReviewKind::Rights)).ok());
        QCOMPARE(entriesOf(journal::Action::LogReviewed), 1);
        QCOMPARE(entriesOf(journal::Action::RightsReviewed), 1);
        QCOMPARE(entriesOf(journal::Action::CheckpointMade), 2);
        const qsizetype readings = entriesOf(journal::Action::LogRead);
        (void)filed();
        clock.advance(3'600'000);
        (void)filed();
        QVERIFY(entriesOf(journal::Action::LogRead) > readings);
        QVERIFY(outcome(desk->verifyLog())->isSound());
        const FiledReviews found = filed();
        QCOMPARE(found.reviews.size(), 2);
        for (const FiledReview &each : found.reviews)
            QCOMPARE(each.state, FiledReview::State::Sound);
    }

    void findsATailCutAfterThePrintedCheckpoint()
    {
        takeOut(journal::Action::Exported, 12);
        const QString paper = journal::anchorText(sign(*begin())->review.head);
        const auto onPaper = journal::anchorFromText(paper);
        QVERIFY(onPaper.ok());
        QVERIFY(outcome(desk->verifyLog({*onPaper}))->isSound());
        // Whoever opens general.db cuts the log before that entry, with everything in the files that remembers it.
        QVERIFY(ask<void>([&](Books &books) -> Result<void> {
                    storage::Database &database = books.desk.database;
                    for (const QString &sql :
                         {u"DELETE FROM audit_entry WHERE seq >= %1"_s.arg(onPaper->seq),
                          u"DELETE FROM audit_checkpoint"_s, u"DELETE FROM audit_anchor"_s,
                          u"DELETE FROM finance.audit_anchor"_s, u"DELETE FROM sensitive.audit_anchor"_s})
                        COFFRET_TRY(database.execute(sql));
                    return {};
                }).ok());
        const auto without = outcome(desk->verifyLog());
        const auto with = outcome(desk->verifyLog({*onPaper}));
        const auto isPaper = [&](const journal::Fault &fault) {
            return (fault.cause == journal::Cause::TailCut || fault.cause == journal::Cause::AnchorNotFound)
                   && fault.seq == onPaper->seq;
        };
        QVERIFY(std::none_of(without->faults.begin(), without->faults.end(), isPaper));
        QVERIFY(std::any_of(with->faults.begin(), with->faults.end(), isPaper));
    }

    void missesTheNewestReviewWhenItWasTakenAway()
    {
        QVERIFY(sign(*begin()).ok());
        QVERIFY(ask<void>([](Books &books) {
                    return books.desk.database.execute(u"DELETE FROM audit_shelf WHERE drawer = 3"_s);
                }).ok());
        QCOMPARE(filed().missing, QList<qint64>{1});
        QCOMPARE(sign(*begin())->review.number, 2); // its number is not given again
        QCOMPARE(filed().missing, QList<qint64>{1});
    }

    void believesNoMembersEntryAboutAReview()
    {
        enrolPaul();
        close();
        QVERIFY(unlock("paul", paulsPassword));
        takeOut(journal::Action::LogReviewed, 50);
        close();
        QVERIFY(unlock("claire", ownersPassword));
        QVERIFY(filed().missing.isEmpty());
        QCOMPARE(sign(*begin())->review.number, 1);
    }

    void listsEveryAccountInTheYearlyReview()
    {
        enrolPaul();
        const auto rights = linesOf(*begin(ReviewKind::Rights), ReviewTopic::Right);
        QCOMPARE(rights.size(), 2);
        QVERIFY(rights.at(0).isOwner != rights.at(1).isOwner);
        for (const journal::ReviewLine &line : rights)
            QVERIFY(line.at >= aMonday);
    }

    void isDueAMonthOrAYearAfterTheLast()
    {
        QVERIFY(!isLogReviewDue(dates(), clock.now()));
        clock.advance(31 * aDay);
        QVERIFY(isLogReviewDue(dates(), clock.now()));
        QVERIFY(!isRightsReviewDue(dates(), clock.now()));
        QVERIFY(sign(*begin()).ok());
        QVERIFY(!isLogReviewDue(dates(), clock.now()));
        QVERIFY(isRightsReviewDue(dates(), clock.now() + 366 * aDay));
        QVERIFY(sign(*begin(ReviewKind::Rights)).ok());
        QVERIFY(!isRightsReviewDue(dates(), clock.now() + 300 * aDay));
    }
};

COFFRET_TEST(ReviewBookTest, "reviewbooktest")

#include "reviewbooktest.moc"
