// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/advice.h"

#include "core/workspace/passwordadvisor.h"

namespace coffret::app {
namespace {

// The word lists are read when a password is first chosen, not when the program starts.
struct Advisor
{
    std::unique_ptr<workspace::PasswordAdvisor> made;
    const workspace::PasswordAdvisor &get()
    {
        if (!made)
            made = std::make_unique<workspace::PasswordAdvisor>();
        return *made;
    }
};

} // namespace

ui::PasswordAdvisor passwordAdvisor()
{
    const auto advisor = std::make_shared<Advisor>();
    ui::PasswordAdvisor asked;
    asked.rate = [advisor](const Secret &password, const QString &login, const QString &organisation) {
        const workspace::PasswordVerdict verdict = advisor->get().judge(password, {login, organisation});
        const bool usable = !verdict.objections.contains(workspace::PasswordObjection::TooLong)
                            && !verdict.objections.contains(workspace::PasswordObjection::NotText);
        return ui::PasswordAdvice{qMax(1, verdict.strength.score), verdict.accepted(), verdict.strength.bits, usable};
    };
    asked.propose = [advisor] { return advisor->get().proposePhrase(); };
    return asked;
}

} // namespace coffret::app
