// SPDX-License-Identifier: GPL-3.0-or-later
// A list of any length over a PartySource. It holds the ids of all rows (4 bytes each) and the few
// hundred rows near what is on screen; a row that is not there yet is pending and fetched with its
// neighbours. After a change the rows shown stay until the new ones have come, so nothing flickers.
// It parses nothing and knows no rule.
#pragma once

#include "ui/records/listcolumns.h"
#include "ui/records/partysource.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <optional>

namespace coffret::ui {

class PartyListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PartyListModel(PartySource &source, QObject *parent = nullptr);
    void setToday(QDate day) { words.today = day; }
    void setPeople(const QHash<QByteArray, QString> &people) { words.people = people; }
    void setColumns(const QStringList &keys) { spoken = keys; } // said of a row, in a table; empty: name and such
    void ask(const PartyQuery &query);
    void refresh(); // the same question again, after a change
    const PartyQuery &query() const { return current; }
    bool hasAnswer() const { return answered; }

    std::optional<crm::PartyRef> party(int row) const; // none while the row is pending
    crm::RowId rowId(int row) const;
    const crm::ListRow *at(int row) const; // null while the row is pending
    const CellWords &cellWords() const { return words; }
    const PartyIds &rowIds() const { return ids; }
    int rowOf(crm::RowId id) const;              // -1 when it is not in the list
    int rowOf(const crm::PartyRef &party) const; // among the rows at hand

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void answeredQuestion();
    void failed(const coffret::Error &error);
    void rowsArrived();

private:
    void take(PartyIds found);
    void want(int row) const;
    void fetch();
    void keep(const QList<crm::ListRow> &rows, const QList<crm::RowId> &asked, const QSet<int> &blocks);
    QVariant shown(const crm::ListRow &row, int role) const;
    QString spokenCells(const crm::ListRow &row) const;

    PartySource &source;
    PartyQuery current;
    PartyIds ids;
    QHash<crm::RowId, crm::ListRow> rows;
    QSet<crm::RowId> stale;   // at hand, but to be fetched again when looked at
    mutable QSet<int> wanted; // blocks to fetch
    QSet<crm::RowId> underWay;
    mutable QTimer fetching;
    CellWords words;
    QStringList spoken;
    bool answered = false;
    int generation = 0;
};

QString sentenceOf(const crm::ListRow &row); // for screen readers

} // namespace coffret::ui
