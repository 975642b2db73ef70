// SPDX-License-Identifier: GPL-3.0-or-later
// The records this person opened last, at most 12, latest first. Kept in the vault for each person; no
// history, no bell: opening a record is no change. What is in the trash is left out, and an erased
// record is forgotten.
#pragma once

#include "core/crm/listbook.h"

namespace coffret::crm {

class RecentBook
{
public:
    static constexpr int most = 12;
    explicit RecentBook(const Desk &d) : desk(d) {}
    Result<void> note(const PartyRef &party);
    Result<QList<ListRow>> rows(int limit = most) const;

private:
    Desk desk;
};

} // namespace coffret::crm
