// SPDX-License-Identifier: GPL-3.0-or-later
// A vault with several people: Marie owns it, others are invited and accept with a password of their own.
#pragma once

#include "core/vault/people.h"
#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultworld.h"

#include <optional>

namespace coffret::vault {

inline const QString financeName = QStringLiteral("finance.db");
inline const QString sensitiveName = QStringLiteral("sensitive.db");

inline Secret secretOf(const QByteArray &text)
{
    return secretOf(text.constData());
}

// An owner at work: the lock and the open vault, kept together.
struct OwnersHand
{
    VaultLock lock;
    UnlockedVault vault;
};

struct PeopleWorld : VaultWorld
{
    using VaultWorld::VaultWorld;

    static constexpr crypto::KdfCost cost = crypto::KdfLimitsForTests::cost();

    Result<OwnersHand> owner(const Credentials &credentials = password())
    {
        COFFRET_ASSIGN(VaultLock held, lock());
        COFFRET_ASSIGN(UnlockedVault opened, unlock(held, credentials, environment));
        return OwnersHand{std::move(held), std::move(opened)};
    }
    RightsDesk desk(OwnersHand &hand) const { return {hand.lock, hand.vault, environment, {}}; }

    static NewPerson person(const char *login, const QStringList &files = {}, UserRole role = UserRole::Member)
    {
        const QString name = QString::fromUtf8(login);
        return {name, QStringLiteral("Prénom ") + name, role, {}, 0, files};
    }
    Result<Invitation> add(const NewPerson &wanted)
    {
        COFFRET_ASSIGN(OwnersHand hand, owner());
        return addPerson(desk(hand), wanted, cost);
    }
    Result<Accepted> accept(const char *login, const Secret &code, const char *chosen)
    {
        COFFRET_ASSIGN(const VaultLock held, lock());
        return acceptInvitation(held, {QString::fromUtf8(login), code.copy(), {}}, {secretOf(chosen), {}, cost},
                                environment);
    }
    // Invited and accepted; the password is the login twice.
    Result<UserId> enrol(const NewPerson &wanted)
    {
        COFFRET_ASSIGN(const Invitation invitation, add(wanted));
        const QByteArray login = wanted.login.toUtf8();
        COFFRET_TRY(accept(login.constData(), invitation.code, QByteArray(login + login).constData()));
        return invitation.user;
    }
    Result<UnlockedVault> openAs(const char *login)
    {
        return open(password(QByteArray(QByteArray(login) + login).constData(), QString::fromUtf8(login)));
    }
    Result<UnlockedVault> openWith(const char *login, const Secret &secret)
    {
        return open(PasswordCredentials{QString::fromUtf8(login), secret.copy(), {}});
    }
    static QStringList filesOf(const UnlockedVault &vault)
    {
        QStringList files;
        for (const CompartmentKey &one : vault.keys.compartments)
            files.append(one.file);
        return files;
    }
};

} // namespace coffret::vault
