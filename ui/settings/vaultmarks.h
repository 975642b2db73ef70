// SPDX-License-Identifier: GPL-3.0-or-later
// What the vault remembers about the care taken of it, among its settings: days as times since the
// epoch. None of it is secret, and none of it opens anything.
#pragma once

namespace coffret::ui::mark {

inline constexpr char16_t PasswordChanged[] = u"care/passwordChanged";
inline constexpr char16_t CostRaised[] = u"care/costRaised";
inline constexpr char16_t RecoveryReplaced[] = u"care/recoveryReplaced";
inline constexpr char16_t RecoveryPending[] = u"care/recoveryPending"; // made and not confirmed; empty: none
inline constexpr char16_t Checked[] = u"care/checked";
inline constexpr char16_t CheckProblems[] = u"care/checkProblems";

} // namespace coffret::ui::mark
