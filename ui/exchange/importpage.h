// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a file in, in three looks of one page: choose a file; what the import would change, counted and
// listed by a dry run; what it did, with a way back. Only layout; ImportPresenter asks the workspace.
#pragma once

#include "core/exchange/importer.h"

#include <QAbstractListModel>
#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;
class QStackedLayout;

namespace coffret::ui {

class Banner;
class BusyLine;
class EmptyState;
class PageHeader;
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

class ImportPage : public QWidget
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
    PageHeader *header;
    QPushButton *other;
    QPushButton *run;
    Banner *banner;
    BusyLine *busy;
    QStackedLayout *stack;
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
