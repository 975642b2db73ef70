// SPDX-License-Identifier: GPL-3.0-or-later
// What a person needs to know before two records become one: who gave each value and when, and what
// moves over with the record that goes. And of the merges of the last weeks, what they made of what.
#pragma once

#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/crm/historybook.h"

#include <QHash>

namespace coffret::crm {

// The last change of a value that stands today: by hand, by an import, by an earlier merge …
struct ValueOrigin
{
    ChangeSetKind kind = ChangeSetKind::Create;
    TimeStamp at = 0;
    UserId user;
    bool operator==(const ValueOrigin &) const = default;
};

struct MergeSide
{
    ValueOrigin creation;
    QHash<QString, ValueOrigin> changed; // by field name (fieldvalues.h); the others are as created
    qint64 activities = 0;               // outside the trash, like the rest
    qint64 tasks = 0;
    qint64 documents = 0;
    qint64 links = 0;
    qint64 people = 0; // of a company

    ValueOrigin of(const QString &field) const { return changed.value(field, creation); }
    bool operator==(const MergeSide &) const = default;
};

struct PastMerge
{
    ChangeSetId set;
    TimeStamp at = 0;
    UserId user;
    PartyRef kept;
    QString keptName;
    QString goneName;
    bool operator==(const PastMerge &) const = default;
};

Result<MergeSide> mergeSide(const Desk &desk, const PartyRef &party);
Result<QList<PastMerge>> pastMerges(const Desk &desk, TimeStamp since);

} // namespace coffret::crm
