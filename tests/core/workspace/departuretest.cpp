// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody leaves a real vault: what the owner is told must follow from what was done, step by step.
#include "core/access/charter.h"
#include "core/crm/logged.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "core/workspace/workspace.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QSemaphore>
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
constexpr char membersPassword[] = "grange sabot pivoine echelle moulin ruban tiroir";

class DepartureTest : public QObject
{
    Q_OBJECT

    static constexpr auto floor = CreateRequest::Cost::Floor;
    static constexpr TimeStamp hour = 3'600'000;
    const TimeStamp noon = QDateTime(QDate(2026, 12, 1), QTime(12, 0)).toMSecsSinceEpoch();
    FixedClock clock{0};
    QTemporaryDir original{QDir::tempPath() + u"/coffret é XXXXXX"_s};
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    std::unique_ptr<Workspace> desk;

    bool unlock(const QString &login, const char *password)
    {
        return outcome(desk->close()).ok() && outcome(desk->unlock(path, {login, secret(password), {}, {}})).ok();
    }
    bool enrol(const QString &login, const QString &profile)
    {
        auto invited = outcome(
            desk->addPerson({login, login, PersonRole::Member, 0, {}, floor, access::shippedProfile(profile)->id}));
        return invited.ok() && outcome(desk->close()).ok()
               && outcome(desk->enrol(path, {login,
                                             std::move(invited->code),
                                             secret(membersPassword),
                                             {},
                                             floor,
                                             access::charterVersion()}))
                      .ok()
               && unlock(u"claire"_s, ownersPassword);
    }
    // Two contacts and a task of Hugo's, who printed one list.
    bool workAsHugo()
    {
        const auto done = [&] {
            return outcome(desk->ask<void>([](Books &books) -> Result<void> {
                       for (const QString &name : {u"Aragon"_s, u"Breton"_s}) {
                           crm::Contact contact;
                           contact.lastName = name;
                           contact.owner = books.desk.session.user;
                           COFFRET_TRY(books.contacts.save(contact));
                       }
                       crm::Task task;
                       task.title = u"Rappeler"_s;
                       task.assignee = books.desk.session.user;
                       COFFRET_TRY(books.tasks.save(task));
                       return crm::recordAlone(books.desk, crm::logged(journal::Action::Printed, 2));
                   }))
                .ok();
        };
        return unlock(u"hugo"_s, membersPassword) && done() && unlock(u"claire"_s, ownersPassword);
    }
    Departure departure()
    {
        const auto found = outcome(desk->departure(u"hugo"_s));
        return found.ok() ? *found : Departure();
    }
    bool disable() { return outcome(desk->changeRights({RightsWish::What::Disable, u"hugo"_s})).ok(); }

private Q_SLOTS:
    // Made once; each test works on a copy of the folder.
    void initTestCase()
    {
        clock.set(noon);
        path = original.filePath(u"atelier.coffret"_s);
        desk = std::make_unique<Workspace>(clock);
        CreateRequest request;
        request.path = path;
        request.organisation = u"Atelier d’essai"_s;
        request.login = u"claire"_s;
        request.displayName = u"Claire M."_s;
        request.password = secret(ownersPassword);
        request.cost = floor;
        QVERIFY(outcome(desk->create(std::move(request))).ok());
        QVERIFY(enrol(u"hugo"_s, u"sales"_s) && enrol(u"solene"_s, u"sales"_s));
        QVERIFY(workAsHugo());
        QVERIFY(outcome(desk->close()).ok());
    }

    void init()
    {
        clock.set(noon);
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret é XXXXXX"_s);
        path = folder->filePath(u"atelier.coffret"_s);
        QVERIFY(QDir().mkpath(path));
        const QDir made(original.filePath(u"atelier.coffret"_s));
        for (const QString &name : made.entryList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::copy(made.filePath(name), path + u'/' + name));
        desk = std::make_unique<Workspace>(clock);
        QVERIFY(unlock(u"claire"_s, ownersPassword));
    }

