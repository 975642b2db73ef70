// SPDX-License-Identifier: GPL-3.0-or-later
// The tags themselves; who wears them is a field of the record. Taking a tag away takes it off every
// record as one change set, which undo brings back.
#pragma once

#include "core/base/result.h"
#include "core/crm/activity.h"
#include "core/crm/desk.h"

namespace coffret::crm {

class TagBook
{
public:
    explicit TagBook(const Desk &d) : desk(d) {}

    Result<QList<Tag>> tags() const; // in order of their names, with how many wear each
    Result<Tag> save(Tag tag);       // null id: new; an existing name, however written: Conflict
    Result<void> remove(TagId id);

private:
    Desk desk;
};

} // namespace coffret::crm
