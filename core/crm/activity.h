// SPDX-License-Identifier: GPL-3.0-or-later
// Something that happened with a person or company, and something to be done. An activity with a
// direction moves the record's last contact from us or from them.
#pragma once

#include "core/crm/party.h"

#include <QDate>
#include <optional>

namespace coffret::crm {

enum class ActivityKind { Note = 1, Call = 2, Meeting = 3, Email = 4, Letter = 5 };
enum class Direction { None = 0, FromUs = 1, FromThem = 2 };

struct Activity
{
    ActivityId id;
    ActivityKind kind = ActivityKind::Note;
    Direction direction = Direction::None;
    ContactId contact; // at least one of contact and company
    CompanyId company;
    TimeStamp at = 0;
    int minutes = 0;
    UserId author;
    bool pinned = false;
    QString subject;
    QString body;
    Provenance provenance;
    bool operator==(const Activity &) const = default;
};

struct Task
{
    TaskId id;
    QString title;
    QString body;
    ContactId contact;
    CompanyId company;
    QDate due;                    // invalid: no date
    std::optional<int> dueMinute; // minute of that local day
    TimeStamp doneAt = 0;
    UserId assignee;
    int priority = 0; // -1 low, 0 normal, 1 high
    Provenance provenance;
    bool operator==(const Task &) const = default;
};

struct Document
{
    DocumentId id;
    QString name; // file name without folders
    QString mediaType;
    qint64 size = 0;
    ContactId contact;
    CompanyId company;
    Provenance provenance;
    bool operator==(const Document &) const = default;
};

struct Link
{
    LinkId id;
    PartyRef from;
    PartyRef to;
    QString role; // "employee of", "spouse of", "subsidiary of", free text
    Provenance provenance;
    bool operator==(const Link &) const = default;
};

struct Tag
{
    TagId id;
    QString name;
    int tone = 0; // 0 neutral … 4, see the visual language
    qint64 used = 0;
    bool operator==(const Tag &) const = default;
};

} // namespace coffret::crm
