// SPDX-License-Identifier: GPL-3.0-or-later
// A record as it stands on paper: header, fields, tasks, timeline, names of documents, earlier values, as
// far as they were chosen. Plain data for the room that lays out pages.
#pragma once

#include "core/crm/activitybook.h"
#include "core/crm/documentbook.h"
#include "ui/printing/printeddocument.h"
#include "ui/records/recordview.h"

#include <QDate>
#include <QHash>

namespace coffret::ui {

struct PaperParts
{
    bool fields = true;
    bool tasks = true;
    bool timeline = true;
    bool documents = true;
    bool history = false;
};

struct PaperContent
{
    RecordView view;
    QList<crm::Task> tasks;
    QList<crm::TimelineEntry> timeline; // newest first
    bool more = false;                  // there is more than was read
    QList<crm::Document> documents;
    QList<crm::EarlierValue> history;
};

PrintedDocument recordPaper(const PaperContent &content, const PaperParts &parts, const QDateTime &now,
                            const QHash<QByteArray, QString> &people);
QString paperName(const QString &recordName); // a file name without what no system allows

} // namespace coffret::ui
