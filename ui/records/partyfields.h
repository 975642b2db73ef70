// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that people and companies show alike: phones, e-mails, websites, addresses as lines to read and
// edit, and the warnings of the rules beside them. An address is edited in the form, not in one line.
#pragma once

#include "core/crm/objection.h"
#include "ui/records/recordview.h"

namespace coffret::ui {

void addLine(FieldGroup &group, const QString &key, const QString &value); // nothing when empty

FieldGroup reach(const QList<crm::LabelledValue> &phones, const QList<crm::LabelledValue> &emails,
                 const QList<crm::LabelledValue> &websites, const QList<crm::Address> &addresses);

// True when `key` is "phones.0" and the like, and the value was set (an empty one takes it away).
bool setReach(const QString &key, const QString &value, QList<crm::LabelledValue> &phones,
              QList<crm::LabelledValue> &emails, QList<crm::LabelledValue> &websites, QList<crm::Address> &addresses);

void addWarnings(QList<FieldGroup> &groups, const QList<crm::Objection> &objections);

QString addressText(const crm::Address &address); // as on an envelope, without the name

} // namespace coffret::ui
