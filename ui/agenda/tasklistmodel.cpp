// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/tasklistmodel.h"

#include "ui/agenda/agendawords.h"
#include "ui/common/localformat.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

QString partyOf(const crm::TaskLine &line)
{
    if (line.contactName.isEmpty() || line.companyName.isEmpty() || line.contactName == line.companyName)
        return line.contactName.isEmpty() ? line.companyName : line.contactName;
    return line.contactName + u", "_s + line.companyName;
}

std::optional<crm::PartyRef> recordOf(const crm::Task &task)
{
    if (!task.contact.isNull())
        return crm::PartyRef{crm::PartyKind::Contact, task.contact.value};
    if (!task.company.isNull())
        return crm::PartyRef{crm::PartyKind::Company, task.company.value};
    return std::nullopt;
}

void TaskListModel::show(const QList<crm::TaskLine> &lines, const QDateTime &newNow, Grouping grouping)
{
    beginResetModel();
    now = newNow;
    rows.clear();
    QString last;
    for (const crm::TaskLine &line : lines) {
        if (const QString heading = grouping == Grouping::ByDay ? headingOf(line) : QString(); heading != last) {
            rows.append({heading, {}});
            last = heading;
        }
        rows.append({{}, line});
    }
    endResetModel();
}

QString TaskListModel::headingOf(const crm::TaskLine &line) const
{
    if (line.task.doneAt != 0)
        return dayHeading(localTime(line.task.doneAt).date(), now.date());
    if (line.task.due.isValid() && line.task.due < now.date())
        return tr("Late");
    return dayHeading(line.task.due, now.date());
}

const crm::TaskLine *TaskListModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rows.size() || !rows.at(index.row()).heading.isEmpty())
        return nullptr;
    return &rows.at(index.row()).line;
}

QModelIndex TaskListModel::find(crm::TaskId id) const
{
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).heading.isEmpty() && rows.at(row).line.task.id == id)
            return index(row);
    }
    return {};
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

QString TaskListModel::sentence(const crm::TaskLine &line) const
{
    QStringList parts{line.task.title};
    if (const QString party = partyOf(line); !party.isEmpty())
        parts += party;
    if (line.task.priority > 0 && line.task.doneAt == 0)
        parts += tr("important");
    if (const QString due = dueWords(line.task, now); !due.isEmpty())
        parts += due;
    parts += line.task.doneAt != 0 ? tr("done") : tr("to do");
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rows.at(index.row());
    const bool heading = !row.heading.isEmpty();
    if (role == TaskHeadingRole)
        return heading;
    if (heading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    const crm::Task &task = row.line.task;
    switch (role) {
    case Qt::DisplayRole: return task.title;
    case Qt::ToolTipRole: return task.body.isEmpty() ? QVariant() : QVariant(task.body.left(500));
    case Qt::AccessibleTextRole: return sentence(row.line);
    case Qt::CheckStateRole: return task.doneAt != 0 ? Qt::Checked : Qt::Unchecked;
    case TaskIdRole: return task.id.bytes();
    case TaskSecondRole: {
        const QString party = partyOf(row.line);
        return party.isEmpty() ? task.body.section(u'\n', 0, 0) : party;
    }
    case TaskDueRole: return dueWords(task, now);
    case TaskLateRole: return isOverdue(task, now);
    case TaskDoneRole: return task.doneAt != 0;
    case TaskPriorityRole: return task.priority;
    default: return {};
    }
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex &index) const
{
    if (!line(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace coffret::ui
