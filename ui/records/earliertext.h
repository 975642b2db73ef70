// SPDX-License-Identifier: GPL-3.0-or-later
// An earlier value of a field in the words of the screen: lists of phones and addresses as a person reads
// them, a state by its word, a user by name.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace coffret::ui {

QString earlierText(const QString &field, const QString &value, const QHash<QByteArray, QString> &people);

} // namespace coffret::ui
