// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decided about one row before the import, by the line it begins on: cells put right (the file
// itself is never changed), what to do with a possible duplicate, and whether a value that is none may stay
// behind. It holds for the dry run and the import alike.
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace coffret::exchange {

enum class RowDecision { Usual, UpdateRecord, CreateAnyway, LeaveOut };
enum class BadValues { Correct, KeepAside }; // aside: among the further properties, with a remark

struct RowChange
{
    QMap<int, QString> cells; // by column, from 1
    RowDecision decision = RowDecision::Usual;
    Uuid record{}; // of UpdateRecord
    BadValues badValues = BadValues::Correct;
    bool operator==(const RowChange &) const = default;
};

using RowChanges = QHash<qint64, RowChange>; // by line

QString changesText(const RowChanges &changes);  // JSON, for a draft
RowChanges changesFromText(const QString &text); // what cannot be read is left out

} // namespace coffret::exchange
