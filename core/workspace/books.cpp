// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/books.h"

namespace coffret::workspace {

RecordBooks::RecordBooks(const crm::Desk &d)
    : desk(d), contacts(d), companies(d), activities(d), tasks(d), documents(d), links(d), tags(d), lists(d), views(d),
      handovers(d), history(d), trash(d), drafts(d), merges(d), bulk(d), duplicates(d), recent(d), reminders(d),
      settings(d), search(d)
{}

Books::Books(const crm::Desk &d, OpenVault &opened) : RecordBooks(d), log(opened), reviews(opened), charter(opened) {}

} // namespace coffret::workspace
