// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that sets French type: U+202F before ; : ! ? and inside « », U+202F between groups
// of three figures, U+00A0 before units, € and %, ’ for '. Text that is right already comes back
// unchanged, so a test can hold every translated string against it. Addresses (https:, a@b) and
// clock times (12:30) are left alone. Source: Lexique des règles typographiques en usage à
// l’Imprimerie nationale.
#pragma once

#include <QString>

namespace coffret::ui {

inline constexpr QChar NarrowSpace(0x202F);
inline constexpr QChar NoBreakSpace(0x00A0);

QString frenchTypography(QStringView text);

} // namespace coffret::ui
