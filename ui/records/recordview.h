// SPDX-License-Identifier: GPL-3.0-or-later
// A record as a page shows it: groups of labelled values, each with the text to read and the text to
// edit. Made from a contact or a company by its area; the page knows neither.
#pragma once

#include "core/crm/party.h"

#include <QString>

namespace coffret::ui {

enum class FieldKind { Editable, Link, ReadOnly, Masked };

struct FieldLine
{
    QString key; // "jobTitle", "phones.0", "addresses.1"
    QString label;
    QString shown;
    QString edited;
    FieldKind kind = FieldKind::Editable;
    QString warning;
    bool mayEdit = true;
    bool operator==(const FieldLine &) const = default;
};

struct FieldGroup
{
    QString title;
    QList<FieldLine> lines;
    bool operator==(const FieldGroup &) const = default;
};

struct RecordView
{
    crm::PartyRef party;
    QString name;
    QString line;    // under the name, in three pieces: job,
    QString linked;  // company, which opens its record,
    QString lineEnd; // who follows it
    QString linkKey; // what followed() says of the link
    crm::PartyStatus status = crm::PartyStatus::None;
    QStringList tags;
    QList<crm::LabelledValue> phones;
    QList<crm::LabelledValue> emails;
    QList<FieldGroup> groups;
    bool inTrash = false;
    bool mayEdit = true; // what the profile of the person at the desk leaves
    bool mayTag = true;
    bool mayRemove = true;
    bool operator==(const RecordView &) const = default;
};

} // namespace coffret::ui
