// SPDX-License-Identifier: GPL-3.0-or-later
// A record as an ordered list of (field name, text): the one form that history, undo, merge, the JSON
// export and the command line share. Names are stable and written as in JSON (firstName, emails …).
// Texts: plain for text; ISO 8601 UTC for moments and ISO dates; a uuid for references; lists as in
// flatjson.h; words such as "customer" for choices (see fieldtext.h); empty for "nothing". What the
// books keep by themselves (provenance) is no field. companyName is there to be read: setField ignores it.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"

namespace coffret::crm {

struct FieldValue
{
    QString name;
    QString text;
    bool operator==(const FieldValue &) const = default;
};

QList<FieldValue> fieldValues(const Contact &contact);
QList<FieldValue> fieldValues(const Company &company);
QList<FieldValue> fieldValues(const Activity &activity);
QList<FieldValue> fieldValues(const Task &task);
QList<FieldValue> fieldValues(const Document &document);
QList<FieldValue> fieldValues(const Link &link);

// False when there is no such field or the text is not one of its values; nothing is changed then.
bool setField(Contact &contact, QStringView name, const QString &text);
bool setField(Company &company, QStringView name, const QString &text);
bool setField(Activity &activity, QStringView name, const QString &text);
bool setField(Task &task, QStringView name, const QString &text);
bool setField(Document &document, QStringView name, const QString &text);
bool setField(Link &link, QStringView name, const QString &text);

QString fieldText(const Contact &contact, QStringView name);
QString fieldText(const Company &company, QStringView name);

} // namespace coffret::crm
