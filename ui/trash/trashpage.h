// SPDX-License-Identifier: GPL-3.0-or-later
// What was removed and can come back: rows with name, kind and date, several at a time, « Restore », and
// the ways to erase some of it or all of it for good. Only layout; TrashPresenter asks before it erases.
#pragma once

#include "core/crm/trashbook.h"
#include "ui/common/pageframe.h"

#include <QAbstractListModel>
#include <QDate>

class QListView;
class QPushButton;

namespace coffret::ui {

class EmptyState;

class TrashModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<crm::TrashedItem> &items, QDate today);
    const crm::TrashedItem &item(int row) const { return items.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<crm::TrashedItem> items;
    QDate today;
};

class TrashPage : public PageFrame
{
    Q_OBJECT

public:
    explicit TrashPage(QWidget *parent = nullptr);
    void show(const QList<crm::TrashedItem> &items, qint64 total, QDate today);
    using QWidget::show;
    QList<crm::TrashedItem> chosen() const;
    qint64 total() const { return number; } // also of what is not listed
    void setBusy(bool busy);
    QList<QWidget *> zones() const; // for F6

Q_SIGNALS:
    void restoreAsked();
    void eraseAsked();
    void emptyAsked();

private:
    TrashModel model;
    QPushButton *emptying;
    QPushButton *erase;
    QPushButton *restore;
    QListView *list;
    EmptyState *nothing;
    qint64 number = 0;
};

} // namespace coffret::ui
