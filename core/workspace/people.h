// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's accounts, as an owner whose vault is open changes them, and the first password of
// somebody invited. The databases' epoch is raised before the header is written, its generation kept
// afterwards. Private to core/workspace.
#pragma once

#include "core/workspace/openvault.h"

namespace coffret::workspace {

Result<InvitedPerson> invitePerson(OpenVault &opened, const PersonWish &wish, const Clock &clock);
Result<InvitedPerson> invitePersonAgain(OpenVault &opened, const QString &login, const Clock &clock);
Result<RightsOutcome> changeRightsOf(OpenVault &opened, const RightsWish &wish, const Clock &clock);
Result<QList<Person>> peopleIn(OpenVault &opened, const Clock &clock);
Result<InvitationFacts> invitationFacts(const QString &path, Credentials &invited, const Clock &clock,
                                        const Cancelled &cancelled);
// Opens the files once, with the new password, for the access log to say so.
Result<Secret> acceptInvitation(const QString &path, Enrolment &enrolment, const Clock &clock, ChangeBus &bus);

} // namespace coffret::workspace
