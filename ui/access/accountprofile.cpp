// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accountprofile.h"

namespace coffret::ui {
namespace {

// Templates, so that they work with and without the field.
template <class Wish>
void give(Wish &wish, access::ProfileId profile)
{
    if constexpr (requires { wish.profile = profile; })
        wish.profile = profile;
}

template <class Person>
std::optional<access::ProfileId> taken(const Person &person)
{
    if constexpr (requires { access::ProfileId(person.profile); })
        return access::ProfileId(person.profile);
    else
        return std::nullopt;
}

} // namespace

void setProfile(workspace::PersonWish &wish, const access::Profile &profile)
{
    give(wish, profile.id);
    wish.compartments = access::compartmentsOf(profile);
}

std::optional<access::ProfileId> profileOf(const workspace::Person &person)
{
    return taken(person);
}

} // namespace coffret::ui
