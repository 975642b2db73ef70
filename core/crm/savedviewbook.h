// SPDX-License-Identifier: GPL-3.0-or-later
// The views of lists that the person at the desk has. They belong to that person alone, are kept in the
// vault, change no record and so have no history and ring no bell.
#pragma once

#include "core/base/result.h"
#include "core/crm/desk.h"
#include "core/crm/savedview.h"

namespace coffret::crm {

class SavedViewBook
{
public:
    explicit SavedViewBook(const Desk &d) : desk(d) {}

    Result<QList<SavedView>> views(PartyKind kind) const; // the shipped ones first, then own ones by name
    // New without a key, else name, filter and layout of an own one; the order and the layout of a shipped
    // one. A name without a letter or too long: Refused; one that another view has, however written: Conflict.
    Result<SavedView> save(SavedView view);
    Result<void> remove(PartyKind kind, const QString &key); // an own one; a shipped one gets its layout back
    Result<void> startWith(PartyKind kind, const QString &key);

private:
    Desk desk;
};

} // namespace coffret::crm
