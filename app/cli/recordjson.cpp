// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace coffret::app {

RecordSheet sheetOf(const crm::Contact &contact)
{
    return {contact.id.text(), QStringLiteral("contact"), crm::fieldValues(contact)};
}

RecordSheet sheetOf(const crm::Company &company)
{
    return {company.id.text(), QStringLiteral("company"), crm::fieldValues(company)};
}

// The lists of a record are JSON arrays in its text form; everything else is plain text.
static bool isList(const crm::FieldValue &field)
{
    static const QStringList lists{QStringLiteral("emails"),    QStringLiteral("phones"), QStringLiteral("websites"),
                                   QStringLiteral("addresses"), QStringLiteral("tags"),   QStringLiteral("extra")};
    return lists.contains(field.name);
}

static QJsonArray listOf(const crm::FieldValue &field)
{
    return QJsonDocument::fromJson(field.text.toUtf8()).array();
}

QJsonObject toJson(const RecordSheet &sheet)
{
    QJsonObject object{{QStringLiteral("id"), sheet.id}, {QStringLiteral("kind"), sheet.kind}};
    for (const crm::FieldValue &field : sheet.fields) {
        if (field.text.isEmpty())
            continue;
        if (isList(field))
            object.insert(field.name, listOf(field));
        else
            object.insert(field.name, field.text);
    }
    return object;
}

static QString partText(const QJsonValue &part)
{
    if (part.isString())
        return part.toString();
    QStringList texts;
    const QJsonArray array = part.toArray();
    for (const QJsonValue &value : array)
        texts += value.toString();
    const QJsonObject object = part.toObject();
    for (const QJsonValue &value : object)
        texts += value.toString();
    texts.removeAll(QString());
    return texts.join(QLatin1Char(' '));
}

QString plainText(const crm::FieldValue &field)
{
    if (!isList(field))
        return field.text;
    QStringList texts;
    const QJsonArray list = listOf(field);
    for (const QJsonValue &part : list)
        texts += partText(part);
    return texts.join(QStringLiteral(", "));
}

} // namespace coffret::app
