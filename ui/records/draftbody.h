// SPDX-License-Identifier: GPL-3.0-or-later
// An edit in progress as text: the record's fields by name, in JSON. Reading ignores names it does not
// know, so a draft of another version still gives back what both understand.
#pragma once

#include "core/crm/fieldvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace coffret::ui {

template <class Entity>
QString draftBody(const Entity &entity)
{
    QJsonObject object;
    for (const crm::FieldValue &value : crm::fieldValues(entity))
        object.insert(value.name, value.text);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template <class Entity>
Entity fromDraftBody(const QString &body, Entity entity)
{
    const QJsonObject object = QJsonDocument::fromJson(body.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        crm::setField(entity, it.key(), it.value().toString());
    return entity;
}

} // namespace coffret::ui
