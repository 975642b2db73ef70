// SPDX-License-Identifier: GPL-3.0-or-later
// Filters a list by text at each key. The list's own order and filters are the ones of
// crm::ListBook::rowIds, asked once when they change; here each key costs one pass over the matches and
// one over the list. Interrupted by the database's interrupt check, as SearchBook is.
#pragma once

#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/crm/party.h"

#include <vector>

namespace coffret::search {

class SearchList
{
public:
    explicit SearchList(const crm::Desk &d) : desk(d) {}

    // The rows of `ordered` (ListBook::rowIds of that kind) that match, in the same order. An empty text
    // keeps all; a text without a letter or digit keeps none.
    Result<std::vector<quint32>> rowIds(crm::PartyKind kind, const QString &text,
                                        const std::vector<quint32> &ordered) const;

private:
    crm::Desk desk;
};

} // namespace coffret::search
