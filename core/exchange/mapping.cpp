// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace coffret::exchange {

QString MappedColumn::title() const
{
    return occurrence > 1 ? QStringLiteral("%1 (%2)").arg(header).arg(occurrence) : header;
}

bool Mapping::isUsable() const
{
    static constexpr Field identifying[] = {Field::FirstName, Field::LastName,    Field::Nickname,
                                            Field::FullName,  Field::CompanyName, Field::Email,
                                            Field::EmailList, Field::Phone,       Field::PhoneList};
    for (const MappedColumn &column : columns) {
        for (const Field field : identifying) {
            if (column.target.field == field)
                return true;
        }
    }
    return false;
}

// In a file of people "Client" is a name; beside a column of persons it is the firm that they are asked for at.
static void letClientBeTheCompany(QList<MappedColumn> &columns)
{
    MappedColumn *client = nullptr;
    bool hasPersons = false;
    for (MappedColumn &column : columns) {
        const Field field = column.target.field;
        if (field == Field::CompanyName)
            return;
        if (field == Field::FullName && headerKey(column.header) == headerKey(QStringLiteral("Client")))
            client = &column;
        else if (field == Field::FullName || field == Field::LastName)
            hasPersons = true;
    }
    if (client && hasPersons)
        client->target.field = Field::CompanyName;
}

Mapping mapColumns(const QStringList &header, const Preset &preset)
{
    Mapping mapping{preset.id, preset.kind, preset.dates, preset.ownLabels, preset.guardedCells, {}, {}};
    QHash<QString, int> seen;
    for (const QString &name : header) {
        const int occurrence = ++seen[headerKey(name)];
        // What a file of rejected rows has behind its columns; its cells are in our guarded form.
        const bool ours = name.startsWith(QStringLiteral("coffret-"));
        mapping.guardedCells = mapping.guardedCells || ours;
        const auto target =
            ours ? std::optional(ColumnTarget{Field::Ignore, 1, {}}) : targetOf(preset, name, occurrence);
        mapping.columns += {name, occurrence, target.value_or(ColumnTarget{})};
    }
    letClientBeTheCompany(mapping.columns);
    return mapping;
}

static MappedColumn *columnNamed(Mapping &mapping, const QString &name)
{
    const QString wanted = name.trimmed();
    for (MappedColumn &column : mapping.columns) {
        if (column.title() == wanted)
            return &column;
    }
    for (MappedColumn &column : mapping.columns) {
        if (headerKey(column.title()) == headerKey(wanted) && !headerKey(wanted).isEmpty())
            return &column;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && number <= mapping.columns.size() ? &mapping.columns[number - 1] : nullptr;
}

Result<void> applyChoice(Mapping &mapping, const QString &choice)
{
    const qsizetype equals = choice.lastIndexOf(u'=');
    const auto target = equals < 0 ? std::nullopt : targetFromText(QStringView(choice).sliced(equals + 1));
    if (!target)
        return ExchangeError::UnknownField;
    MappedColumn *column = columnNamed(mapping, choice.first(equals));
    if (!column)
        return ExchangeError::UnknownColumn;
    column->target = *target;
    return {};
}

QByteArray headerSignature(const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : header) {
        hash.addData(headerKey(name).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return hash.result();
}

QString mappingText(const Mapping &mapping)
{
    QJsonArray columns;
    for (const MappedColumn &column : mapping.columns)
        columns += QJsonObject{{QStringLiteral("header"), column.header},
                               {QStringLiteral("occurrence"), column.occurrence},
                               {QStringLiteral("target"), targetText(column.target)}};
    QJsonObject object{{QStringLiteral("version"), 1},
                       {QStringLiteral("preset"), mapping.preset},
                       {QStringLiteral("kind"), int(mapping.kind)},
                       {QStringLiteral("monthFirst"), mapping.dates == DateOrder::MonthFirst},
                       {QStringLiteral("ownLabels"), mapping.ownLabels},
                       {QStringLiteral("guarded"), mapping.guardedCells},
                       {QStringLiteral("columns"), columns}};
    if (mapping.encoding)
        object.insert(QStringLiteral("encoding"), encodingName(*mapping.encoding));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Mapping> mappingFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const int kind = object.value(QStringLiteral("kind")).toInt();
    if (object.value(QStringLiteral("version")).toInt() != 1 || (kind != 1 && kind != 2))
        return ExchangeError::Damaged;
    Mapping mapping;
    mapping.preset = object.value(QStringLiteral("preset")).toString();
    mapping.kind = crm::PartyKind(kind);
    mapping.dates = object.value(QStringLiteral("monthFirst")).toBool() ? DateOrder::MonthFirst : DateOrder::DayFirst;
    mapping.ownLabels = object.value(QStringLiteral("ownLabels")).toBool();
    mapping.guardedCells = object.value(QStringLiteral("guarded")).toBool();
    mapping.encoding = encodingFromName(object.value(QStringLiteral("encoding")).toString().toLatin1());
    for (const QJsonValue &value : object.value(QStringLiteral("columns")).toArray()) {
        const auto target = targetFromText(value[QStringLiteral("target")].toString());
        if (!target)
            return ExchangeError::Damaged;
        mapping.columns +=
            {value[QStringLiteral("header")].toString(), value[QStringLiteral("occurrence")].toInt(1), *target};
    }
    return mapping;
}

} // namespace coffret::exchange
