// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/profile.h"

#include <algorithm>

namespace coffret::access {

namespace {

using enum FieldRight;

struct Fields
{
    FieldRight identity, reach, postal, notes, other;
};
struct Areas
{
    AreaRight finance, sensitive, archive, requests, journal, settings;
};

constexpr Fields hidden{Hidden, Hidden, Hidden, Hidden, Hidden};
constexpr Fields reading{ReadOnly, ReadOnly, ReadOnly, ReadOnly, ReadOnly};
constexpr Fields writing{Editable, Editable, Editable, Editable, Editable};

// Ids are fixed for ever: the directory of a vault names them.
Profile made(quint8 number, QLatin1String key, RecordScope scope, const Fields &fields,
             std::initializer_list<Deed> deeds, const Areas &areas, const Limits &limits = {})
{
    Profile profile;
    QByteArray id = QByteArray::fromHex("636f6666726574008000000000000000"); // "coffret"
    id[15] = char(number);
    profile.id = ProfileId::fromBytes(id);
    profile.key = key;
    profile.scope = scope;
    profile.fields = {fields.identity, fields.reach, fields.postal, fields.notes, fields.other};
    for (const Deed deed : deeds)
        profile.deeds[size_t(deed)] = true;
    profile.areas = {areas.finance, areas.sensitive, areas.archive, areas.requests, areas.journal, areas.settings};
    profile.limits = limits;
    return profile;
}

std::array<Profile, 11> makeTable()
{
    using enum Deed;
    using L = QLatin1String;
    using R = AreaRight;
    const auto none = RecordScope::None;
    const auto own = RecordScope::Own;
    const auto assigned = RecordScope::Assigned;
    const auto all = RecordScope::All;
    const Areas staff{R::None, R::None, R::None, R::Report, R::Own, R::None};
    const int morning = 8 * 60; // minutes of the day
    const int halfPastEight = morning + 30;
    const int sixInTheEvening = 18 * 60;
    const int night = 20 * 60;

    return {
        made(1, L("manager"), all, reading, {Edit, Export, Print, Reveal},
             {R::Read, R::Read, R::WithMotive, R::Validate, R::Read, R::Validate}),
        made(2, L("administrator"), none, hidden, {}, {R::None, R::None, R::None, R::None, R::Technical, R::Write},
             {0, 0, 0, false, true}),
        made(3, L("dpo"), all, {ReadOnly, Masked, Masked, Masked, Masked}, {Edit, Export, Print, Reveal},
             {R::None, R::Read, R::WithMotive, R::Write, R::Read, R::Part}),
        made(4, L("sales"), own, writing, {Create, Edit, Delete, Print}, staff),
        made(5, L("assistant"), all, writing, {Create, Edit, Delete, Merge, Import, Print},
             {R::Part, R::None, R::None, R::Report, R::Own, R::None}),
        made(6, L("accounting"), all, {ReadOnly, Hidden, ReadOnly, Hidden, Hidden}, {Edit, Print},
             {R::Write, R::None, R::Part, R::None, R::Own, R::None}),
        made(7, L("marketing"), all, {ReadOnly, Masked, ReadOnly, Hidden, Hidden}, {Edit, Reveal},
             {R::None, R::None, R::None, R::Report, R::Own, R::Part}),
        made(8, L("service"), assigned, {ReadOnly, ReadOnly, ReadOnly, Editable, Hidden}, {Edit},
             {R::None, R::None, R::None, R::Report, R::Own, R::None}),
        made(9, L("intern"), own, {ReadOnly, Masked, Hidden, Editable, Hidden}, {Create, Edit, Reveal},
             {R::None, R::None, R::None, R::None, R::Own, R::None}, {3, halfPastEight, sixInTheEvening, true, false}),
        made(10, L("maintenance"), none, hidden, {}, {R::None, R::None, R::None, R::None, R::None, R::Technical},
             {3, morning, night, true, false}),
        made(11, L("auditor"), all, {Masked, Masked, Masked, Hidden, Hidden}, {},
             {R::None, R::None, R::None, R::Figures, R::Read, R::Read}),
    };
}

const std::array<Profile, 11> &table()
{
    static const std::array<Profile, 11> profiles = makeTable();
    return profiles;
}

template <class Predicate>
const Profile *firstWhere(Predicate wanted)
{
    const auto found = std::find_if(table().cbegin(), table().cend(), wanted);
    return found == table().cend() ? nullptr : &*found;
}

} // namespace

bool Limits::allowMinute(int minute) const
{
    if (fromMinute == toMinute)
        return true;
    return fromMinute < toMinute ? minute >= fromMinute && minute < toMinute
                                 : minute >= fromMinute || minute < toMinute;
}

bool Profile::restrictsFields() const
{
    return std::any_of(fields.cbegin(), fields.cend(), [](FieldRight right) { return right < ReadOnly; });
}

bool Profile::restrictsReading() const
{
    return scope != RecordScope::All || restrictsFields();
}

bool Profile::isMoreThan(const Profile &other) const
{
    for (size_t i = 0; i < fieldGroupCount; ++i) {
        if (fields[i] > other.fields[i])
            return true;
    }
    for (size_t i = 0; i < deedCount; ++i) {
        if (deeds[i] && !other.deeds[i])
            return true;
    }
    for (size_t i = 0; i < areaCount; ++i) {
        if (areas[i] > other.areas[i])
            return true;
    }
    return scope > other.scope;
}

const Profile &everything()
{
    static const Profile profile = [] {
        Profile all;
        all.scope = RecordScope::All;
        all.fields.fill(Editable);
        all.deeds.fill(true);
        all.areas.fill(AreaRight::Validate);
        return all;
    }();
    return profile;
}

const Profile &nothing()
{
    static const Profile profile = [] {
        Profile none;
        none.scope = RecordScope::None;
        return none;
    }();
    return profile;
}

std::span<const Profile> shippedProfiles()
{
    return table();
}

const Profile *shippedProfile(ProfileId id)
{
    return firstWhere([&](const Profile &profile) { return profile.id == id; });
}

const Profile *shippedProfile(const QString &key)
{
    return firstWhere([&](const Profile &profile) { return profile.key == key; });
}

QStringList compartmentsOf(const Profile &profile)
{
    QStringList files;
    if (profile.area(Area::Finance) != AreaRight::None)
        files += QStringLiteral("finance");
    if (profile.area(Area::Sensitive) != AreaRight::None)
        files += QStringLiteral("sensitive");
    return files;
}

} // namespace coffret::access
