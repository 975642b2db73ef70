// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolment, grants, disabling: who opens what, and T8: everybody's whole keyring against everything sealed.
#include "core/vault/people.h"

#include "core/crypto/sealedbox.h"
#include "core/vault/directoryextensions.h"
#include "core/vault/slotchanges.h"
#include "core/vault/slotkey.h"
#include "tests/core/vault/peopleworld.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::vault;

class PeopleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PeopleWorld> world;

    const DirectoryUser *entry(const UnlockedVault &vault, const char *login)
    {
        return findLogin(vault.header.directory, QString::fromUtf8(login));
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<PeopleWorld>();
        VERIFY_OK(world->create());
    }

    void letsAPersonInByTheCodeOnceAndThenByHerOwnPassword()
    {
        const auto invitation = world->add(world->person("paul"));
        VERIFY_OK(invitation);
        QCOMPARE(textOf(invitation->code).split(' ').size(), 6);
        QCOMPARE(invitation->until, world->clock.now() + invitationLength);
        VERIFY_ERROR(world->openWith("paul", invitation->code), VaultError::InvitationPending);
        VERIFY_OK(world->accept("paul", invitation->code, "paulpaul"));
        const auto opened = world->openAs("paul");
        VERIFY_OK(opened);
        QVERIFY(opened->user.state == UserState::Active);
        QVERIFY(opened->user.role == UserRole::Member);
        QCOMPARE(opened->user.displayName, QStringLiteral("Prénom paul"));
        QCOMPARE(opened->organisation, QStringLiteral("Menuiserie Roussel"));
        QCOMPARE(world->filesOf(*opened), QStringList{QStringLiteral("general.db")});
        QVERIFY(opened->keys.authoritySeed.isEmpty() && opened->keys.journalSecretKey.isEmpty());
        QVERIFY(opened->header.writer == invitation->user); // no owner was needed
        QCOMPARE(opened->header.directory.epoch, quint64(2));
        VERIFY_ERROR(world->openWith("paul", invitation->code), VaultError::WrongPassword);
        VERIFY_ERROR(world->accept("paul", invitation->code, "autre"), VaultError::WrongPassword);
        VERIFY_ERROR(world->accept("paul", secretOf("paulpaul"), "autre"), VaultError::WrongPassword);
        VERIFY_OK(world->open(world->password()));
    }

    void saysActiveInTheNextSignedDirectory()
    {
        VERIFY_OK(world->enrol(world->person("paul")));
        auto hand = world->owner();
        VERIFY_OK(hand);
        QVERIFY(entry(hand->vault, "paul")->state == UserState::Invited);
        QVERIFY(peopleOf(hand->vault)[1].state == UserState::Active);
        VERIFY_OK(addPerson(world->desk(*hand), world->person("luc"), world->cost));
        QVERIFY(entry(hand->vault, "paul")->state == UserState::Active);
        QCOMPARE(invitationsOf(hand->vault.header.directory).size(), size_t(1)); // luc's
        QVERIFY(invitedUntil(hand->vault.header.directory, entry(hand->vault, "luc")->id) > 0);
    }

    void takesTheCodeAsItIsHeard()
    {
        const auto invitation = world->add(world->person("paul"));
        VERIFY_OK(invitation);
        const QByteArray code = textOf(invitation->code);
        for (const QByteArray &typed : {code.toUpper(), QByteArray(code).replace(' ', '-'), "  " + code + "\t",
                                        QByteArray(code).replace(' ', "  - ")})
            VERIFY_ERROR(world->openWith("paul", secretOf(typed)), VaultError::InvitationPending);
        VERIFY_ERROR(world->openWith("paul", secretOf(QByteArray(code).replace(' ', ""))), VaultError::WrongPassword);
        VERIFY_OK(world->accept("PAUL", secretOf(code.toUpper()), "paulpaul"));
    }

    void refusesACodeAfterItsDay()
    {
        const auto invitation = world->add(world->person("paul"));
        VERIFY_OK(invitation);
        const QByteArray before = contentOf(world->header());
        world->clock.set(invitation->until);
        VERIFY_ERROR(world->openWith("paul", invitation->code), VaultError::InvitationExpired);
        VERIFY_ERROR(world->accept("paul", invitation->code, "paulpaul"), VaultError::InvitationExpired);
        VERIFY_ERROR(world->accept("paul", secretOf("faux"), "paulpaul"), VaultError::WrongPassword);
        QCOMPARE(contentOf(world->header()), before);
        world->clock.set(invitation->until - 1);
        VERIFY_OK(world->accept("paul", invitation->code, "paulpaul"));
    }

    void answersAWrongCodeLikeAnUnknownLogin()
    {
        VERIFY_OK(world->add(world->person("paul")));
        const Secret wrong = secretOf("verger lampe tuile moufle carton rivage");
        const auto known = world->accept("paul", wrong, "x");
        const auto unknown = world->accept("personne", wrong, "x");
        const auto active = world->accept("marie", wrong, "x");
        VERIFY_ERROR(known, VaultError::WrongPassword);
        for (const auto &other : {unknown.error(), active.error(), world->openWith("paul", wrong).error(),
                                  world->openWith("personne", wrong).error()})
            QCOMPARE(errorText(other), errorText(known.error()));
    }

    void givesAnInvitedOwnerEveryKeyAndARecoveryKeyOfHerOwn()
    {
        const auto invitation = world->add(world->person("anne", {}, UserRole::Owner));
        VERIFY_OK(invitation);
        const auto accepted = world->accept("anne", invitation->code, "anneanne");
        VERIFY_OK(accepted);
        const auto opened = world->openAs("anne");
        VERIFY_OK(opened);
        QCOMPARE(opened->keys.compartments.size(), size_t(3));
        QVERIFY(!opened->keys.authoritySeed.isEmpty() && !opened->keys.journalSecretKey.isEmpty());
        QCOMPARE(activeOwners(*opened), 2);
        const auto recovered = world->open(world->recovery(accepted->recoveryKey));
        VERIFY_OK(recovered);
        QCOMPARE(recovered->user.login, QStringLiteral("anne"));
        // She may do what an owner does.
        auto hand = world->owner(world->password("anneanne", QStringLiteral("anne")));
        VERIFY_OK(hand);
        VERIFY_OK(addPerson(world->desk(*hand), world->person("paul"), world->cost));
    }

    void invitesAMemberAgainWithNewKeysAndTheSameRights()
    {
        const auto user = world->enrol(world->person("paul", {financeName}));
        VERIFY_OK(user);
        const QByteArray before = entry(*world->openAs("paul"), "paul")->signPublicKey;
        Secret code;
        {
            auto hand = world->owner();
            VERIFY_OK(hand);
            auto again = inviteAgain(world->desk(*hand), *user, world->cost);
            VERIFY_OK(again);
            code = std::move(again->code);
            const auto former = formerKeysOf(hand->vault.header.directory);
            QCOMPARE(former.size(), size_t(1));
            QVERIFY((former[0] == FormerKey{*user, before, world->clock.now()}));
            QVERIFY(entry(hand->vault, "paul")->signPublicKey != before);
        }
        VERIFY_ERROR(world->openAs("paul"), VaultError::WrongPassword);
        VERIFY_OK(world->accept("paul", code, "nouveau"));
        const auto opened = world->open(world->password("nouveau", QStringLiteral("paul")));
        VERIFY_OK(opened);
        QCOMPARE(world->filesOf(*opened), (QStringList{QStringLiteral("general.db"), financeName}));
    }

    void grantsAndTakesACompartment()
    {
        const auto user = world->enrol(world->person("paul"));
        VERIFY_OK(user);
        {
            auto hand = world->owner();
            VERIFY_OK(grantCompartment(world->desk(*hand), *user, financeName));
            VERIFY_OK(grantCompartment(world->desk(*hand), *user, financeName)); // twice is once
            QVERIFY((peopleOf(hand->vault)[1].compartments == QStringList{QStringLiteral("general.db"), financeName}));
        }
        QVERIFY(world->openAs("paul")->keys.key(financeName) != nullptr);
        {
            auto hand = world->owner();
            VERIFY_OK(revokeCompartment(world->desk(*hand), *user, financeName));
        }
        QVERIFY(world->openAs("paul")->keys.key(financeName) == nullptr);
    }

    void givesAProfileWithExactlyItsFilesInOneHeader()
    {
        const auto user = world->enrol(world->person("paul", {financeName}));
        VERIFY_OK(user);
        const ProfileId profile{*uuidFromBytes(QByteArray(16, 'p'))};
        {
            auto hand = world->owner();
            const quint64 epoch = hand->vault.header.directory.epoch;
            VERIFY_OK(setProfile(world->desk(*hand), *user, profile, {sensitiveName}, world->clock.now() + 1000));
            QCOMPARE(hand->vault.header.directory.epoch, epoch + 1);
            const PersonSheet paul = peopleOf(hand->vault)[1];
            QVERIFY(paul.profile == profile);
            QCOMPARE(paul.expires, world->clock.now() + 1000);
            QCOMPARE(paul.compartments, (QStringList{QStringLiteral("general.db"), sensitiveName}));
        }
        const auto opened = world->openAs("paul");
        VERIFY_OK(opened);
        QCOMPARE(world->filesOf(*opened), (QStringList{QStringLiteral("general.db"), sensitiveName}));
        {
            auto hand = world->owner();
            VERIFY_OK(setProfile(world->desk(*hand), *user, profile, {})); // the end of the account stays
            QCOMPARE(peopleOf(hand->vault)[1].expires, world->clock.now() + 1000);
        }
        QCOMPARE(world->filesOf(*world->openAs("paul")), QStringList{QStringLiteral("general.db")});
    }

    void disablesAndEnables()
    {
        const auto user = world->enrol(world->person("paul"));
        const auto invited = world->add(world->person("luc"));
        VERIFY_OK(user);
        VERIFY_OK(invited);
        {
            auto hand = world->owner();
            VERIFY_OK(disablePerson(world->desk(*hand), *user));
            VERIFY_OK(disablePerson(world->desk(*hand), invited->user));
            VERIFY_ERROR(enablePerson(world->desk(*hand), invited->user), VaultError::InvitationExpired);
        }
        VERIFY_ERROR(world->openAs("paul"), VaultError::UserDisabled);
        VERIFY_ERROR(world->openWith("luc", invited->code), VaultError::WrongPassword);
        {
            auto hand = world->owner();
            VERIFY_OK(enablePerson(world->desk(*hand), *user));
            auto again = inviteAgain(world->desk(*hand), invited->user, world->cost);
            VERIFY_OK(again);
        }
        VERIFY_OK(world->openAs("paul"));
    }

    void endsATemporaryAccountAtItsDate()
    {
        NewPerson intern = world->person("lea");
        intern.expires = world->clock.now() + 1000;
        VERIFY_OK(world->enrol(intern));
        VERIFY_OK(world->openAs("lea"));
        world->clock.advance(1000);
        VERIFY_ERROR(world->openAs("lea"), VaultError::UserDisabled);
    }

    void refusesWhatCannotBe()
    {
        VERIFY_OK(world->enrol(world->person("paul")));
        const QByteArray before = contentOf(world->header());
        auto hand = world->owner();
        VERIFY_OK(hand);
        const RightsDesk desk = world->desk(*hand);
        const UserId marie = hand->vault.user.id;
        const UserId paul = entry(hand->vault, "paul")->id;
        NewPerson brief = world->person("anne", {}, UserRole::Owner);
        brief.expires = world->clock.now() + 1;
        NewPerson late = world->person("anne");
        late.expires = world->clock.now();
        NewPerson nameless = world->person("anne");
        nameless.name.clear();
        VERIFY_ERROR(addPerson(desk, world->person("ＰＡＵＬ"), world->cost), VaultError::AlreadyExists);
        VERIFY_ERROR(addPerson(desk, world->person(" "), world->cost), VaultError::BadRequest);
        NewPerson narrowed = world->person("anne", {}, UserRole::Owner);
        narrowed.profile = ProfileId{paul.value};
        for (const NewPerson &one :
             {brief, late, nameless, narrowed, world->person("anne", {QStringLiteral("autre.db")})})
            VERIFY_ERROR(addPerson(desk, one, world->cost), VaultError::BadRequest);
        VERIFY_ERROR(addPerson(desk, world->person("anne"), {1, 8}), VaultError::KdfRefused);
        VERIFY_ERROR(disablePerson(desk, marie), VaultError::LastOwner);
        VERIFY_ERROR(inviteAgain(desk, marie, world->cost), VaultError::BadRequest);
        VERIFY_ERROR(disablePerson(desk, UserId{*uuidFromBytes(QByteArray(16, 'x'))}), VaultError::UnknownUser);
        for (const QString &file : {QStringLiteral("general.db"), QStringLiteral("autre.db")}) {
            VERIFY_ERROR(grantCompartment(desk, paul, file), VaultError::BadRequest);
            VERIFY_ERROR(revokeCompartment(desk, paul, file), VaultError::BadRequest);
        }
        VERIFY_ERROR(revokeCompartment(desk, marie, financeName), VaultError::BadRequest);
        const ProfileId profile{paul.value};
        VERIFY_ERROR(setProfile(desk, marie, profile, {}), VaultError::BadRequest);
        VERIFY_ERROR(setProfile(desk, paul, profile, {}, world->clock.now()), VaultError::BadRequest);
        VERIFY_ERROR(setProfile(desk, paul, profile, {QStringLiteral("autre.db")}), VaultError::BadRequest);
        QCOMPARE(contentOf(world->header()), before);
    }

    void lets64PeopleInAndNoMore()
    {
        auto hand = world->owner();
        VERIFY_OK(hand);
        for (int i = 2; i <= 64; ++i)
            VERIFY_OK(addPerson(world->desk(*hand), world->person(QByteArray("p" + QByteArray::number(i)).constData()),
                                world->cost));
        VERIFY_ERROR(addPerson(world->desk(*hand), world->person("trop"), world->cost), VaultError::TooManyUsers);
        QVERIFY(contentOf(world->header()).size() < maximumHeaderSize);
    }

    void refusesEveryChangeToAMember()
    {
        const auto paul = world->enrol(world->person("paul"));
        VERIFY_OK(paul);
        const QByteArray before = contentOf(world->header());
        auto hand = world->owner(world->password("paulpaul", QStringLiteral("paul")));
        VERIFY_OK(hand);
        const RightsDesk desk = world->desk(*hand);
        VERIFY_ERROR(addPerson(desk, world->person("luc"), world->cost), VaultError::NotOwner);
        VERIFY_ERROR(inviteAgain(desk, *paul, world->cost), VaultError::NotOwner);
        VERIFY_ERROR(disablePerson(desk, *paul), VaultError::NotOwner);
        VERIFY_ERROR(enablePerson(desk, *paul), VaultError::NotOwner);
        VERIFY_ERROR(grantCompartment(desk, *paul, financeName), VaultError::NotOwner);
        VERIFY_ERROR(revokeCompartment(desk, *paul, financeName), VaultError::NotOwner);
        VERIFY_ERROR(setProfile(desk, *paul, ProfileId{paul->value}, {financeName}), VaultError::NotOwner);
        VERIFY_ERROR(
            replaceRecoveryKey(hand->lock, world->password("paulpaul", QStringLiteral("paul")), world->environment),
            VaultError::NotOwner);
        QCOMPARE(contentOf(world->header()), before);
    }

    void leavesOneOwnerOfTwo()
    {
        const auto anne = world->enrol(world->person("anne", {}, UserRole::Owner));
        VERIFY_OK(anne);
        auto hand = world->owner();
        const UserId marie = hand->vault.user.id;
        VERIFY_OK(disablePerson(world->desk(*hand), *anne));
        VERIFY_ERROR(disablePerson(world->desk(*hand), marie), VaultError::LastOwner);
        VERIFY_OK(enablePerson(world->desk(*hand), *anne));
        VERIFY_OK(disablePerson(world->desk(*hand), marie));
        VERIFY_ERROR(enablePerson(world->desk(*hand), marie), VaultError::NotOwner); // she is none any more
    }

    void raisesTheFilesEpochBeforeTheHeadersAndNotAfter()
    {
        auto hand = world->owner();
        RightsDesk desk = world->desk(*hand);
        const QByteArray before = contentOf(world->header());
        std::vector<quint64> raised;
        desk.beforeHeader = [&](quint64 epoch) -> Result<void> {
            raised.push_back(epoch);
            return contentOf(world->header()) == before && raised.size() == 1 ? VaultError::DiskFull : Result<void>();
        };
        VERIFY_ERROR(addPerson(desk, world->person("paul"), world->cost), VaultError::DiskFull);
        QCOMPARE(contentOf(world->header()), before);
        QCOMPARE(hand->vault.header.directory.epoch, quint64(1));
        VERIFY_OK(addPerson(desk, world->person("paul"), world->cost));
        QVERIFY((raised == std::vector<quint64>{2, 2}));
        QCOMPARE(hand->vault.header.directory.epoch, quint64(2));
    }

    // T8: every person's whole keyring against every sealed copy and every slot.
    void opensOnlyWhatIsSealedToOneself()
    {
        VERIFY_OK(world->enrol(world->person("vente")));
        VERIFY_OK(world->enrol(world->person("compta", {financeName})));
        VERIFY_OK(world->enrol(world->person("dpo", {sensitiveName})));
        VERIFY_OK(world->enrol(world->person("anne", {}, UserRole::Owner)));
        const std::vector<std::pair<const char *, QStringList>> entitled = {
            {"vente", {}}, {"compta", {financeName}}, {"dpo", {sensitiveName}}, {"anne", {financeName, sensitiveName}}};
        int pairs = 0;
        for (const auto &[login, files] : entitled) {
            const auto opened = world->openAs(login);
            VERIFY_OK(opened);
            QCOMPARE(world->filesOf(*opened), QStringList{QStringLiteral("general.db")} + files);
            const Directory &directory = opened->header.directory;
            std::vector<SealedKey> everything = directory.authoritySeed;
            everything.insert(everything.end(), directory.journalSecretKey.begin(), directory.journalSecretKey.end());
            for (const DirectoryCompartment &compartment : directory.compartments)
                everything.insert(everything.end(), compartment.sealed.begin(), compartment.sealed.end());
            for (const SealedKey &one : everything) {
                const auto key = crypto::openSealed(crypto::view(one.sealed), opened->keys.identity.boxSecretKey);
                QCOMPARE(key.ok(), one.user == opened->user.id);
                ++pairs;
            }
            const Secret password = secretOf(QByteArray(QByteArray(login) + login));
            for (const Slot &slot : opened->header.slots) {
                if (slot.kind == SlotKind::Recovery)
                    continue;
                const auto key = passwordSlotKey(slot, directory.vault, password, Secret(), world->environment.limits);
                QCOMPARE(openSlot(slot, directory.vault, *key).ok(), slot.user == opened->user.id);
                ++pairs;
            }
        }
        QCOMPARE(pairs, 4 * (2 + 2 + 5 + 3 + 3 + 5));
    }
};

COFFRET_TEST(PeopleTest, "peopletest")
#include "peopletest.moc"
