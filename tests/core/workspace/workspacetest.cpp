// SPDX-License-Identifier: GPL-3.0-or-later
// The open vault through its own door, with real keys at the lowest permitted cost.
#include "core/workspace/workspace.h"
#include "core/storage/transaction.h"
#include "core/workspace/books.h"
#include "core/workspace/failure.h"
#include "core/workspace/inspection.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::workspace;

static Secret secret(const char *text)
{
    return Secret::fromBytes({reinterpret_cast<const unsigned char *>(text), std::strlen(text)});
}

constexpr char firstPassword[] = "lampe verger tuile moufle carton rivage bouton";
constexpr char secondPassword[] = "Été-2026! grange, sabot & pivoine œuf";

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/coffret é XXXXXX"));
        QVERIFY(folder->isValid());
        path = folder->filePath(QStringLiteral("atelier.coffret"));
        desk = std::make_unique<Workspace>(clock);
        CreateRequest request;
        request.path = path;
        request.organisation = QStringLiteral("Atelier d’essai");
        request.login = QStringLiteral("claire");
        request.displayName = QStringLiteral("Claire M.");
        request.password = secret(firstPassword);
        request.cost = CreateRequest::Cost::Floor;
        auto made = outcome(desk->create(std::move(request)));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
        recoveryKey = std::move(made->recoveryKey);
    }

    void keepsWhatWasSavedAcrossClosingAndUnlocking()
    {
        const auto saved = save(QStringLiteral("Garnier"));
        QVERIFY(saved.ok());
        close();
        QVERIFY(unlock(firstPassword).ok());
        const auto found =
            outcome(desk->ask<crm::Contact>([id = saved->id](Books &books) { return books.contacts.contact(id); }));
        QVERIFY(found.ok());
        QCOMPARE(found->lastName, QStringLiteral("Garnier"));
        QCOMPARE(desk->organisation(), QStringLiteral("Atelier d’essai"));
        QCOMPARE(desk->session().displayName, QStringLiteral("Claire M."));
    }

    // An open file outlives its name: without a look at the place, a save into a deleted folder succeeds.
    void refusesToSaveIntoAFolderThatWasMoved()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows moves no folder with open files");
#endif
        const QString away = folder->filePath(QStringLiteral("ailleurs.coffret"));
        QVERIFY(save(QStringLiteral("Avant")).ok());
        QVERIFY(QDir().rename(path, away));
        QCOMPARE(failureOf(save(QStringLiteral("Perdu")).error()), Failure::VaultMoved);
        QVERIFY(QDir().rename(away, path));
        QVERIFY(save(QStringLiteral("Après")).ok());
        close();
        QVERIFY(unlock(firstPassword).ok());
        const auto people =
            outcome(desk->ask<qint64>([](Books &books) { return books.lists.count(crm::ListFilter{}); }));
        QVERIFY(people.ok());
        QCOMPARE(*people, 2); // and not the one that was refused
    }

    void refusesToSaveIntoAFolderThatWasDeleted()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows deletes no folder with open files");
