// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a record's fields, declared once for each entity: its name, its text, and how to set it
// from a text. Everything that walks over fields (history, merge, export) walks over this table.
#pragma once

#include "core/crm/fieldtext.h"

#include <span>

namespace coffret::crm {

enum class FieldUse {
    Own,     // a value of the record itself: kept in its history
    Derived, // shown with it, stands elsewhere: read only
};

template <class Entity>
struct Field
{
    QLatin1String name;
    QString (*text)(const Entity &);
    bool (*set)(Entity &, const QString &);
    FieldUse use = FieldUse::Own;
};

template <class Entity, auto Member>
constexpr Field<Entity> field(QLatin1String name, FieldUse use = FieldUse::Own)
{
    return {name, [](const Entity &entity) { return toText(entity.*Member); },
            [](Entity &entity, const QString &text) { return fromText(text, entity.*Member); }, use};
}

template <class Entity>
std::span<const Field<Entity>> fieldTable(); // specialised in fieldvalues.cpp

} // namespace coffret::crm
