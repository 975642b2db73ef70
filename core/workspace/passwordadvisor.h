// SPDX-License-Identifier: GPL-3.0-or-later
// Judges and proposes master passwords for the windows and the command line: the policy, the estimate
// and the phrase maker of core/crypto, with the word lists they share (read once, about 6 MB; make one
// when a password is to be chosen and let it go afterwards).
#pragma once

#include "core/base/result.h"
#include "core/crypto/passwordpolicy.h"

#include <QStringList>
#include <memory>

namespace coffret::workspace {

using PasswordVerdict = crypto::PasswordVerdict;
using PasswordObjection = crypto::PasswordObjection;
using PasswordRemedy = crypto::PasswordRemedy;
using PasswordWeakness = crypto::Weakness;

class PasswordAdvisor
{
public:
    PasswordAdvisor();
    ~PasswordAdvisor();

    // `own`: login, person, organisation, vault: what a thief of this vault knows.
    PasswordVerdict judge(const Secret &password, const QStringList &own) const;
    Secret proposePhrase() const; // 7 French words, 90.5 bits

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// UnsafePassword when the policy objects.
Result<void> checkPassword(const Secret &password, const QStringList &own);

} // namespace coffret::workspace
