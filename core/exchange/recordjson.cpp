// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordjson.h"

#include "core/crm/fieldvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace coffret::exchange {

static QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

static bool isList(const QString &name)
{
    static const QStringList lists{QStringLiteral("emails"),    QStringLiteral("phones"), QStringLiteral("websites"),
                                   QStringLiteral("addresses"), QStringLiteral("tags"),   QStringLiteral("extra")};
    return lists.contains(name);
}

template <class Party>
static QByteArray objectOf(const char *kind, const Party &party)
{
    QByteArray json = QByteArray("{\"kind\":\"") + kind + "\",\"id\":" + quoted(party.id.text());
    for (const crm::FieldValue &field : crm::fieldValues(party)) {
        if (!field.text.isEmpty())
            json +=
                ",\"" + field.name.toLatin1() + "\":" + (isList(field.name) ? field.text.toUtf8() : quoted(field.text));
    }
    return json + '}';
}

QByteArray jsonOf(const crm::Contact &contact)
{
    return objectOf("contact", contact);
}
QByteArray jsonOf(const crm::Company &company)
{
    return objectOf("company", company);
}

} // namespace coffret::exchange
