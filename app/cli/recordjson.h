// SPDX-License-Identifier: GPL-3.0-or-later
// A record as the command line prints it: its id, its kind, and its values by field name. Fields that
// hold lists come as arrays in JSON; empty fields are left out.
#pragma once

#include "core/crm/fieldvalues.h"

#include <QJsonObject>

namespace coffret::app {

struct RecordSheet
{
    QString id;
    QString kind;
    QList<crm::FieldValue> fields;
};

RecordSheet sheetOf(const crm::Contact &contact);
RecordSheet sheetOf(const crm::Company &company);
QJsonObject toJson(const RecordSheet &sheet);
QString plainText(const crm::FieldValue &field); // lists as "work a@b.example, home c@d.example"

} // namespace coffret::app
