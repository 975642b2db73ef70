// SPDX-License-Identifier: GPL-3.0-or-later
// Several people on one vault with its databases, at the lowest permitted cost where it can be chosen.
#include "core/access/charter.h"
#include "core/storage/headeranchor.h"
#include "core/storage/storageerror.h"
#include "core/vault/unlock.h"
#include "core/workspace/books.h"
#include "core/workspace/failure.h"
#include "core/workspace/outcome.h"
#include "core/workspace/workspace.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::workspace;

static Secret secret(const char *text)
{
    return Secret::fromBytes({reinterpret_cast<const unsigned char *>(text), std::strlen(text)});
}

constexpr char ownersPassword[] = "lampe verger tuile moufle carton rivage bouton";
constexpr char paulsPassword[] = "grange sabot pivoine echelle moulin ruban tiroir";
constexpr char annesPassword[] = "pivoine moulin sabot tiroir echelle grange ruban";
constexpr char lucsPassword[] = "sabot grange echelle pivoine ruban moulin tiroir";

class PeopleTest : public QObject
{
    Q_OBJECT

private:
    static Credentials credentials(const char *login, const char *password)
    {
        return {QString::fromUtf8(login), secret(password), {}, {}};
    }
    Result<Opened> unlock(const char *login, const char *password)
    {
        return outcome(desk->unlock(path, credentials(login, password)));
    }
    void close() { QVERIFY(outcome(desk->close()).ok()); }

    // Invited with the vault open, accepted with it closed; leaves it closed.
    void enrol(const char *login, const char *password, const QStringList &compartments, const char *profile = "sales")
    {
        auto invited = outcome(desk->addPerson({QString::fromUtf8(login), QStringLiteral("Prénom"), PersonRole::Member,
                                                0, compartments, floor, idOf(profile)}));
        QVERIFY(invited.ok());
        close();
        const auto done = outcome(desk->enrol(
            path, {invited->login, std::move(invited->code), secret(password), {}, floor, access::charterVersion()}));
        QVERIFY(done.ok());
        QVERIFY(done->isEmpty()); // no recovery key for a member
    }

    static access::ProfileId idOf(const char *key) { return access::shippedProfile(QString::fromLatin1(key))->id; }
    Result<RightsOutcome> giveProfile(const char *login, const char *key, std::optional<TimeStamp> end = {})
    {
        return outcome(
            desk->changeRights({RightsWish::What::SetProfile, QString::fromUtf8(login), {}, idOf(key), end}));
    }
    Result<RightsOutcome> giveEnd(const char *login, TimeStamp end)
    {
        return outcome(desk->changeRights({RightsWish::What::SetEnd, QString::fromUtf8(login), {}, {}, end}));
    }
    Person sheetOf(const char *login)
    {
        const auto people = outcome(desk->people());
        for (const Person &person : *people) {
            if (person.login == QString::fromUtf8(login))
                return person;
        }
        return {};
    }

    template <class T, class Question>
    Result<T> ask(Question question)
    {
        return outcome(desk->ask<T>(std::move(question)));
    }
    static Result<void> run(Books &books, const char *sql)
    {
        return books.desk.database.execute(QString::fromLatin1(sql));
    }

    QHash<QString, QByteArray> snapshot() const
    {
        QHash<QString, QByteArray> files;
        for (const char *const name : {"vault.hdr", "vault.hdr.prev"}) {
            QFile file(path + u'/' + QLatin1String(name));
            if (file.open(QIODevice::ReadOnly))
                files.insert(file.fileName(), file.readAll());
        }
        return files;
    }
    static void putBack(const QHash<QString, QByteArray> &files)
    {
        for (auto one = files.begin(); one != files.end(); ++one) {
            QFile file(one.key());
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(*one), one->size());
        }
    }

    static constexpr auto floor = CreateRequest::Cost::Floor;
    static constexpr TimeStamp hour = 3'600'000;
    // Of the computer's own day, whatever its zone: hours are those on its wall.
    const TimeStamp noon = QDateTime(QDate(2026, 12, 1), QTime(12, 0)).toMSecsSinceEpoch();
    FixedClock clock{0};
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    std::unique_ptr<Workspace> desk;

