// SPDX-License-Identifier: GPL-3.0-or-later
// What the full-text index must hold back from a restricted account. Records come through crm/sight.h and are
// held back by themselves; the index knows every row and every column, so questions to it alone say which ones count.
#pragma once

#include "core/access/session.h"

namespace coffret::search {

struct Sight
{
    explicit Sight(const access::Session &session);

    bool someRows = false;  // a row counts only if its record shows
    bool noColumn = false;  // nothing of a record may be searched
    QString columns;        // of search_identity, that may be; empty: all
    bool namedOnly = false; // a record without a name stands under its e-mail or phone, which are held back

    QString within(const QString &expression) const;
};

} // namespace coffret::search
