// SPDX-License-Identifier: GPL-3.0-or-later
// One value as text and back, for every type a field can have. fromText answers false, and leaves the
// value alone, when the text is none of its values.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/flatjson.h"

namespace coffret::crm {

inline QString toText(const QString &text)
{
    return text;
}
QString toText(TimeStamp moment); // "2026-03-05T14:02:00.000Z", empty for 0
QString toText(int number);
QString toText(bool flag); // "true" or empty
QString toText(QDate date);
QString toText(const std::optional<int> &number);
QString toText(PartyStatus status);    // "prospect", "customer", "formerCustomer", "supplier", "partner"
QString toText(ActivityKind kind);     // "note", "call", "meeting", "email", "letter"
QString toText(Direction direction);   // "fromUs", "fromThem"
QString toText(const PartyRef &party); // "contact:uuid", "company:uuid"
template <class Tag>
QString toText(const Id<Tag> &id)
{
    return id.isNull() ? QString() : id.text();
}

inline bool fromText(const QString &text, QString &out)
{
    out = text;
    return true;
}
bool fromText(const QString &text, TimeStamp &moment);
bool fromText(const QString &text, int &number);
bool fromText(const QString &text, bool &flag);
bool fromText(const QString &text, QDate &date);
bool fromText(const QString &text, std::optional<int> &number);
bool fromText(const QString &text, PartyStatus &status);
bool fromText(const QString &text, ActivityKind &kind);
bool fromText(const QString &text, Direction &direction);
bool fromText(const QString &text, PartyRef &party);
template <class Tag>
bool fromText(const QString &text, Id<Tag> &id)
{
    if (text.isEmpty()) {
        id = {};
        return true;
    }
    const auto read = Id<Tag>::fromText(text);
    if (read)
        id = *read;
    return read.has_value();
}

} // namespace coffret::crm
