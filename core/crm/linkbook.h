// SPDX-License-Identifier: GPL-3.0-or-later
// Ties between people and companies beyond a person's main company: a second employer, a spouse, a
// parent company. Removing goes to the trash and can be undone.
#pragma once

#include "core/base/result.h"
#include "core/crm/activity.h"
#include "core/crm/desk.h"

namespace coffret::storage {
class Transaction;
}

namespace coffret::crm {

struct LinkedParty
{
    Link link;
    PartyRef other; // the end that is not the one asked about
    QString name;   // of the other
    bool operator==(const LinkedParty &) const = default;
};

class LinkBook
{
public:
    explicit LinkBook(const Desk &d) : desk(d) {}

    Result<Link> save(Link link); // a record linked with itself, or the same tie twice: Refused
    Result<Link> link(LinkId id) const;
    Result<void> remove(const QList<LinkId> &ids);
    Result<void> restore(const QList<LinkId> &ids);
    Result<Link> saveIn(storage::Transaction &transaction, qint64 changeSet, Link link);
    Result<QList<LinkedParty>> linksOf(const PartyRef &party) const; // whose other end is not in the trash

private:
    Desk desk;
};

} // namespace coffret::crm
