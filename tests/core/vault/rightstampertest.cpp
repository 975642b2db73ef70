// SPDX-License-Identifier: GPL-3.0-or-later
// T10 and T11 for several people: what somebody with an account, or one who had one, can put into the
// header. Paul is a member with tools of his own: he may sign as writer, and no more.
#include "core/crypto/sealedbox.h"
#include "core/crypto/sign.h"
#include "core/vault/directoryextensions.h"
#include "core/vault/newvault.h"
#include "tests/core/vault/peopleworld.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::vault;

class RightsTamperTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PeopleWorld> world;
    std::unique_ptr<UnlockedVault> paul;
    UserId paulsId;

    QByteArray asPaul(Header altered)
    {
        altered.writer = paulsId;
        return *encodeHeader(altered, paul->keys.identity.signingSeed);
    }
    // The altered directory goes in, under the authority's former signature.
    QByteArray unsignedDirectory(Header altered)
    {
        altered.directoryBytes = encodeDirectory(altered.directory);
        return asPaul(altered);
    }
    void refuses(const QByteArray &bytes, VaultError expected, const char *what)
    {
        QVERIFY(putContent(world->header(), bytes));
        QFile::remove(world->previous()); // which would open in the place of one that reads as damaged
        for (const auto &opened : {world->open(world->password()).ok(), world->openAs("paul").ok()})
            QVERIFY2(!opened, what);
        const auto error = world->open(world->password()).error();
        QVERIFY2(error.is(expected), qPrintable(QString::fromUtf8(what) + errorText(error)));
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<PeopleWorld>();
        VERIFY_OK(world->create());
        const auto enrolled = world->enrol(world->person("paul"));
        VERIFY_OK(enrolled);
        paulsId = *enrolled;
        auto opened = world->openAs("paul");
        VERIFY_OK(opened);
        paul = std::make_unique<UnlockedVault>(std::move(*opened));
    }

    void refusesRightsThatNoOwnerSigned()
    {
        const Header good = paul->header;
        Header altered = good;
        findUser(altered.directory, paulsId)->role = UserRole::Owner;
        refuses(unsignedDirectory(altered), VaultError::TamperedHeader, "a role");
        altered = good;
        altered.directory.compartments[1].sealed.push_back(
            {paulsId, altered.directory.compartments[1].sealed[0].sealed});
        refuses(unsignedDirectory(altered), VaultError::TamperedHeader, "a grant");
        altered = good;
        altered.directory.users[0].boxPublicKey = altered.directory.users[1].boxPublicKey;
        refuses(unsignedDirectory(altered), VaultError::TamperedHeader, "a swapped public key");
        altered = good;
        DirectoryUser friendly = altered.directory.users[1];
        friendly.id = UserId{*uuidFromBytes(QByteArray(16, 'f'))};
        friendly.login = QStringLiteral("ami");
        altered.directory.users.push_back(friendly);
        refuses(unsignedDirectory(altered), VaultError::TamperedHeader, "a user");
        altered = good;
        setInvitations(altered.directory, {{paulsId, world->clock.now() * 2}});
        refuses(unsignedDirectory(altered), VaultError::TamperedHeader, "an invitation's deadline");
        altered = good;
        altered.directory.compartments[0].next = altered.directory.compartments[0].sealed;
        refuses(unsignedDirectory(altered), VaultError::TamperedHeader, "a rotation");
        QVERIFY(putContent(world->header(), asPaul(good)));
        VERIFY_OK(world->open(world->password()));
    }

    void refusesADirectorySignedByAnAuthorityOfHisOwn()
    {
        const Secret authority = crypto::newSigningSeed();
        Header altered = paul->header;
        altered.directory.authorityPublicKey = *crypto::signingPublicKey(authority);
        findUser(altered.directory, paulsId)->role = UserRole::Owner;
        VERIFY_OK(signDirectory(altered, authority));
        refuses(asPaul(altered), VaultError::TamperedHeader, "another authority");
        // Even those whose slots he can make anew: only his own.
        Identity own{paul->keys.identity.boxSecretKey.copy(), paul->keys.identity.signingSeed.copy(),
                     altered.directory.authorityPublicKey, altered.directory.vault, 1};
        const Secret password = secretOf("paulpaul");
        const KeyFile none;
        std::erase_if(altered.slots, [&](const Slot &one) { return one.user == paulsId; });
        altered.slots.push_back(
            *makePasswordSlot({paulsId, password, none, world->cost}, own, world->environment.limits));
        QVERIFY(putContent(world->header(), asPaul(altered)));
        VERIFY_ERROR(world->open(world->password()), VaultError::TamperedHeader);
    }

    void refusesALoweredCostOfAnInvitation()
    {
        VERIFY_OK(world->add(world->person("luc")));
        Header altered = world->openAs("paul")->header;
        altered.slots.back().cost.memoryBytes = 4096;
        refuses(asPaul(altered), VaultError::KdfRefused, "a lowered cost");
        altered.slots.back().cost = {10, quint64(1) << 40};
        refuses(asPaul(altered), VaultError::KdfRefused, "a giant cost");
    }

    void makesNoPasswordOfACode()
    {
        const auto invited = world->add(world->person("luc"));
        VERIFY_OK(invited);
        Header altered = world->openAs("paul")->header;
        altered.slots.back().kind = SlotKind::Password;
        QVERIFY(putContent(world->header(), asPaul(altered)));
        VERIFY_ERROR(world->openWith("luc", invited->code), VaultError::WrongPassword);
        altered.slots.back().kind = SlotKind::Invitation;
        altered.slots.back().user = paulsId; // in the place of his own, or beside it
        refuses(asPaul(altered), VaultError::DamagedHeader, "an invitation beside a password");
        std::erase_if(altered.slots,
                      [&](const Slot &one) { return one.user == paulsId && one.kind == SlotKind::Password; });
        refuses(asPaul(altered), VaultError::DamagedHeader, "an invitation of who has accepted");
    }

    void refusesAUsedInvitationPutBackOnceAnOwnerHasSigned()
    {
        const auto invited = world->add(world->person("luc"));
        VERIFY_OK(invited);
        const Slot invitation = world->openAs("paul")->header.slots.back();
        VERIFY_OK(world->accept("luc", invited->code, "lucluc"));
        {
            auto hand = world->owner();
            VERIFY_OK(grantCompartment(world->desk(*hand), invited->user, financeName));
        }
        Header altered = world->openAs("paul")->header;
        std::erase_if(altered.slots, [&](const Slot &one) { return one.user == invited->user; });
        altered.slots.push_back(invitation);
        refuses(asPaul(altered), VaultError::DamagedHeader, "a used invitation");
    }

    // Each older header beside each newer one, as somebody keeps them who had an account once.
    void refusesEveryOlderHeaderBesideANewerOne()
    {
        std::vector<QByteArray> kept = {contentOf(world->header())};
        {
            auto hand = world->owner();
            VERIFY_OK(hand);
            const RightsDesk desk = world->desk(*hand);
            for (int i = 0; i < 3; ++i) {
                VERIFY_OK(grantCompartment(desk, paulsId, financeName));
                kept.push_back(contentOf(world->header()));
                VERIFY_OK(revokeCompartment(desk, paulsId, financeName));
                kept.push_back(contentOf(world->header()));
                VERIFY_OK(
                    addPerson(desk, world->person(QByteArray("p" + QByteArray::number(i)).constData()), world->cost));
                kept.push_back(contentOf(world->header()));
            }
            VERIFY_OK(disablePerson(desk, paulsId));
            kept.push_back(contentOf(world->header()));
        }
        int cases = 0;
        for (std::size_t newer = 1; newer < kept.size(); ++newer) {
            for (std::size_t older = 0; older <= newer; ++older) {
                QVERIFY(putContent(world->header(), kept[older]));
                QVERIFY(putContent(world->previous(), kept[newer]));
                VERIFY_ERROR(world->openAs("paul"), VaultError::HeaderRolledBack);
                VERIFY_ERROR(world->open(world->password()), VaultError::HeaderRolledBack);
                ++cases;
            }
        }
        QVERIFY(cases >= 50);
    }

    void splicesNoPartOfAnOlderHeaderIntoANewerOne()
    {
        const Header before = paul->header;
        {
            auto hand = world->owner();
            VERIFY_OK(grantCompartment(world->desk(*hand), paulsId, financeName));
            VERIFY_OK(disablePerson(world->desk(*hand), paulsId));
        }
        const auto now = world->open(world->password());
        VERIFY_OK(now);
        Header altered = now->header;
        altered.directoryBytes = before.directoryBytes; // the old directory, the new signature
        refuses(asPaul(altered), VaultError::TamperedHeader, "an old directory");
        altered = now->header;
        altered.directorySignature = before.directorySignature;
        refuses(asPaul(altered), VaultError::TamperedHeader, "an old signature");
        // Whole and old, in a generation of his making: the owner's slot has met a later epoch by then.
        {
            QVERIFY(putContent(world->header(), *encodeHeader(now->header, now->keys.identity.signingSeed)));
            const auto held = world->lock();
            VERIFY_OK(changePassword(*held, world->password(), secretOf(goodPassword), world->environment));
        }
        altered = before;
        altered.generation = 1000;
        altered.slots = world->open(world->password())->header.slots;
        QVERIFY(putContent(world->header(), asPaul(altered)));
        VERIFY_ERROR(world->open(world->password()), VaultError::HeaderRolledBack);
    }
};

COFFRET_TEST(RightsTamperTest, "rightstampertest")
#include "rightstampertest.moc"
