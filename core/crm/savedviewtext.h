// SPDX-License-Identifier: GPL-3.0-or-later
// A view's filter and layout as JSON. What a newer version wrote and this one does not know is left out;
// a text that is none gives a filter that lets everything through.
#pragma once

#include "core/crm/savedview.h"

namespace coffret::crm {

QString filterText(const ListFilter &filter); // without kind, order and run
ListFilter filterFromText(PartyKind kind, const QString &text);
QString layoutText(const SavedView &view); // order, run, shape and columns
void setLayout(SavedView &view, const QString &text);

} // namespace coffret::crm
