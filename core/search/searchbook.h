// SPDX-License-Identifier: GPL-3.0-or-later
// The search field: people and companies as one types, ranked whole name, beginning of a name, other
// columns, word parts, then one typing error per word; and, when asked, what notes, activities, tasks
// and documents say. Nothing in the trash is ever answered. Each call is short (see README.md) and
// stops with StorageError::Interrupted when the database's interrupt check says so: the workspace
// cancels the question of the previous key before it asks the next one.
#pragma once

#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/search/searchquery.h"

namespace coffret::search {

class SearchBook
{
public:
    explicit SearchBook(const crm::Desk &d) : desk(d) {}

    // An empty text, or one without a letter or digit, finds nothing.
    Result<SearchAnswer> search(const SearchQuery &query) const;
    // How many people and companies match, without `limit`; slower than search(): ask it when typing rests.
    Result<qint64> count(const SearchQuery &query) const;

private:
    crm::Desk desk;
};

} // namespace coffret::search
