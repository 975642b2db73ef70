// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as rows, grouped under headings when asked (days, « En retard »); a row is drawn by TaskDelegate.
// Checking a row only signals what the person wants: the row changes when the vault says so.
#pragma once

#include "core/crm/taskbook.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace coffret::ui {

enum TaskRoles {
    TaskIdRole = Qt::UserRole + 1, // QByteArray of 16 bytes
    TaskSecondRole,                // whose task it is, or the first line of its notes
    TaskDueRole,
    TaskLateRole,
    TaskDoneRole,
    TaskPriorityRole,
    TaskHeadingRole, // true: a heading, not a task
};

class TaskListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Grouping { None, ByDay };
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<crm::TaskLine> &lines, const QDateTime &now, Grouping grouping = Grouping::None);
    const crm::TaskLine *line(const QModelIndex &index) const; // none for a heading
    QModelIndex find(crm::TaskId id) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; // empty: a task
        crm::TaskLine line;
    };
    QString headingOf(const crm::TaskLine &line) const;
    QString sentence(const crm::TaskLine &line) const;
    QList<Row> rows;
    QDateTime now;
};

QString partyOf(const crm::TaskLine &line);                   // « Paul Delmas, Hôtel des Tilleuls »
std::optional<crm::PartyRef> recordOf(const crm::Task &task); // the person, else the company

} // namespace coffret::ui
