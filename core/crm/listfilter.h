// SPDX-License-Identifier: GPL-3.0-or-later
// Which records a list shows and in which order. Spans are counted back from the day the list is asked
// for, so that a kept view « not heard of for 6 months » stays true; a day begins at local midnight.
#pragma once

#include "core/crm/party.h"

#include <optional>

namespace coffret::crm {

enum class ListOrder { Name, NameDescending, City, Updated, Created, LastContact, Company, Status };
enum class ListRun { Forward, Backward }; // Backward: from the other end; those without a value stay last

struct TimeSpan
{
    enum class Unit { Days, Months };
    int count = 0; // 0: any time
    Unit unit = Unit::Days;
    bool operator==(const TimeSpan &) const = default;
    bool isEmpty() const { return count <= 0; }
};
TimeStamp startOf(const TimeSpan &span, TimeStamp now);

struct ListFilter
{
    enum class Contacted { Any, Never, Since, NotSince }; // NotSince has also those never contacted
    PartyKind kind = PartyKind::Contact;
    std::optional<PartyStatus> status{};
    std::optional<UserId> owner{}; // a null id: nobody
    std::optional<CompanyId> company{};
    QString tag{};      // empty: any; found however it is written
    QString city{};     // empty: any; found however it is written
    bool trash = false; // what is in the trash instead of what is not; only tag and order count there
    ListOrder order = ListOrder::Name;
    ListRun run = ListRun::Forward;
    Contacted contacted = Contacted::Any;
    TimeSpan contactedSpan{};
    TimeSpan createdSince{};
    TimeSpan updatedSince{};
    bool operator==(const ListFilter &) const = default;
    bool isNarrowed() const; // leaves anything out
};

} // namespace coffret::crm
