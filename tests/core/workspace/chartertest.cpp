// SPDX-License-Identifier: GPL-3.0-or-later
// Who accepted the notice and the charter: by enrolling, and after unlocking. At the lowest permitted cost.
#include "core/access/charter.h"
#include "core/workspace/books.h"
#include "core/workspace/failure.h"
#include "core/workspace/outcome.h"
#include "core/workspace/workspace.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QtTest>
#include <algorithm>

using namespace coffret;
using namespace coffret::workspace;

static Secret secret(const char *text)
{
    return Secret::fromBytes({reinterpret_cast<const unsigned char *>(text), std::strlen(text)});
}

constexpr char ownersPassword[] = "lampe verger tuile moufle carton rivage bouton";
constexpr char paulsPassword[] = "grange sabot pivoine echelle moulin ruban tiroir";

class CharterTest : public QObject
{
    Q_OBJECT

private:
    Result<Opened> unlock(const char *login, const char *password)
    {
        return outcome(desk->unlock(path, {QString::fromUtf8(login), secret(password), {}, {}}));
    }
    void close() { QVERIFY(outcome(desk->close()).ok()); }
    static access::ProfileId idOf(const char *key) { return access::shippedProfile(QString::fromLatin1(key))->id; }
    Enrolment enrolment(const char *login, Secret code, const QString &accepted) const
    {
        Enrolment made;
        made.login = QString::fromUtf8(login);
        made.code = std::move(code);
        made.password = secret(paulsPassword);
        made.cost = floor;
        made.accepted = accepted;
        return made;
    }
    // Invited with the vault open, accepted with it closed; leaves it closed.
    void enrolPaul()
    {
        auto invited = outcome(desk->addPerson({QStringLiteral("paul"), {}, PersonRole::Member, 0, {}, floor}));
        QVERIFY(invited.ok());
        close();
        QVERIFY(outcome(desk->enrol(path, enrolment("paul", std::move(invited->code), access::charterVersion()))).ok());
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
    Result<void> accept(const QString &version)
    {
        return ask<void>([version](Books &books) { return books.charter.accept(version); });
    }
    Result<void> run(const char *sql)
    {
        return ask<void>([sql](Books &books) { return books.desk.database.execute(QString::fromLatin1(sql)); });
    }
    QByteArray header() const
    {
        QFile file(path + QStringLiteral("/vault.hdr"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static constexpr auto floor = CreateRequest::Cost::Floor;
    static constexpr TimeStamp hour = 3'600'000;
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
        request.password = secret(ownersPassword);
        request.cost = floor;
        QVERIFY(outcome(desk->create(std::move(request))).ok());
    }
    void cleanup() { desk.reset(); }

    void enrolsNobodyWhoHasNotAcceptedTheVersionInForce()
    {
        auto invited = outcome(desk->addPerson({QStringLiteral("paul"), {}, PersonRole::Member, 0, {}, floor}));
        QVERIFY(invited.ok());
        close();
        const auto before = header();
        for (const QString &version : {QString(), QStringLiteral("2025-01"), access::charterVersion()}) {
            const auto done = outcome(desk->enrol(path, enrolment("paul", invited->code.copy(), version)));
            QCOMPARE(done.ok(), version == access::charterVersion());
            if (!done.ok()) {
                QCOMPARE(failureOf(done.error()), Failure::NeedsAcceptance);
                QCOMPARE(header(), before); // and the code is not used up
            }
        }
    }

    void keepsWhoAcceptedWhichVersionAndShowsItToOwnersOnly()
    {
        enrolPaul();
        QVERIFY(unlock("claire", ownersPassword).ok());
        QCOMPARE(sheetOf("paul").accepted, access::charterVersion());
        QCOMPARE(sheetOf("paul").acceptedAt, noon);
        QCOMPARE(sheetOf("claire").accepted, QString());
        const auto log = outcome(desk->readLog({}, QStringLiteral("paul"), 100));
        QVERIFY(log.ok());
        const auto noted = std::count_if(log->lines.cbegin(), log->lines.cend(), [](const LogLine &line) {
            const journal::Entry &entry = line.logged.entry;
            return entry.action == journal::Action::NoticeAccepted && entry.kind == journal::ObjectKind::Account
                   && entry.detail == access::charterNumber(access::charterVersion());
        });
        QCOMPARE(int(noted), 1);
        close();
        QVERIFY(unlock("paul", paulsPassword).ok());
        QCOMPARE(sheetOf("paul").accepted, QString()); // what others did is not for a member
    }

    void asksEachAccountOnceForTheVersionInForceAndNobodyWhoIsAlone()
    {
        close();
        QCOMPARE(unlock("claire", ownersPassword)->asksForCharter, false);
        enrolPaul();
        QCOMPARE(unlock("paul", paulsPassword)->asksForCharter, false); // accepted by enrolling
        close();
        QCOMPARE(unlock("claire", ownersPassword)->asksForCharter, true);
        QCOMPARE(failureOf(accept(QStringLiteral("2025-01")).error()), Failure::NeedsAcceptance);
        QVERIFY(accept(access::charterVersion()).ok());
        clock.advance(hour);
        QVERIFY(accept(access::charterVersion()).ok()); // once more changes nothing
        QCOMPARE(sheetOf("claire").acceptedAt, noon);
        close();
        QCOMPARE(unlock("claire", ownersPassword)->asksForCharter, false);
        QVERIFY(run("DELETE FROM acceptance").ok()); // as if another version had come into force
        close();
        QCOMPARE(unlock("paul", paulsPassword)->asksForCharter, true);
        close();
        QVERIFY(unlock("claire", ownersPassword).ok());
        QVERIFY(outcome(desk->changeRights({RightsWish::What::Disable, QStringLiteral("paul"), {}})).ok());
        close();
        QCOMPARE(unlock("claire", ownersPassword)->asksForCharter, false); // alone again
    }

    // A power cut, a full disk: what one of the two tells, the other tells too.
    void acceptsTogetherWithItsEntryInTheLogOrNotAtAll()
    {
        enrolPaul();
        QVERIFY(unlock("claire", ownersPassword).ok());
        QVERIFY(outcome(desk->settleLog()).ok());
        QVERIFY(run("CREATE TRIGGER strike BEFORE INSERT ON audit_entry"
                    " BEGIN SELECT RAISE(ABORT, 'struck'); END")
                    .ok());
        QVERIFY(!accept(access::charterVersion()).ok());
        QCOMPARE(sheetOf("claire").accepted, QString());
        QVERIFY(run("DROP TRIGGER strike").ok());
        QVERIFY(accept(access::charterVersion()).ok());
        QCOMPARE(sheetOf("claire").accepted, access::charterVersion());
    }

    void tellsWhoHasTheCodeWhatTheAccountIsAndUsesNothingUp()
    {
        const auto read = [this](const char *login, Secret code) {
            Credentials invited;
            invited.login = QString::fromUtf8(login);
            invited.password = std::move(code);
            return outcome(desk->readInvitation(path, std::move(invited)));
        };
        auto paul = outcome(desk->addPerson({QStringLiteral("paul"), {}, PersonRole::Member, 0, {}, floor}));
        auto anne = outcome(desk->addPerson({QStringLiteral("anne"), {}, PersonRole::Owner, 0, {}, floor}));
        auto luc = outcome(
            desk->addPerson({QStringLiteral("luc"), {}, PersonRole::Member, 0, {}, floor, idOf("administrator")}));
        QVERIFY(paul.ok() && anne.ok() && luc.ok());
        close();
        const auto before = header();
        QVERIFY(!read("paul", paul->code.copy())->isOwner && !read("paul", paul->code.copy())->needsKeyFile);
        QVERIFY(read("anne", anne->code.copy())->isOwner);
        QVERIFY(read("luc", luc->code.copy())->needsKeyFile);
        QCOMPARE(failureOf(read("paul", anne->code.copy()).error()), Failure::WrongPassword);
        QCOMPARE(failureOf(read("personne", anne->code.copy()).error()), Failure::WrongPassword);
        QCOMPARE(failureOf(read("claire", secret(ownersPassword)).error()), Failure::WrongPassword); // no invitation
        QCOMPARE(header(), before);
        clock.advance(25 * hour);
        QCOMPARE(failureOf(read("paul", paul->code.copy()).error()), Failure::InvitationExpired);
    }
};

COFFRET_TEST(CharterTest, "chartertest")
#include "chartertest.moc"
