// SPDX-License-Identifier: GPL-3.0-or-later
// One change for many records, as one change set. The records are those of a filter or a list of rows;
// what is in the trash, or stands so already, is left alone.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/crm/historybook.h"
#include "core/crm/listbook.h"

#include <variant>

namespace coffret::crm {

struct SetStatus
{
    PartyStatus status;
};
struct SetOwner
{
    UserId owner;
}; // null: nobody
struct AddTag
{
    QString tag;
};
struct RemoveTag
{
    QString tag;
};
struct MoveToTrash
{};
struct SetLanguage
{
    QString language;
}; // empty: not said
struct SetSource
{
    QString source;
};
using BulkChange = std::variant<SetStatus, SetOwner, AddTag, RemoveTag, MoveToTrash, SetLanguage, SetSource>;

struct BulkOutcome
{
    ChangeSetId set; // null when nothing changed
    qint64 changed = 0;
    qint64 unchanged = 0;
};

class BulkBook
{
public:
    explicit BulkBook(const Desk &d) : desk(d) {}

    Result<BulkOutcome> apply(PartyKind kind, const std::vector<quint32> &rows, const BulkChange &change,
                              const Progress &progress = {});
    Result<BulkOutcome> apply(const ListFilter &filter, const BulkChange &change, const Progress &progress = {});

private:
    Desk desk;
};

} // namespace coffret::crm
