// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of people and companies in a card, as high as its rows: Enter or a click opens one.
#pragma once

#include "core/crm/listbook.h"

#include <QAbstractListModel>
#include <QDate>
#include <QWidget>

class QListView;

namespace coffret::ui {

class RecordRowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Date { None, LastContact };
    explicit RecordRowsModel(Date d) : date(d) {}
    void show(const QList<crm::ListRow> &rows, QDate today);
    const crm::ListRow &row(int at) const { return rows.at(at); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString since(const crm::ListRow &row) const;
    Date date;
    QDate today;
    QList<crm::ListRow> rows;
};

class RecordRows : public QWidget
{
    Q_OBJECT

public:
    RecordRows(const QString &objectName, const QString &name, RecordRowsModel::Date date, QWidget *parent = nullptr);
    void show(const QList<crm::ListRow> &rows, QDate today);
    using QWidget::show;
    QListView &list() { return *view; }

Q_SIGNALS:
    void opened(const coffret::crm::PartyRef &party);

private:
    RecordRowsModel model;
    QListView *view;
};

} // namespace coffret::ui
