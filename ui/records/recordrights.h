// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile leaves of a record's page: lines that may only be read, lines that are masked, buttons that would
// only be refused. The books decide; this spares people the asking.
#pragma once

#include "core/access/profile.h"
#include "ui/records/recordview.h"

namespace coffret::ui {

void restrict(RecordView &view, const access::Profile &profile);
// Which group a line belongs to, by its key.
access::FieldGroup groupOfLine(crm::PartyKind kind, const QString &key);

} // namespace coffret::ui