    void tellsWhatIsTheirsAndWhatTheyTookOut()
    {
        const Departure found = departure();
        QCOMPARE(found.person.login, u"hugo"_s);
        QCOMPARE(found.portfolio, (crm::Portfolio{2, 0, 1}));
        QCOMPARE(found.taken.size(), 1);
        QCOMPARE(found.taken.first().action, journal::Action::Printed);
        QCOMPARE(found.taken.first().records, 2);
        QCOMPARE(found.lastUsed, noon);
        QCOMPARE(found.disabledAt, 0);
        QCOMPARE(found.keysAt, 0);
    }

    void saysAfterEachStepWhatIsDoneAlsoToWhoeverComesBack()
    {
        clock.set(noon + hour);
        QVERIFY(disable());
        QCOMPARE(departure().disabledAt, noon + hour);
        clock.set(noon + 2 * hour);
        const auto given = outcome(desk->handOver(u"hugo"_s, u"solene"_s));
        QVERIFY(given.ok());
        QCOMPARE(given->moved, (crm::Portfolio{2, 0, 1}));
        clock.set(noon + 3 * hour);
        QVERIFY(outcome(desk->renewKeys({})).ok());
        QVERIFY(unlock(u"claire"_s, ownersPassword));
        const Departure found = departure();
        QCOMPARE(found.portfolio.all(), 0);
        QCOMPARE(found.disabledAt, noon + hour);
        QCOMPARE(found.handedOverAt, noon + 2 * hour);
        QCOMPARE(found.handedOver, 3);
        QCOMPARE(found.keysAt, noon + 3 * hour);
    }

    void doesNotTakeKeysMadeBeforeForThoseAfterTheDeparture()
    {
        QVERIFY(outcome(desk->renewKeys({})).ok());
        clock.set(noon + hour);
        QVERIFY(disable());
        QCOMPARE(departure().keysAt, 0);
        QVERIFY(outcome(desk->changeRights({RightsWish::What::Enable, u"hugo"_s})).ok());
        QCOMPARE(departure().disabledAt, 0); // back again
    }

    void handsNothingToThemselvesANobodyOrSomebodyWhoIsAway()
    {
        for (const QString &login : {u"hugo"_s, u"nobody"_s})
            QVERIFY(!outcome(desk->handOver(u"hugo"_s, login)).ok());
        QVERIFY(outcome(desk->changeRights({RightsWish::What::Disable, u"solene"_s})).ok());
        QCOMPARE(failureOf(outcome(desk->handOver(u"hugo"_s, u"solene"_s)).error()), Failure::BadRequest);
        QCOMPARE(departure().portfolio, (crm::Portfolio{2, 0, 1}));
        QVERIFY(outcome(desk->handOver(u"hugo"_s, u"claire"_s)).ok());
    }

    void leavesEverythingAsItWasWhenItIsStopped()
    {
        QSemaphore busy;
        const auto held = desk->ask<void>([&busy](Books &) -> Result<void> {
            busy.acquire();
            return {};
        });
        auto given = desk->handOver(u"hugo"_s, u"solene"_s);
        desk->stopJobs(); // as the lock does
        busy.release();
        QVERIFY(!outcome(std::move(given)).ok());
        const Departure found = departure();
        QCOMPARE(found.portfolio, (crm::Portfolio{2, 0, 1}));
        QCOMPARE(found.handedOverAt, 0);
    }

    void tellsAMemberNothing()
    {
        QVERIFY(unlock(u"solene"_s, membersPassword));
        QCOMPARE(failureOf(outcome(desk->departure(u"hugo"_s)).error()), Failure::NotPermitted);
        QCOMPARE(failureOf(outcome(desk->handOver(u"hugo"_s, u"solene"_s)).error()), Failure::NotPermitted);
    }
};

COFFRET_TEST(DepartureTest, "departuretest")
#include "departuretest.moc"
