// SPDX-License-Identifier: GPL-3.0-or-later
// The owners' keeping of the log on a real vault, at the lowest permitted cost.
#include "core/crm/logged.h"
#include "core/journal/journalerror.h"
#include "core/workspace/books.h"
#include "core/workspace/failure.h"
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

static Secret secret(const char *text)
{
    return Secret::fromBytes({reinterpret_cast<const unsigned char *>(text), std::strlen(text)});
}

constexpr char ownersPassword[] = "lampe verger tuile moufle carton rivage bouton";
constexpr char paulsPassword[] = "grange sabot pivoine echelle moulin ruban tiroir";
constexpr TimeStamp aMonday = 1'700'470'800'000;

class LogBookTest : public QObject
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
    void enrolPaul()
    {
        auto invited =
            outcome(desk->addPerson({u"paul"_s, u"Paul"_s, PersonRole::Member, 0, {}, CreateRequest::Cost::Floor}));
        QVERIFY(invited.ok());
        close();
        QVERIFY(outcome(desk->enrol(path, {invited->login,
                                           std::move(invited->code),
                                           secret(paulsPassword),
                                           {},
                                           CreateRequest::Cost::Floor,
                                           access::charterVersion()}))
                    .ok());
    }
    Result<void> takeOut(qint64 records)
    {
        return ask<void>([records](Books &books) {
            return crm::recordAlone(books.desk, crm::logged(journal::Action::Exported, records));
        });
    }
    Result<int> look()
    {
        return ask<int>([](Books &books) { return books.log.lookForAlerts(); });
    }
    // Of this kind, the newest first.
    QList<AlertLine> alerts(journal::AlertKind kind)
    {
        const auto all = ask<QList<AlertLine>>([](Books &books) { return books.log.alerts(); });
        QList<AlertLine> some;
        for (const AlertLine &line : all.value_or(QList<AlertLine>())) {
            if (line.kept.alert.kind == kind)
                some.append(line);
        }
        return some;
    }
    QList<journal::Entry> logOf(const QList<journal::Action> &actions)
    {
        journal::Question question;
        question.actions = actions;
        const auto page = outcome(desk->readLog(question, {}, 1000));
        QList<journal::Entry> entries;
        if (page.ok()) {
            for (const LogLine &line : page->lines)
                entries.append(line.logged.entry);
        }
        return entries;
    }