#endif
        QVERIFY(QDir(path).removeRecursively());
        QCOMPARE(failureOf(save(QStringLiteral("Perdu")).error()), Failure::VaultMoved);
    }

    void keepsASealedLogOfWhatWasDoneAndSeen()
    {
        const auto saved = save(QStringLiteral("Garnier"));
        QVERIFY(saved.ok());
        for (int times = 0; times < 3; ++times)
            QVERIFY(outcome(desk->ask<crm::Contact>([id = saved->id](Books &books) {
                        return books.contacts.contact(id);
                    })).ok());
        close();
        QVERIFY(unlock(firstPassword).ok());
        journal::Question question;
        question.object = journal::ObjectId{saved->id.value};
        const auto page = outcome(desk->readLog(question, QStringLiteral("claire"), 100));
        QVERIFY(page.ok());
        QVERIFY(page->isWhole && page->unreadable == 0);
        QList<journal::Action> actions;
        for (const LogLine &line : page->lines) {
            QCOMPARE(line.login, QStringLiteral("claire"));
            actions += line.logged.entry.action;
        }
        // The newest first; the same record seen again at once is one reading.
        QCOMPARE(actions, (QList<journal::Action>{journal::Action::Viewed, journal::Action::Created}));
        QCOMPARE(outcome(desk->readLog(question, QStringLiteral("paul"), 100))->lines.size(), 0);
        const auto report = outcome(desk->verifyLog());
        QVERIFY(report.ok());
        QVERIFY(report->isSound());
        QVERIFY(report->entries >= 7); // two openings, one end, created, viewed, read, read, verified
    }

    void writesTheLogThatIsShownAndSaysSoInIt()
    {
        const QString file = folder->filePath(QStringLiteral("journal.csv"));
        const QList<QStringList> lines{{QStringLiteral("8:31"), QStringLiteral("=1+1; \"x\"")},
                                       {QStringLiteral("8:30"), QStringLiteral("Hélène")}};
        QVERIFY(outcome(desk->exportLog(file, {QStringLiteral("Quand"), QStringLiteral("Quoi")}, lines)).ok());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(),
                 QByteArray("\xEF\xBB\xBFQuand;Quoi\r\n8:31;\"'=1+1; \"\"x\"\"\"\r\n8:30;Hélène\r\n"));
        journal::Question question;
        question.actions = {journal::Action::LogExported};
        const auto page = outcome(desk->readLog(question, {}, 100));
        QCOMPARE(page->lines.size(), 1);
        QCOMPARE(page->lines.first().logged.entry.number, 2);
        QCOMPARE(page->accounts, QStringList{QStringLiteral("claire")});
    }

    void doesNotSayThatTheLogWentOutWhenItCouldNotBeWritten()
    {
        const QString nowhere = folder->filePath(QStringLiteral("absent/journal.csv"));
        QVERIFY(!outcome(desk->exportLog(nowhere, {QStringLiteral("Quand")}, {})).ok());
        journal::Question question;
        question.actions = {journal::Action::LogExported};
        QCOMPARE(outcome(desk->readLog(question, {}, 100))->lines.size(), 0); // nothing went out
    }

    // What was signed with the keys a person had before is not taken for a stranger's.
    void provesTheLogOverNewKeysOfItsOwner()
    {
        QVERIFY(save(QStringLiteral("Avant")).ok());
        KeyRenewal wish;
        wish.own = true;
        wish.current = credentials(firstPassword);
        wish.ownPassword = secret(secondPassword);
        QVERIFY(outcome(desk->renewKeys(std::move(wish))).ok());
        QVERIFY(save(QStringLiteral("Après")).ok());
        close();
        QVERIFY(unlock(secondPassword).ok());
        const auto report = outcome(desk->verifyLog());
        QVERIFY(report.ok());
        QVERIFY(report->isSound());
        const auto page = outcome(desk->readLog({}, {}, 100));
        QVERIFY(page.ok());
        QCOMPARE(page->unreadable, 0);
        QList<journal::Action> actions;
        for (const LogLine &line : page->lines)
            actions += line.logged.entry.action;
        QCOMPARE(actions.count(journal::Action::Created), 2);
        QCOMPARE(actions.count(journal::Action::KeysRotated), 1);
    }

    void answersNothingWhileLocked()
    {
        close();
        QCOMPARE(desk->state(), Workspace::State::Closed);
        QVERIFY(save(QStringLiteral("Personne")).error().is(WorkspaceError::NotOpen));
        QVERIFY(desk->organisation().isEmpty());
    }

    void keepsWrongPasswordsOut()
    {
        close();
        QCOMPARE(failureOf(unlock("lampe verger tuile moufle carton rivage boutons").error()), Failure::WrongPassword);
        QCOMPARE(failureOf(unlock("").error()), Failure::PasswordUnusable);
        QVERIFY(unlock(firstPassword).ok());
    }

    void tellsWhoHasTheVaultOpen()
    {
        Workspace second(clock);
        const auto refused = outcome(second.unlock(path, credentials(firstPassword)));
        QCOMPARE(failureOf(refused.error()), Failure::InUse);
        const auto holder = holderOf(refused.error());
        QVERIFY(holder);
        QCOMPARE(holder->process, QCoreApplication::applicationPid());
    }

    void leavesNothingOpenWhenUnlockingIsCancelled()
    {
        close();
        auto future = desk->unlock(path, credentials(firstPassword));
        desk->cancelUnlock();
        QVERIFY(outcome(future).error().is(BaseError::Cancelled));
        QCOMPARE(desk->state(), Workspace::State::Closed);
        Workspace second(clock);
        QVERIFY(outcome(second.unlock(path, credentials(firstPassword))).ok());
    }

    void rollsALongJobBackWhenItCloses()
    {
        QSemaphore started;
        auto job = desk->run<int>([&started, this](Books &books, const Progress &progress) -> Result<int> {
            COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(books.desk.database, desk->changes()));
            COFFRET_TRY(
                books.desk.database.execute(QStringLiteral("INSERT INTO setting(key, value) VALUES('half', 'done')")));
            started.release();
            while (progress.step(0, 0)) {
            } // until the vault closes
            return BaseError::Cancelled;
        });
        started.acquire();
        close();
        QVERIFY(outcome(job).error().is(BaseError::Cancelled));
        QVERIFY(unlock(firstPassword).ok());
        const auto half = outcome(desk->ask<qint64>([](Books &books) -> Result<qint64> {
            auto statement =
                books.desk.database.prepare(QStringLiteral("SELECT count(*) FROM setting WHERE key = 'half'"));
            COFFRET_TRY(statement.step());
            return statement.integer(0);
        }));
        QCOMPARE(half.value(), 0);
    }

    void interruptsAQueryNobodyWaitsForAnyMore()
    {
        QSemaphore started;
        auto endless = desk->ask<qint64>([&started](Books &books) -> Result<qint64> {
            started.release();
            auto statement = books.desk.database.prepare(QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
            COFFRET_TRY(statement.step());
            return statement.integer(0);
        });
        started.acquire();
        endless.cancel();
        QVERIFY(save(QStringLiteral("Suivant")).ok()); // the thread is free again
    }

    void changesThePasswordAndForgetsTheOldOne()
    {
        QVERIFY(outcome(desk->changePassword(credentials(firstPassword), secret(secondPassword))).ok());
        close();
        QCOMPARE(failureOf(unlock(firstPassword).error()), Failure::WrongPassword);
        QVERIFY(unlock(secondPassword).ok());
    }

    void refusesAWeakNewPassword()
    {
        const auto refused = outcome(desk->changePassword(credentials(firstPassword), secret("Azerty123456!")));
        QCOMPARE(failureOf(refused.error()), Failure::UnsafePassword);
        close();
        QVERIFY(unlock(firstPassword).ok());
    }

    void opensWithTheRecoveryKeyAndTakesANewPassword()
    {
        close();
        QVERIFY(outcome(desk->unlock(path, recovery(recoveryKey))).ok());
        QVERIFY(outcome(desk->changePassword(recovery(recoveryKey), secret(secondPassword))).ok());
        close();
        QVERIFY(unlock(secondPassword).ok());
    }

    void replacesTheRecoveryKey()
    {
        auto fresh = outcome(desk->replaceRecoveryKey(credentials(firstPassword)));
        QVERIFY(fresh.ok());
        close();
        QCOMPARE(failureOf(outcome(desk->unlock(path, recovery(recoveryKey))).error()), Failure::WrongRecoveryKey);
        QVERIFY(outcome(desk->unlock(path, recovery(*fresh))).ok());
    }

    void raisesTheCostOfGuessing()
    {
        const auto before = inspectVault(path);
        QVERIFY(outcome(desk->raiseCost(credentials(firstPassword))).ok());
        const auto after = inspectVault(path);
        QVERIFY(after->kdfPasses * after->kdfMemory > before->kdfPasses * before->kdfMemory);
        close();
        QVERIFY(unlock(firstPassword).ok());
    }

    void namesTheFileThatIsDamaged_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"general.db", "finance.db", "sensitive.db"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void namesTheFileThatIsDamaged()
    {
        QFETCH(QString, file);
        QVERIFY(outcome(desk->check())->isEmpty());
        close();
        flipByteInTheMiddle(path + QLatin1Char('/') + file);
        const auto problems = outcome(desk->checkVault(path, credentials(firstPassword)));
        QVERIFY(problems.ok());
        QVERIFY(!problems->isEmpty());
        QCOMPARE(problems->first().file, file);
    }

    void opensWithThePreviousHeaderAndSaysSo()
    {
        QVERIFY(outcome(desk->raiseCost(credentials(firstPassword))).ok()); // so that there is a previous one
        close();
        flipByteInTheMiddle(path + QStringLiteral("/vault.hdr"));
        const auto opened = unlock(firstPassword);
        QVERIFY(opened.ok());
        QCOMPARE(opened->notices.size(), 1);
        QCOMPARE(opened->notices.first().kind, NoticeKind::PreviousHeaderUsed);
    }

    void refusesAnOlderHeaderPutBackWithItsPreviousOne()
    {
        QVERIFY(outcome(desk->raiseCost(credentials(firstPassword))).ok());
        const QHash<QString, QByteArray> old{{header(), contentOf(header())}, {previous(), contentOf(previous())}};
        QVERIFY(outcome(desk->changePassword(credentials(firstPassword), secret(secondPassword))).ok());
        close();
        for (auto file = old.begin(); file != old.end(); ++file)
            QVERIFY(putContent(file.key(), *file));
        QCOMPARE(failureOf(unlock(firstPassword).error()), Failure::HeaderRolledBack);
        QCOMPARE(failureOf(unlock(secondPassword).error()), Failure::WrongPassword);
        QCOMPARE(desk->state(), Workspace::State::Closed);
        const auto problems = outcome(desk->checkVault(path, credentials(firstPassword)));
        QCOMPARE(problems->size(), 1);
        QCOMPARE(problems->first().file, QStringLiteral("vault.hdr"));
    }

    void letsTheRecoveryKeyTakeAnOlderHeaderWhenThereIsNoOther()
    {
        const QByteArray old = contentOf(header());
        QVERIFY(outcome(desk->changePassword(credentials(firstPassword), secret(secondPassword))).ok());
        close();
        QVERIFY(putContent(header(), old));
        QVERIFY(QFile::remove(previous()));
        QCOMPARE(outcome(desk->checkVault(path, recovery(recoveryKey)))->size(), 1); // looks, and accepts nothing
        QCOMPARE(failureOf(unlock(firstPassword).error()), Failure::HeaderRolledBack);
        const auto opened = outcome(desk->unlock(path, recovery(recoveryKey)));
        QVERIFY(opened.ok());
        QCOMPARE(opened->notices.size(), 1);
        QCOMPARE(opened->notices.first().kind, NoticeKind::OlderHeaderUsed);
        close();
        const auto again = unlock(firstPassword); // the password of that header's day, which the owner now knows
        QVERIFY(again.ok());
        QVERIFY(again->notices.isEmpty());
    }

    void ringsTheBellOnceForASavedContact()
    {
        QSignalSpy bell(&desk->changes(), &ChangeBus::changed);
        QVERIFY(save(QStringLiteral("Cloche")).ok());
        QTRY_COMPARE(bell.count(), 1);
    }

private:
    Result<crm::Contact> save(const QString &lastName)
    {
        return outcome(desk->ask<crm::Contact>([lastName](Books &books) {
            crm::Contact contact;
            contact.lastName = lastName;
            return books.contacts.save(contact);
        }));
    }

    static Credentials credentials(const char *password)
    {
        Credentials made;
        made.login = QStringLiteral("claire");
        made.password = secret(password);
        return made;
    }

    static Credentials recovery(const Secret &key)
    {
        Credentials made;
        made.login = QStringLiteral("claire");
        made.recoveryKey = key.copy();
        return made;
    }

    Result<Opened> unlock(const char *password)
    {
        return outcome(desk->unlock(path, credentials(password)));
    }
    void close()
    {
        QVERIFY(outcome(desk->close()).ok());
    }

    QString header() const
    {
        return path + QStringLiteral("/vault.hdr");
    }
    QString previous() const
    {
        return path + QStringLiteral("/vault.hdr.prev");
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool putContent(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
    }

    static void flipByteInTheMiddle(const QString &name)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        char byte = 0;
        QVERIFY(file.getChar(&byte));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.putChar(char(byte ^ 0x10)));
    }

    const SystemClock clock{};
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    std::unique_ptr<Workspace> desk;
    Secret recoveryKey;
};

COFFRET_TEST(WorkspaceTest, "workspacetest")
#include "workspacetest.moc"
