// SPDX-License-Identifier: GPL-3.0-or-later
// Edits in progress, kept inside the vault when it locks, so that they come back after unlocking. One
// per person, form and record; the body is the form's own text. Rings no bell and has no history.
#pragma once

#include "core/base/changebus.h"
#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/crm/party.h"

namespace coffret::crm {

struct Draft
{
    DraftId id;
    QString form; // "contact", "company", "activity" …
    EntityKind entityKind = EntityKind::Contact;
    Uuid entity{}; // null: a new record
    TimeStamp updatedAt = 0;
    QString body;
    bool operator==(const Draft &) const = default;
};

class DraftBook
{
public:
    explicit DraftBook(const Desk &d) : desk(d) {}

    Result<Draft> save(Draft draft);     // replaces the one of the same person, form and record
    Result<QList<Draft>> drafts() const; // of the person at the desk, newest first
    Result<void> remove(DraftId id);

private:
    Desk desk;
};

} // namespace coffret::crm