private Q_SLOTS:
    void init()
    {
        clock.set(aMonday);
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret logbook é XXXXXX"_s);
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

    void keepsAnOwnersAnswerFromOneOpeningToTheNextAndWritesItInTheLog()
    {
        QVERIFY(takeOut(200).ok());
        const auto waiting = look();
        QVERIFY(waiting.ok() && *waiting >= 1);
        const AlertLine found = alerts(journal::AlertKind::BulkExport).first();
        QCOMPARE(found.login, u"claire"_s);
        const AlertChoice choice{found.kept.alert.kind, found.kept.alert.seq, journal::AlertAnswer::Expected,
                                 u"The mailing"_s};
        QVERIFY(ask<void>([choice](Books &books) { return books.log.answerAlert(choice); }).ok());
        close();
        QVERIFY(unlock("claire", ownersPassword));
        QCOMPARE(*look(), *waiting - 1);
        const AlertLine answered = alerts(journal::AlertKind::BulkExport).first();
        QCOMPARE(answered.kept.answer, journal::AlertAnswer::Expected);
        QCOMPARE(answered.kept.note, u"The mailing"_s);
        QCOMPARE(answered.by, u"claire"_s);
        const auto judged = logOf({journal::Action::AlertJudged});
        QCOMPARE(judged.size(), 1);
        QCOMPARE(judged.first().number, choice.seq);
        QCOMPARE(int(judged.first().detail), int(journal::AlertKind::BulkExport) * 256 + 1);
        QVERIFY(judged.first().motive.isEmpty()); // the note is on the shelf, where it can be taken away
    }

    void keepsTheRulesInTheVaultAndWritesThatTheyWereChanged()
    {
        QVERIFY(ask<void>([](Books &books) {
                    auto rules = books.log.alertRules();
                    rules->bulkRecords = 5;
                    return books.log.keepAlertRules(*rules);
                }).ok());
        close();
        QVERIFY(unlock("claire", ownersPassword));
        QVERIFY(takeOut(6).ok());
        QVERIFY(look().ok());
        QCOMPARE(alerts(journal::AlertKind::BulkExport).size(), 1);
        QCOMPARE(logOf({journal::Action::SettingChanged}).size(), 1);
    }

    void refusesAMemberEverything()
    {
        enrolPaul();
        QVERIFY(unlock("paul", paulsPassword));
        const auto refused = [this](auto question) {
            using Answer = decltype(question(std::declval<Books &>()));
            const Answer answer = outcome(desk->ask<typename Answer::value_type>(std::move(question)));
            return !answer.ok() && failureOf(answer.error()) == Failure::NotPermitted;
        };
        QVERIFY(refused([](Books &books) { return books.log.lookForAlerts(); }));
        QVERIFY(refused([](Books &books) { return books.log.alerts(); }));
        QVERIFY(refused([](Books &books) { return books.log.answerAlert({}); }));
        QVERIFY(refused([](Books &books) { return books.log.alertRules(); }));
        QVERIFY(refused([](Books &books) { return books.log.keepAlertRules({}); }));
        QVERIFY(refused([](Books &books) { return books.log.term(); }));
        QVERIFY(refused([](Books &books) { return books.log.keepTerm(6); }));
        QVERIFY(refused([](Books &books) { return books.log.planPruning(); }));
        QVERIFY(refused([](Books &books) { return books.log.prune({}); }));
    }

    void removesWhatIsOlderThanTheTermAndLeavesAnIntactLog()
    {
        const auto plan = [this] {
            return ask<journal::PruningPlan>([](Books &books) { return books.log.planPruning(); });
        };
        QVERIFY(takeOut(60).ok());
        QVERIFY(look().ok());
        QCOMPARE(alerts(journal::AlertKind::BulkExport).size(), 1);
        close();
        clock.advance(qint64(200) * 86'400'000);
        QVERIFY(unlock("claire", ownersPassword));
        QVERIFY(outcome(desk->settleLog()).ok());
        QVERIFY(plan().error().is(journal::JournalError::NothingToPrune)); // 12 months
        QVERIFY(!ask<void>([](Books &books) { return books.log.keepTerm(5); }).ok());
        QVERIFY(ask<void>([](Books &books) { return books.log.keepTerm(6); }).ok());
        const auto planned = plan();
        QVERIFY(planned.ok());
        QCOMPARE(planned->oldest, aMonday);
        QVERIFY(ask<void>([planned](Books &books) { return books.log.prune(*planned); }).ok());
        QVERIFY(plan().error().is(journal::JournalError::NothingToPrune));
        QCOMPARE(alerts(journal::AlertKind::BulkExport).size(), 0);
        const auto report = outcome(desk->verifyLog());
        QVERIFY(report.ok() && report->isSound());
        QCOMPARE(report->firstSeq, planned->seq + 1);
        QCOMPARE(logOf({journal::Action::LogPruned}).first().number, planned->entries);
        QVERIFY(look().ok()); // goes on after what is gone
    }

    void removesNothingFromALogThatIsNotIntact()
    {
        QVERIFY(takeOut(1).ok());
        close();
        clock.advance(qint64(400) * 86'400'000);
        QVERIFY(unlock("claire", ownersPassword));
        QVERIFY(outcome(desk->settleLog()).ok());
        const auto pruned = ask<void>([](Books &books) -> Result<void> {
            COFFRET_ASSIGN(const auto planned, books.log.planPruning());
            COFFRET_TRY(books.desk.database.execute(u"UPDATE audit_entry SET sealed = zeroblob(57) WHERE seq = 2"_s));
            return books.log.prune(planned);
        });
        QVERIFY(!pruned.ok() && pruned.error().is(journal::JournalError::LogUnreadable));
    }

    void tellsEachPersonOfHisLastOpeningsAndTheFailuresSince()
    {
        const auto openings = [this] {
            return *ask<Openings>([](Books &books) { return Result<Openings>(books.log.openings()); });
        };
        QVERIFY(openings().before.isEmpty());
        enrolPaul();
        QList<TimeStamp> pauls;
        for (int i = 0; i < 4; ++i) { // the fourth pushes the first out
            clock.advance(3'600'000);
            pauls.prepend(clock.now());
            QVERIFY(unlock("paul", paulsPassword));
            close();
        }
        clock.advance(1000);
        QVERIFY(!unlock("paul", ownersPassword));
        QVERIFY(!unlock("Paul", ownersPassword));
        QVERIFY(!unlock("claire", paulsPassword));
        QVERIFY(!unlock("nobody", paulsPassword));
        clock.advance(1000);
        QVERIFY(unlock("paul", paulsPassword));
        QCOMPARE(openings().before, pauls.mid(0, 3));
        QCOMPARE(openings().failures, 2); // his own; the same answer all the time he is there
        close();
        clock.advance(1000);
        QVERIFY(unlock("paul", paulsPassword));
        QCOMPARE(openings().failures, 0); // told once
        close();
        QVERIFY(unlock("claire", ownersPassword));
        QCOMPARE(openings().before, QList<TimeStamp>{aMonday});
        QCOMPARE(openings().failures, 4); // an owner hears of all of them
    }

    void opensAndFailsAsBeforeWhereTheAttemptCannotBeNoted()
    {
        close();
        QVERIFY(QDir(path).mkdir(u"attempts.log"_s)); // nothing can be written there
        const auto refused = outcome(desk->unlock(path, {u"claire"_s, secret(paulsPassword), {}, {}}));
        QVERIFY(!refused.ok() && failureOf(refused.error()) == Failure::WrongPassword);
        QVERIFY(unlock("claire", ownersPassword));
    }
};

COFFRET_TEST(LogBookTest, "logbooktest")

#include "logbooktest.moc"
