// SPDX-License-Identifier: GPL-3.0-or-later
// An entity with what only the file knows of it. Used between repositories and books, inside this
// room. Row ids are those of general.db.
#pragma once

#include "core/crm/listbook.h"

namespace coffret::crm {

template <class E>
struct Stored
{
    RowId row = 0;
    E entity;
    qint64 createdSet = 0; // change_set row that made it
    Uuid mergedInto{};     // the record that took its place
};

// Empty text is stored as NULL: rows stay short and "nothing" has one form.
// A whole row is for keeping records in step; what a person is shown is read as they see it (sight.h).
enum class Seen { Whole, InSight };
inline QString schemaOf(Seen seen)
{
    return seen == Seen::Whole ? QStringLiteral("main.") : QString();
}

inline QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}
inline std::optional<qint64> orNull(TimeStamp moment)
{
    return moment == 0 ? std::nullopt : std::optional<qint64>(moment);
}

} // namespace coffret::crm
