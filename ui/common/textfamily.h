// SPDX-License-Identifier: GPL-3.0-or-later
// The family the program's words are written in: the system's own as long as it has the letters of French and
// the signs of its typography, else the first one on this computer that has them. Qt would take the missing
// letters one by one from other fonts, and every second word would change its face in the middle. A narrow
// space is not asked for: it has no face, and Qt finds one.
#pragma once

#include <QFont>
#include <QStringList>
#include <functional>

namespace coffret::ui {

bool writesFrench(const QString &family); // by itself, without help from another font
// `wanted` if it writes, else the first of the others that does; `wanted` again when none does.
QString familyFor(const QString &wanted, const QStringList &others, const std::function<bool(const QString &)> &writes);
QFont readable(const QFont &systemFont);

} // namespace coffret::ui
