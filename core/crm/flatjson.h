// SPDX-License-Identifier: GPL-3.0-or-later
// The text form of lists: JSON (RFC 8259) arrays of strings, or of objects whose members are all
// strings, as stored in a record's row and in its history. Written compactly with empty members left
// out; an empty list is an empty text. Reading takes any white space and member order, ignores unknown
// members, and answers false, leaving the list empty, on anything else.
#pragma once

#include "core/crm/party.h"

namespace coffret::crm {

QString toText(const QList<LabelledValue> &values);
QString toText(const QList<Address> &addresses);
QString toText(const QList<ExtraProperty> &properties);
QString toText(const QStringList &words);

bool fromText(const QString &text, QList<LabelledValue> &values);
bool fromText(const QString &text, QList<Address> &addresses);
bool fromText(const QString &text, QList<ExtraProperty> &properties);
bool fromText(const QString &text, QStringList &words);

} // namespace coffret::crm
