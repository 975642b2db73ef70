// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a file in, in three looks of one page: choose a file; what the import would change, counted and
// listed by a dry run; what it did, with a way back. Only layout; ImportPresenter asks the workspace.
#pragma once

#include "core/exchange/importer.h"
#include "ui/common/pageframe.h"

#include <QAbstractListModel>

class QComboBox;
class QListView;
class QPushButton;

namespace coffret::ui {

class EmptyState;
class TextLabel;

class ImportRowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<exchange::RowOutcome> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<exchange::RowOutcome> rows;
};

class ImportPage : public PageFrame
{
    Q_OBJECT

public:
    explicit ImportPage(QWidget *parent = nullptr);
    void showStart();
    void showPlan(const QString &fileName, const exchange::ImportScan &scan, const exchange::ImportResult &result,
                  const QList<exchange::RowOutcome> &rows);
    void showDone(const exchange::ImportResult &result, bool hasRejects);
    void showBusy(const QString &sentence, const QString &whenStopped);
    void progress(int thousandths);
    void showIdle();
    void complain(const QString &fact, const QString &rest);
    exchange::OnDuplicate onDuplicate() const;

Q_SIGNALS:
    void chooseAsked();
    void importAsked();
    void choicesChanged();
    void stopAsked();
    void contactsAsked();
    void undoAsked();
    void rejectsAsked();

private:
    QWidget *buildPlan();
    ImportRowsModel model;
    QPushButton *other;
    QPushButton *run;
    EmptyState *start;
    QWidget *plan;
    TextLabel *facts;
    TextLabel *counts;
    QComboBox *duplicates;
    QListView *list;
    QWidget *done;
    EmptyState *outcome;
    QPushButton *rejects;
};

} // namespace coffret::ui
