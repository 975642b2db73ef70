// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of the same person or company become one. The winner takes the values chosen for it and
// all e-mails, phones, websites, addresses, tags and notes of both; what belonged to the loser
// (activities, tasks, documents, links, people) moves over; the loser goes to the trash and remembers
// its successor. One change set, so one undo.
#pragma once

#include "core/base/result.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/crm/desk.h"
#include "core/crm/fieldvalues.h"
#include "core/crm/mergeside.h"

namespace coffret::crm {

class MergeBook
{
public:
    explicit MergeBook(const Desk &d) : desk(d) {}

    // What the winner would be without any choice: its own values, the loser's where it has none, and
    // the union of lists. A window shows it, lets the person choose, and passes it to merge().
    static Contact proposal(const Contact &winner, const Contact &loser);
    static Company proposal(const Company &winner, const Company &loser);

    // Where the values of one of the two come from, and what belongs to it.
    Result<MergeSide> side(const PartyRef &party) const;
    // What was merged since `since` and still stands, newest first. HistoryBook::undo() takes one apart.
    Result<QList<PastMerge>> since(TimeStamp since) const;

    // `result` has the winner's id.
    Result<Contact> merge(const Contact &result, ContactId loser);
    Result<Company> merge(const Company &result, CompanyId loser);

private:
    Desk desk;
};

} // namespace coffret::crm
