// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partylistmodel.h"

#include "ui/common/localformat.h"
#include "ui/common/paint.h"
#include "ui/common/partydelegate.h"
#include "ui/records/partywords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Block = 64;
constexpr int MostRowsKept = 4096;

} // namespace

PartyListModel::PartyListModel(PartySource &s, QObject *parent)
    : QAbstractListModel(parent), source(s), words{QDate::currentDate(), {}}
{
    // One question for all the rows a repaint asked for.
    fetching.setSingleShot(true);
    fetching.setInterval(0);
    connect(&fetching, &QTimer::timeout, this, &PartyListModel::fetch);
}

void PartyListModel::ask(const PartyQuery &query)
{
    current = query;
    const int mine = ++generation;
    source.find(query, [this, mine](Result<PartyIds> found) {
        if (mine != generation)
            return;
        if (found.ok())
            take(std::move(*found));
        else
            Q_EMIT failed(found.error());
    });
}

void PartyListModel::refresh()
{
    stale = QSet<crm::RowId>(rows.keyBegin(), rows.keyEnd());
    underWay.clear();
    ask(current);
}

void PartyListModel::take(PartyIds found)
{
    answered = true;
    if (found == ids) {
        if (!ids.empty())
            Q_EMIT dataChanged(index(0), index(int(ids.size()) - 1));
    } else {
        beginResetModel();
        ids = std::move(found);
        wanted.clear();
        underWay.clear();
        endResetModel();
    }
    Q_EMIT answeredQuestion();
}

std::optional<crm::PartyRef> PartyListModel::party(int row) const
{
    const crm::ListRow *found = at(row);
    return found ? std::optional(found->party) : std::nullopt;
}

const crm::ListRow *PartyListModel::at(int row) const
{
    const crm::RowId id = rowId(row);
    const auto found = rows.constFind(id);
    if (id != 0 && (found == rows.cend() || stale.contains(id)))
        want(row);
    return found == rows.cend() ? nullptr : &*found;
}

crm::RowId PartyListModel::rowId(int row) const
{
    return row >= 0 && size_t(row) < ids.size() ? crm::RowId(ids[size_t(row)]) : 0;
}

int PartyListModel::rowOf(crm::RowId id) const
{
    const auto found = std::find(ids.begin(), ids.end(), quint32(id));
    return found == ids.end() ? -1 : int(found - ids.begin());
}

int PartyListModel::rowOf(const crm::PartyRef &party) const
{
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (it->party == party)
            return rowOf(it.key());
    }
    return -1;
}

int PartyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ids.size());
}

QVariant PartyListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= ids.size())
        return {};
    const crm::ListRow *found = at(index.row());
    if (!found) {
        if (role == PartyPendingRole)
            return true;
        return role == Qt::AccessibleTextRole ? QVariant(tr("Being read")) : QVariant();
    }
    return shown(*found, role);
}

QVariant PartyListModel::shown(const crm::ListRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case PartyNameRole: return row.name;
    case Qt::AccessibleTextRole: return spoken.isEmpty() ? sentenceOf(row) : spokenCells(row);
    case PartySecondRole: return row.second;
    case PartyDateRole: return row.lastContact ? shortDay(localTime(row.lastContact).date(), words.today) : QString();
    case PartyPillRole: return row.status == crm::PartyStatus::Customer ? QString() : statusWord(row.status);
    case PartyPillToneRole: return int(Tone::Neutral);
    case PartyIdRole:
        return QByteArray(reinterpret_cast<const char *>(row.party.id.data()), qsizetype(row.party.id.size()));
    case PartyPendingRole: return false;
    default: return {};
    }
}

QString PartyListModel::spokenCells(const crm::ListRow &row) const
{
    QStringList cells;
    for (const QString &key : spoken) {
        if (const QString text = cellText(key, row, words); !text.isEmpty())
            cells += text;
    }
    return cells.join(u", "_s);
}

void PartyListModel::want(int row) const
{
    wanted.insert(row / Block);
    if (!fetching.isActive())
        fetching.start();
}

void PartyListModel::fetch()
{
    const QSet<int> blocks = std::exchange(wanted, {});
    QList<crm::RowId> asked;
    for (const int block : blocks) {
        for (size_t row = size_t(block) * Block; row < std::min(ids.size(), size_t(block + 1) * Block); ++row) {
            const crm::RowId id = ids[row];
            if (underWay.contains(id) || (rows.contains(id) && !stale.contains(id)))
                continue;
            underWay.insert(id);
            asked.append(id);
        }
    }
    if (asked.isEmpty())
        return;
    source.rows(current.filter.kind, asked, [this, asked, blocks](Result<QList<crm::ListRow>> answer) {
        if (answer.ok())
            keep(*answer, asked, blocks);
        else
            Q_EMIT failed(answer.error());
    });
}

void PartyListModel::keep(const QList<crm::ListRow> &fetched, const QList<crm::RowId> &asked, const QSet<int> &blocks)
{
    if (rows.size() + fetched.size() > MostRowsKept) {
        rows.clear();
        stale.clear();
    }
    for (const crm::RowId id : asked) {
        underWay.remove(id);
        stale.remove(id);
    }
    for (const crm::ListRow &row : fetched)
        rows.insert(row.row, row);
    for (const int block : blocks) {
        const int first = block * Block;
        const int last = std::min(int(ids.size()), first + Block) - 1;
        if (first <= last)
            Q_EMIT dataChanged(index(first), index(last));
    }
    Q_EMIT rowsArrived();
}

QString sentenceOf(const crm::ListRow &row)
{
    QStringList parts{row.name};
    if (!row.second.isEmpty())
        parts += row.second;
    if (row.status != crm::PartyStatus::None)
        parts += statusWord(row.status);
    return parts.join(u", "_s);
}

} // namespace coffret::ui