private Q_SLOTS:
    void init()
    {
        clock.set(noon);
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/coffret é XXXXXX"));
        path = folder->filePath(QStringLiteral("atelier.coffret"));
        desk = std::make_unique<Workspace>(clock);
        CreateRequest request;
        request.path = path;
        request.organisation = QStringLiteral("Atelier d’essai");
        request.login = QStringLiteral("claire");
        request.displayName = QStringLiteral("Claire M.");
        request.password = secret(ownersPassword);
        request.cost = CreateRequest::Cost::Floor;
        QVERIFY(outcome(desk->create(std::move(request))).ok());
    }

    void worksWithTheFilesOnesKeysOpenAndIsRefusedTheOthers()
    {
        enrol("paul", paulsPassword, {});
        QVERIFY(unlock("paul", paulsPassword).ok());
        const auto saved = ask<crm::Contact>([](Books &books) {
            crm::Contact contact;
            contact.lastName = QStringLiteral("Garnier");
            return books.contacts.save(contact);
        });
        QVERIFY(saved.ok());
        const auto refused = [this](const char *sql) {
            return failureOf(ask<void>([sql](Books &books) { return run(books, sql); }).error());
        };
        for (const char *const sql :
             {"SELECT count(*) FROM finance.meta", "SELECT 1 FROM sensitive.setting, main.setting",
              "INSERT INTO finance.setting VALUES(1, 2)", "CREATE TABLE sensitive.more(a)",
              "UPDATE sensitive.meta SET epoch = 1", "DELETE FROM finance.setting"})
            QCOMPARE(refused(sql), Failure::NotPermitted);
        QCOMPARE(refused("SELECT count(*) FROM nothing"), Failure::Internal); // a bug stays one
        QVERIFY(outcome(desk->check()).ok());
        QVERIFY(outcome(desk->facts()).ok());
        // Whatever an owner does to people is refused, and the header stays.
        const auto before = snapshot();
        QCOMPARE(
            failureOf(outcome(desk->addPerson({QStringLiteral("x"), {}, PersonRole::Owner, 0, {}, floor})).error()),
            Failure::NotPermitted);
        QCOMPARE(failureOf(outcome(desk->changeRights(
                                       {RightsWish::What::Grant, QStringLiteral("paul"), QStringLiteral("finance")}))
                               .error()),
                 Failure::NotPermitted);
        QVERIFY(snapshot() == before);
        close();
        QVERIFY(unlock("claire", ownersPassword).ok());
        QVERIFY(ask<crm::Contact>([&](Books &books) { return books.contacts.contact(saved->id); }).ok());
    }

    // T8 with real files: the whole keyring of each person against each file of the folder, entitled or not.
    void opensNoFileWithAKeyringThatHasNoRightToIt()
    {
        enrol("paul", paulsPassword, {});
        QVERIFY(unlock("claire", ownersPassword).ok());
        enrol("luc", lucsPassword, {QStringLiteral("sensitive")});
        QVERIFY(unlock("claire", ownersPassword).ok());
        enrol("anne", annesPassword, {}, "accounting"); // whose profile brings finance
        RandomIdSource ids(clock);
        vault::SystemFileOperations files;
        const vault::VaultEnvironment environment{clock, ids, files};
        const std::vector<std::tuple<const char *, const char *, QStringList>> people = {
            {"paul", paulsPassword, {QStringLiteral("general.db")}},
            {"luc", lucsPassword, {QStringLiteral("general.db"), QStringLiteral("sensitive.db")}},
            {"anne", annesPassword, {QStringLiteral("general.db"), QStringLiteral("finance.db")}}};
        const vault::VaultFolder place(path);
        int tried = 0;
        for (const auto &[login, password, entitled] : people) {
            const auto lock = vault::VaultLock::take(place, vault::thisProcess(clock));
            QVERIFY(lock.ok());
            const auto opened = vault::unlock(
                *lock, vault::PasswordCredentials{QString::fromUtf8(login), secret(password), {}}, environment);
            QVERIFY(opened.ok());
            std::vector<Secret> keyring;
            for (const vault::CompartmentKey &one : opened->keys.compartments)
                keyring.push_back(one.key.copy());
            keyring.push_back(opened->keys.identity.boxSecretKey.copy());
            keyring.push_back(opened->keys.identity.signingSeed.copy());
            for (const QString &name :
                 {QStringLiteral("general.db"), QStringLiteral("finance.db"), QStringLiteral("sensitive.db")}) {
                int opening = 0;
                for (const Secret &key : keyring) {
                    storage::DatabaseFiles alone;
                    alone.vaultId = opened->header.directory.vault.bytes();
                    alone.files.push_back({storage::Compartment::General, place.compartmentFile(name), key.copy()});
                    const auto database = storage::Database::open(std::move(alone));
                    // In general's place another compartment's file has no such schema: its key fits none the less.
                    opening += database.ok() || !database.error().is(storage::StorageError::WrongKey) ? 1 : 0;
                    ++tried;
                }
                QCOMPARE(opening, entitled.contains(name) ? 1 : 0);
            }
        }
        QCOMPARE(tried, 3 * 3 + 2 * 3 * 4);
    }

    void refusesTheHeadersOfADayBeforeSomebodyWasDisabled()
    {
        enrol("paul", paulsPassword, {QStringLiteral("finance")});
        QVERIFY(unlock("paul", paulsPassword).ok());
        close();
        const auto kept = snapshot();
        QVERIFY(unlock("claire", ownersPassword).ok());
        const auto done = outcome(desk->changeRights({RightsWish::What::Disable, QStringLiteral("paul"), {}}));
        QVERIFY(done.ok());
        QVERIFY(done->onlyOneOwner);
        close();
        QCOMPARE(failureOf(unlock("paul", paulsPassword).error()), Failure::UserDisabled);
        putBack(kept);
        QCOMPARE(failureOf(unlock("paul", paulsPassword).error()), Failure::HeaderRolledBack);
    }

    void refusesAFileOfTheDayBeforeAChangeOfRights()
    {
        close();
        QFile::copy(path + QStringLiteral("/finance.db"), path + QStringLiteral("/kept"));
        QVERIFY(unlock("claire", ownersPassword).ok());
        enrol("paul", paulsPassword, {});
        QVERIFY(QFile::remove(path + QStringLiteral("/finance.db")));
        QVERIFY(QFile::rename(path + QStringLiteral("/kept"), path + QStringLiteral("/finance.db")));
        QCOMPARE(failureOf(unlock("claire", ownersPassword).error()), Failure::OtherVault);
        QVERIFY(unlock("paul", paulsPassword).ok()); // whom it does not concern
    }

    void opensAndGoesOnWhenOnlyTheFilesHaveTheNewEpoch()
    {
        QVERIFY(ask<void>([](Books &books) { return storage::raiseEpoch(books.desk.database, 7); }).ok());
        close();
        QVERIFY(unlock("claire", ownersPassword).ok());
        enrol("paul", paulsPassword, {});
        QVERIFY(unlock("paul", paulsPassword).ok());
    }

    void bringsTheKeysInStepWithTheProfileAndSaysWhenSomethingWasTaken()
    {
        enrol("paul", paulsPassword, {}, "manager");
        QVERIFY(unlock("claire", ownersPassword).ok());
        const QString general = QStringLiteral("general");
        const QString finance = QStringLiteral("finance");
        const QString sensitive = QStringLiteral("sensitive");
        QVERIFY(sheetOf("paul").profile == idOf("manager"));
        QCOMPARE(sheetOf("paul").compartments, (QStringList{general, finance, sensitive}));
        const auto lowered = giveProfile("paul", "accounting");
        QVERIFY(lowered.ok() && lowered->keysShouldBeRenewed);
        QCOMPARE(sheetOf("paul").compartments, (QStringList{general, finance}));
        QVERIFY(sheetOf("paul").profile == idOf("accounting"));
        const auto same = giveProfile("paul", "assistant");
        QVERIFY(same.ok() && !same->keysShouldBeRenewed);
        QCOMPARE(failureOf(giveProfile("claire", "manager").error()), Failure::BadRequest);
        QCOMPARE(failureOf(outcome(desk->changeRights({RightsWish::What::SetProfile, QStringLiteral("paul")})).error()),
                 Failure::BadRequest);
        QCOMPARE(failureOf(outcome(desk->addPerson(
                                       {QStringLiteral("x"), {}, PersonRole::Owner, 0, {}, floor, idOf("manager")}))
                               .error()),
                 Failure::BadRequest);
        close();
        QVERIFY(unlock("paul", paulsPassword).ok());
        QVERIFY(desk->session().profile == *access::shippedProfile(QStringLiteral("assistant")));
        QCOMPARE(failureOf(giveProfile("paul", "manager").error()), Failure::NotPermitted);
        QCOMPARE(failureOf(ask<void>([](Books &books) { return run(books, "SELECT 1 FROM sensitive.meta"); }).error()),
                 Failure::NotPermitted);
    }

    void wantsADayForAProfileThatEnds()
    {
        enrol("paul", paulsPassword, {});
        QVERIFY(unlock("claire", ownersPassword).ok());
        const PersonWish endless{QStringLiteral("lea"), {}, PersonRole::Member, 0, {}, floor, idOf("intern")};
        QCOMPARE(failureOf(outcome(desk->addPerson(endless)).error()), Failure::NeedsExpiry);
        QCOMPARE(failureOf(giveProfile("paul", "maintenance").error()), Failure::NeedsExpiry);
        QCOMPARE(sheetOf("lea").login, QString());
        QVERIFY(giveProfile("paul", "maintenance", noon + hour).ok());
        QCOMPARE(sheetOf("paul").expires, noon + hour);
        QVERIFY(giveProfile("paul", "intern").ok()); // its day is set already
        clock.set(noon + 2 * hour);
        QCOMPARE(failureOf(giveProfile("paul", "maintenance").error()), Failure::NeedsExpiry); // and over by now
    }

    void setsExtendsAndRemovesTheLastDay()
    {
        enrol("paul", paulsPassword, {});
        QVERIFY(unlock("claire", ownersPassword).ok());
        const auto shorter = giveEnd("paul", noon + hour);
        QVERIFY(shorter.ok() && !shorter->raised);
        QCOMPARE(sheetOf("paul").expires, noon + hour);
        const auto longer = giveEnd("paul", noon + 2 * hour);
        QVERIFY(longer.ok() && longer->raised);
        QVERIFY(giveProfile("paul", "assistant").ok());
        QCOMPARE(sheetOf("paul").expires, noon + 2 * hour); // as it stood
        clock.set(noon + 3 * hour);
        close();
        QCOMPARE(failureOf(unlock("paul", paulsPassword).error()), Failure::UserDisabled);
        QVERIFY(unlock("claire", ownersPassword).ok());
        QVERIFY(giveEnd("paul", 0).ok());
        QCOMPARE(sheetOf("paul").expires, 0);
        close();
        QVERIFY(unlock("paul", paulsPassword).ok());
        QCOMPARE(failureOf(giveEnd("paul", 0).error()), Failure::NotPermitted);
    }

    void takesTheLastDayOffWithTheProfileThatWantedIt()
    {
        enrol("paul", paulsPassword, {});
        QVERIFY(unlock("claire", ownersPassword).ok());
        QVERIFY(giveProfile("paul", "intern", noon + hour).ok());
        QCOMPARE(failureOf(giveEnd("paul", 0).error()), Failure::NeedsExpiry);
        QCOMPARE(failureOf(giveProfile("paul", "maintenance", 0).error()), Failure::NeedsExpiry);
        QVERIFY(giveProfile("paul", "sales", 0).ok());
        QCOMPARE(sheetOf("paul").expires, 0);
        QCOMPARE(failureOf(giveEnd("paul", noon).error()), Failure::BadRequest); // over
        QCOMPARE(failureOf(giveEnd("claire", noon + hour).error()), Failure::BadRequest);
        QCOMPARE(failureOf(outcome(desk->changeRights({RightsWish::What::SetEnd, QStringLiteral("paul")})).error()),
                 Failure::BadRequest);
    }

    void enrolsAnAdministratorWithAKeyFileOnly()
    {
        auto invited = outcome(
            desk->addPerson({QStringLiteral("luc"), {}, PersonRole::Member, 0, {}, floor, idOf("administrator")}));
        QVERIFY(invited.ok());
        close();
        const QString key = folder->filePath(QStringLiteral("luc.key"));
        Enrolment guessed; // without the code nothing is learnt of the account
        guessed.login = QStringLiteral("luc");
        guessed.code = secret("rivage moufle tuile verger carton lampe");
        guessed.password = secret(lucsPassword);
        guessed.cost = floor;
        guessed.accepted = access::charterVersion();
        QCOMPARE(failureOf(outcome(desk->enrol(path, std::move(guessed))).error()), Failure::WrongPassword);
        for (const QString &keyFile : {QString(), key}) {
            Enrolment enrolment;
            enrolment.login = QStringLiteral("luc");
            enrolment.code = invited->code.copy();
            enrolment.password = secret(lucsPassword);
            enrolment.keyFile = keyFile;
            enrolment.cost = floor;
            enrolment.accepted = access::charterVersion();
            const auto done = outcome(desk->enrol(path, std::move(enrolment)));
            if (keyFile.isEmpty())
                QCOMPARE(failureOf(done.error()), Failure::NeedsKeyFile); // and the code is not used up
            else
                QVERIFY(done.ok());
        }
        QVERIFY(QFile::exists(key));
    }

    void opensWithinTheHoursOfTheProfileAndOnlyAfterTheRightPasswordSaysSo()
    {
        enrol("paul", paulsPassword, {});
        QVERIFY(unlock("claire", ownersPassword).ok());
        QVERIFY(giveProfile("paul", "intern", noon + 30 * 24 * hour).ok()); // 8:30 to 18:00
        close();
        QVERIFY(unlock("paul", paulsPassword).ok());
        close();
        const TimeStamp begin = noon - 3 * hour - hour / 2;
        const TimeStamp end = noon + 6 * hour;
        for (const TimeStamp at : {begin, begin - 1, end - 1, end, end + 5 * hour}) {
            const bool opens = at >= begin && at < end;
            clock.set(at);
            const auto opened = unlock("paul", paulsPassword);
            QCOMPARE(opened.ok(), opens);
            if (opens)
                close();
            else
                QCOMPARE(failureOf(opened.error()), Failure::OutsideHours);
            QCOMPARE(failureOf(unlock("paul", lucsPassword).error()), Failure::WrongPassword);
        }
        QCOMPARE(failureOf(outcome(desk->checkVault(path, credentials("paul", paulsPassword))).error()),
                 Failure::OutsideHours);
        QVERIFY(unlock("claire", ownersPassword).ok()); // an owner at any hour
    }

    void notesInTheLogWhatIsDoneToAccountsAndWhatIsRefused()
    {
        using journal::Action;
        enrol("paul", paulsPassword, {}, "manager");
        QVERIFY(unlock("claire", ownersPassword).ok());
        QVERIFY(giveProfile("paul", "sales").ok());
        QVERIFY(outcome(desk->inviteAgain(QStringLiteral("paul"))).ok());
        QVERIFY(outcome(desk->changeRights({RightsWish::What::Disable, QStringLiteral("paul"), {}})).ok());
        QVERIFY(outcome(desk->renewKeys({})).ok());
        enrol("luc", lucsPassword, {});
        QVERIFY(unlock("luc", lucsPassword).ok());
        QCOMPARE(failureOf(giveProfile("luc", "manager").error()), Failure::NotPermitted);
        close();
        QVERIFY(unlock("claire", ownersPassword).ok());
        const auto page = outcome(desk->readLog({}, {}, 1000));
        QVERIFY(page.ok());
        QStringList told;
        for (const LogLine &line : page->lines) {
            const journal::Entry &entry = line.logged.entry;
            if (entry.action < Action::AccountCreated || entry.action > Action::KeysRotated)
                continue;
            QVERIFY(
                entry.kind
                == (entry.action == Action::KeysRotated ? journal::ObjectKind::Vault : journal::ObjectKind::Account));
            QCOMPARE(entry.object.isNull(), entry.action == Action::KeysRotated);
            told.prepend(QStringLiteral("%1 %2%3")
                             .arg(line.login)
                             .arg(int(entry.action))
                             .arg(entry.outcome == journal::Outcome::Refused ? QStringLiteral(" refused") : QString()));
        }
        QCOMPARE(told.join(u','),
                 QStringLiteral(
                     "claire 60,paul 61,claire 66,claire 64,claire 65,claire 63,claire 62,claire 67,claire 60,luc 61,"
                     "luc 66 refused"));
    }

    void listsPeopleAsTheyAre()
    {
        enrol("paul", paulsPassword, {QStringLiteral("sensitive")});
        QVERIFY(unlock("claire", ownersPassword).ok());
        QVERIFY(outcome(desk->addPerson({QStringLiteral("anne"), {}, PersonRole::Owner, 0, {}, floor})).ok());
        const auto people = outcome(desk->people());
        QVERIFY(people.ok());
        QCOMPARE(people->size(), 3);
        QCOMPARE(people->at(0).displayName, QStringLiteral("Claire M."));
        QCOMPARE(people->at(1).state, PersonState::Active);
        QCOMPARE(people->at(1).compartments, (QStringList{QStringLiteral("general"), QStringLiteral("sensitive")}));
        QCOMPARE(people->at(2).state, PersonState::Invited);
        QCOMPARE(people->at(2).role, PersonRole::Owner);
        QVERIFY(people->at(2).invitedUntil > clock.now());
    }
};

COFFRET_TEST(PeopleTest, "peopletest")
#include "peopletest.moc"
