// SPDX-License-Identifier: GPL-3.0-or-later
// A birthday as a person types it (« 12/05/1970 », « 12/05 » where the year is not known) and as it is kept
// (1970-05-12, --05-12). What is neither stays as it was written: the rules remark on it, nobody loses it.
#pragma once

#include <QLocale>
#include <QString>

namespace coffret::ui {

QString typedBirthday(const QString &text, const QLocale &locale = QLocale()); // as it is kept
QString birthdayToType(const QString &kept, const QLocale &locale = QLocale());

} // namespace coffret::ui
