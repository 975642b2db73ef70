// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordrights.h"

#include "core/crm/fieldgroups.h"

#include <algorithm>

namespace coffret::ui {

using access::Deed;
using access::FieldRight;

access::FieldGroup groupOfLine(crm::PartyKind kind, const QString &key)
{
    const QByteArray field = key.section(QLatin1Char('.'), 0, 0).toLatin1();
    return crm::groupOf(kind, QLatin1String(field));
}

static void restrictLine(FieldLine &line, crm::PartyKind kind, const access::Profile &profile)
{
    const FieldRight right = profile.field(groupOfLine(kind, line.key));
    if (right == FieldRight::Editable && profile.may(Deed::Edit))
        return;
    line.mayEdit = false;
    if (right != FieldRight::Masked || !line.shown.contains(crm::maskedText()))
        return;
    line.shown = crm::maskedText();
    line.warning.clear();
    line.kind = profile.may(Deed::Reveal) ? FieldKind::Masked : FieldKind::ReadOnly;
}

void restrict(RecordView &view, const access::Profile &profile)
{
    if (profile == access::everything())
        return;
    for (FieldGroup &group : view.groups) {
        for (FieldLine &line : group.lines)
            restrictLine(line, view.party.kind, profile);
    }
    const auto masked = [](const crm::LabelledValue &value) { return value.value == crm::maskedText(); };
    view.phones.removeIf(masked); // there is nothing to dial
    view.emails.removeIf(masked);
    const auto &fields = profile.fields;
    view.mayEdit =
        profile.may(Deed::Edit) && std::find(fields.begin(), fields.end(), FieldRight::Editable) != fields.end();
    view.mayTag = profile.may(Deed::Edit) && profile.field(access::FieldGroup::Identity) == FieldRight::Editable;
    view.mayRemove = profile.may(Deed::Delete);
}

} // namespace coffret::ui
