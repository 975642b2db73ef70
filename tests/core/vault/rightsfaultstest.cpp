// SPDX-License-Identifier: GPL-3.0-or-later
// T3 for enrolment, grants and removal: dying or failing at every operation of every change of rights
// leaves exactly the rights before or the rights after, and a vault that goes on.
#include "core/vault/rotation.h"
#include "tests/core/vault/peopleworld.h"
#include "tests/core/vault/troubledfiles.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::vault;

namespace {

// What an outsider can tell of a state: who opens, and what.
using Rights = QStringList;

struct Change
{
    const char *name;
    std::function<Result<void>(PeopleWorld &, OwnersHand &, const VaultEnvironment &)> play;
};

} // namespace

class RightsFaultsTest : public QObject
{
    Q_OBJECT

private:
    UserId paul;
    UserId luc;
    Secret lucsCode;
    Secret newCode; // of the change under test, where it makes one

    // Marie owns; Paul has accepted; Luc is invited.
    void prepare(PeopleWorld &world)
    {
        VERIFY_OK(world.create());
        const auto enrolled = world.enrol(world.person("paul", {financeName}));
        VERIFY_OK(enrolled);
        paul = *enrolled;
        auto invited = world.add(world.person("luc"));
        VERIFY_OK(invited);
        luc = invited->user;
        lucsCode = std::move(invited->code);
        newCode = secretOf("rien");
    }

    Rights rightsIn(PeopleWorld &world)
    {
        Rights rights;
        const auto note = [&](const char *who, const Result<UnlockedVault> &opened) {
            rights.append(
                QString::fromUtf8(who) + QLatin1Char(' ')
                + (opened.ok() ? PeopleWorld::filesOf(*opened).join(QLatin1Char(',')) : errorId(opened.error().code)));
        };
        const auto owner = world.open(world.password());
        note("marie", owner);
        note("paul", world.openAs("paul"));
        note("paul by code", world.openWith("paul", newCode));
        note("luc by code", world.openWith("luc", lucsCode));
        note("luc", world.openAs("luc"));
        if (owner.ok()) {
            rights.append(QString::number(owner->header.directory.epoch));
            for (const PersonSheet &person : peopleOf(*owner))
                rights.append(person.login + QString::number(int(person.state)) + person.compartments.join(u',')
                              + person.profile.text());
        }
        return rights;
    }

    const std::vector<Change> changes = {
        {"adding",
         [](PeopleWorld &world, OwnersHand &hand, const VaultEnvironment &environment) -> Result<void> {
             COFFRET_TRY(addPerson({hand.lock, hand.vault, environment, {}}, world.person("anne"), world.cost));
             return {};
         }},
        {"accepting",
         [this](PeopleWorld &world, OwnersHand &hand, const VaultEnvironment &environment) -> Result<void> {
             COFFRET_TRY(acceptInvitation(hand.lock, {QStringLiteral("luc"), lucsCode.copy(), {}},
                                          {secretOf("lucluc"), {}, world.cost}, environment));
             return {};
         }},
        {"inviting again",
         [this](PeopleWorld &world, OwnersHand &hand, const VaultEnvironment &environment) -> Result<void> {
             COFFRET_TRY(inviteAgain({hand.lock, hand.vault, environment, {}}, paul, world.cost));
             return {};
         }},
        {"granting",
         [this](PeopleWorld &, OwnersHand &hand, const VaultEnvironment &environment) {
             return grantCompartment({hand.lock, hand.vault, environment, {}}, paul, sensitiveName);
         }},
        {"revoking",
         [this](PeopleWorld &, OwnersHand &hand, const VaultEnvironment &environment) {
             return revokeCompartment({hand.lock, hand.vault, environment, {}}, paul, financeName);
         }},
        {"giving a profile",
         [this](PeopleWorld &, OwnersHand &hand, const VaultEnvironment &environment) {
             return setProfile({hand.lock, hand.vault, environment, {}}, paul, ProfileId{paul.value}, {sensitiveName});
         }},
        {"disabling",
         [this](PeopleWorld &, OwnersHand &hand, const VaultEnvironment &environment) {
             return disablePerson({hand.lock, hand.vault, environment, {}}, paul);
         }},
        {"beginning new keys",
         [](PeopleWorld &, OwnersHand &hand, const VaultEnvironment &environment) -> Result<void> {
             COFFRET_TRY(beginRotation({hand.lock, hand.vault, environment, {}}, {}));
             return {};
         }},
        {"ending new keys", [](PeopleWorld &, OwnersHand &hand, const VaultEnvironment &environment) {
             return finishRotation({hand.lock, hand.vault, environment, {}});
         }}};

private Q_SLOTS:
    void leavesTheRightsBeforeOrAfterWhereverItGoesWrong_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("afterwards");
        QTest::addColumn<int>("error");
        for (std::size_t i = 0; i < changes.size(); ++i) {
            QTest::addRow("%s, dying", changes[i].name)
                << int(i) << int(Afterwards::Dead) << int(VaultError::WriteFailed);
            QTest::addRow("%s, disk full", changes[i].name)
                << int(i) << int(Afterwards::Works) << int(VaultError::DiskFull);
        }
    }
    void leavesTheRightsBeforeOrAfterWhereverItGoesWrong()
    {
        QFETCH(int, change);
        QFETCH(int, afterwards);
        QFETCH(int, error);
        int before = 0;
        PeopleWorld world;
        prepare(world);
        if (QByteArray(changes[std::size_t(change)].name).startsWith("ending")) {
            auto hand = world.owner();
            VERIFY_OK(beginRotation(world.desk(*hand), {}));
        }
        const Rights old = rightsIn(world);
        const QByteArray header = contentOf(world.header());
        const QByteArray previous = contentOf(world.previous());
        for (int number = 0;; ++number) {
            QVERIFY(putContent(world.header(), header) && putContent(world.previous(), previous));
            newCode = secretOf("rien");
            TroubledFiles files;
            files.failAt = number;
            files.afterwards = Afterwards(afterwards);
            files.error = VaultError(error);
            files.halfWrites = true;
            Result<void> outcome;
            {
                auto hand = world.owner();
                VERIFY_OK(hand);
                outcome = changes[std::size_t(change)].play(
                    world, *hand,
                    {world.clock, world.ids, files, world.environment.limits, world.environment.locateFolder});
            }
            const Rights now = rightsIn(world);
            const QByteArray where = QByteArray::number(number) + ' ' + now.join(u"; ").toUtf8();
            QVERIFY2(!outcome.ok() || now != old, where.constData());
            QVERIFY2(outcome.ok() || outcome.error().is(VaultError::WriteUncertain)
                         || files.afterwards == Afterwards::Dead || now == old,
                     where.constData());
            QVERIFY2(now.first().startsWith(QStringLiteral("marie general")), where.constData());
            before += now == old ? 1 : 0;
            auto hand = world.owner(); // and it goes on
            VERIFY_OK(hand);
            if (isRotating(hand->vault))
                VERIFY_OK(finishRotation(world.desk(*hand)));
            VERIFY_OK(grantCompartment(world.desk(*hand), luc, financeName));
            if (number > files.calls) { // an ignored failure (no previous header to read) does not end it
                QVERIFY(outcome.ok() && number >= 10 && before >= 6);
                return;
            }
        }
    }
};

COFFRET_TEST(RightsFaultsTest, "rightsfaultstest")
#include "rightsfaultstest.moc"
