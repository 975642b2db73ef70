// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/passwordadvisor.h"

#include "core/crypto/passphrase.h"
#include "core/workspace/workspaceerror.h"

namespace coffret::workspace {

struct PasswordAdvisor::Private
{
    crypto::WordLists words;
    crypto::StrengthMeter meter{words};
    crypto::PasswordPolicy policy{words, meter};
    crypto::PassphraseMaker maker{words};
};

PasswordAdvisor::PasswordAdvisor() : d(std::make_unique<Private>()) {}
PasswordAdvisor::~PasswordAdvisor() = default;

PasswordVerdict PasswordAdvisor::judge(const Secret &password, const QStringList &own) const
{
    return d->policy.judge(password, own);
}

Secret PasswordAdvisor::proposePhrase() const
{
    return d->maker.make();
}

Result<void> checkPassword(const Secret &password, const QStringList &own)
{
    const PasswordVerdict verdict = PasswordAdvisor().judge(password, own);
    for (const PasswordObjection objection : verdict.objections) {
        if (objection == PasswordObjection::Empty || objection == PasswordObjection::NotText
            || objection == PasswordObjection::TooLong)
            return WorkspaceError::UnusablePassword;
    }
    if (!verdict.accepted())
        return WorkspaceError::UnsafePassword;
    return {};
}

} // namespace coffret::workspace
