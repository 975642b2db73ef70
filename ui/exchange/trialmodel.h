// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a dry run, all of them or those of one kind. The cell that keeps a row out can be edited in
// place: the model tells what was typed and changes nothing itself, because the next dry run decides.
#pragma once

#include "ui/exchange/trial.h"

#include <QAbstractListModel>
#include <memory>

namespace coffret::ui {

class TrialModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::shared_ptr<const Trial> &trial);
    void filter(TrialKind kind);
    TrialKind kind() const { return wanted; }
    const exchange::RowOutcome *outcome(int row) const; // null: there is none
    int rowOf(qint64 line) const;                       // the row of this line or the next one behind it; -1: none
    static bool isCorrectable(const exchange::RowOutcome &outcome);
    static QString cellToCorrect(const exchange::RowOutcome &outcome);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void corrected(qint64 line, int column, const QString &text);

private:
    void refill();
    std::shared_ptr<const Trial> trial;
    QList<int> shown; // places in the trial's rows
    TrialKind wanted = TrialKind::All;
};

} // namespace coffret::ui
