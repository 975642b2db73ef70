// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that stand on the owners' shelf (FORMAT.md, section 13), as bytes and back. Whatever is not wholly as written
// here is none. Private to this room.
#pragma once

#include "core/journal/alertinbox.h"

#include <optional>

namespace coffret::journal {

struct Looked
{
    qint64 seq = 0; // of the last entry looked at
    QByteArray head;
    QByteArray memory; // of Alerts
};

QByteArray alertName(const Alert &alert);
QByteArray alertText(const KeptAlert &kept);
std::optional<KeptAlert> alertFromText(const QByteArray &text);
QByteArray lookedText(const Looked &looked);
std::optional<Looked> lookedFromText(const QByteArray &text);
QByteArray rulesText(const AlertOptions &rules);
std::optional<AlertOptions> rulesFromText(const QByteArray &text);

} // namespace coffret::journal
