// SPDX-License-Identifier: GPL-3.0-or-later
// Every door to the open vault, made once when it opens and handed to whoever asks. Belongs to the
// vault's thread, like everything behind it.
#pragma once

#include "core/crm/activitybook.h"
#include "core/crm/bulkbook.h"
#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/desk.h"
#include "core/crm/documentbook.h"
#include "core/crm/draftbook.h"
#include "core/crm/duplicatebook.h"
#include "core/crm/handoverbook.h"
#include "core/crm/historybook.h"
#include "core/crm/linkbook.h"
#include "core/crm/listbook.h"
#include "core/crm/mergebook.h"
#include "core/crm/recentbook.h"
#include "core/crm/reminderbook.h"
#include "core/crm/savedviewbook.h"
#include "core/crm/settingbook.h"
#include "core/crm/tagbook.h"
#include "core/crm/taskbook.h"
#include "core/crm/trashbook.h"
#include "core/search/searchbook.h"
#include "core/workspace/charterbook.h"
#include "core/workspace/logbook.h"
#include "core/workspace/reviewbook.h"

namespace coffret::workspace {

// Those of customer records.
struct RecordBooks
{
    explicit RecordBooks(const crm::Desk &desk);

    crm::Desk desk; // for what is made for one job: importer, exporter, demo data
    crm::ContactBook contacts;
    crm::CompanyBook companies;
    crm::ActivityBook activities;
    crm::TaskBook tasks;
    crm::DocumentBook documents;
    crm::LinkBook links;
    crm::TagBook tags;
    crm::ListBook lists;
    crm::SavedViewBook views;
    crm::HandoverBook handovers; // for owners
    crm::HistoryBook history;
    crm::TrashBook trash;
    crm::DraftBook drafts;
    crm::MergeBook merges;
    crm::BulkBook bulk;
    crm::DuplicateBook duplicates;
    crm::RecentBook recent;
    crm::ReminderBook reminders;
    crm::SettingBook settings;
    search::SearchBook search;
};

struct Books : RecordBooks
{
    Books(const crm::Desk &desk, OpenVault &opened);

    LogBook log; // for owners
    ReviewBook reviews;
    CharterBook charter;
};

} // namespace coffret::workspace
