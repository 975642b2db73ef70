// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an assistant: which are done, which one is open, and what each one settled. A done step
// can be opened again; one still to come cannot, and is disabled in every view of this model.
#pragma once

#include <QAbstractListModel>

namespace coffret::ui {

struct AssistantStep
{
    QString key;
    QString name;    // in the rail
    QString heading; // over the content; empty: the name
};

enum class StepState { Done, Current, ToCome };

class StepModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { KeyRole = Qt::UserRole + 1, ResultRole, StateRole };
    using QAbstractListModel::QAbstractListModel;

    void append(const AssistantStep &step);
    void setResult(const QString &key, const QString &result); // "Outlook, Windows-1252"
    void open(const QString &key);                             // what was open and came before is done
    void undoFrom(const QString &key);                         // this step and those after it are to be done again
    bool isDone(const QString &key) const;
    QString current() const;
    int currentRow() const { return opened; }
    int rowOf(const QString &key) const; // -1: there is none
    const AssistantStep &step(int row) const { return steps.at(row).step; }
    QString position() const; // "Step 2 of 5: Columns"

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        AssistantStep step;
        QString result;
        bool done = false;
    };
    StepState stateOf(int row) const;
    QString sentence(int row) const;
    void changed();
    QList<Entry> steps;
    int opened = 0;
};

} // namespace coffret::ui
