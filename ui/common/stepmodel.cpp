// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stepmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void StepModel::append(const AssistantStep &step)
{
    const int row = int(steps.size());
    beginInsertRows({}, row, row);
    steps.append({step, {}, false});
    endInsertRows();
}

void StepModel::setResult(const QString &key, const QString &result)
{
    const int row = rowOf(key);
    if (row < 0 || steps.at(row).result == result)
        return;
    steps[row].result = result;
    Q_EMIT dataChanged(index(row), index(row));
}

void StepModel::open(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    if (row > opened) {
        for (int before = opened; before < row; ++before)
            steps[before].done = true;
    }
    opened = row;
    changed();
}

void StepModel::undoFrom(const QString &key)
{
    const int first = rowOf(key);
    for (int row = qMax(first, 0); first >= 0 && row < steps.size(); ++row)
        steps[row].done = false;
    changed();
}

bool StepModel::isDone(const QString &key) const
{
    const int row = rowOf(key);
    return row >= 0 && steps.at(row).done;
}

QString StepModel::current() const
{
    return steps.isEmpty() ? QString() : steps.at(opened).step.key;
}

int StepModel::rowOf(const QString &key) const
{
    for (int row = 0; row < steps.size(); ++row) {
        if (steps.at(row).step.key == key)
            return row;
    }
    return -1;
}

QString StepModel::position() const
{
    if (steps.isEmpty())
        return {};
    return tr("Step %1 of %2: %3").arg(opened + 1).arg(steps.size()).arg(steps.at(opened).step.name);
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(steps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.step.name;
    case Qt::AccessibleTextRole: return sentence(index.row());
    case KeyRole: return entry.step.key;
    case ResultRole: return entry.result;
    case StateRole: return int(stateOf(index.row()));
    default: return {};
    }
}

Qt::ItemFlags StepModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    if (stateOf(index.row()) == StepState::ToCome)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

StepState StepModel::stateOf(int row) const
{
    if (row == opened)
        return StepState::Current;
    return steps.at(row).done ? StepState::Done : StepState::ToCome;
}

// One sentence for screen readers: number, name, state, and what the step settled.
QString StepModel::sentence(int row) const
{
    const Entry &entry = steps.at(row);
    const StepState state = stateOf(row);
    const QString name = tr("Step %1 of %2: %3").arg(row + 1).arg(steps.size()).arg(entry.step.name);
    QStringList parts{name, state == StepState::Done      ? tr("done")
                            : state == StepState::Current ? tr("current step")
                                                          : tr("still to come")};
    if (!entry.result.isEmpty())
        parts += entry.result;
    return parts.join(u", "_s);
}

void StepModel::changed()
{
    if (!steps.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(steps.size()) - 1));
}

} // namespace coffret::ui
