// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sight.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

Sight::Sight(const access::Session &session)
{
    const auto reads = [&](access::FieldGroup group) {
        return session.profile.field(group) >= access::FieldRight::ReadOnly;
    };
    const bool identity = reads(access::FieldGroup::Identity);
    const bool reach = reads(access::FieldGroup::Reach);
    const bool postal = reads(access::FieldGroup::Postal);
    someRows = session.profile.scope != access::RecordScope::All;
    namedOnly = !reach;
    noColumn = !identity && !reach && !postal;
    if (identity && reach && postal)
        return;
    QStringList open;
    if (identity)
        open += {u"name"_s, u"company"_s};
    if (reach)
        open += {u"email"_s, u"phone"_s};
    if (postal)
        open += u"place"_s;
    columns = open.join(u' ');
}

QString Sight::within(const QString &expression) const
{
    return columns.isEmpty() ? expression : u"{%1} : (%2)"_s.arg(columns, expression);
}

} // namespace coffret::search
