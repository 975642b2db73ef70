// SPDX-License-Identifier: GPL-3.0-or-later
// Where a list of people or companies comes from: first the ids of everything that matches, then
// windows of rows. Answers come later, in the window's thread; a new question makes the answer to the
// one before it worthless, and the asker drops it. Two kinds: the workspace, and invented rows in tests.
#pragma once

#include "core/base/result.h"
#include "core/crm/listbook.h"

#include <functional>
#include <vector>

namespace coffret::ui {

struct PartyQuery
{
    crm::ListFilter filter;
    QString text; // as typed in the search field; empty: everything the filter lets through
    bool operator==(const PartyQuery &) const = default;
};

using PartyIds = std::vector<quint32>; // row ids, in the order of the filter

class PartySource
{
public:
    using IdsAnswer = std::function<void(Result<PartyIds>)>;
    using RowsAnswer = std::function<void(Result<QList<crm::ListRow>>)>;
    virtual ~PartySource() = default;
    virtual void find(const PartyQuery &query, IdsAnswer answer) = 0;
    virtual void rows(crm::PartyKind kind, const QList<crm::RowId> &ids, RowsAnswer answer) = 0;
};

} // namespace coffret::ui
