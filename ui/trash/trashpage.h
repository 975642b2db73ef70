// SPDX-License-Identifier: GPL-3.0-or-later
// What was removed and can come back: rows with name, kind and date, several at a time, and « Restore ».
#pragma once

#include "core/crm/trashbook.h"

#include <QAbstractListModel>
#include <QDate>
#include <QWidget>

class QListView;
class QPushButton;
class QStackedLayout;

namespace coffret::ui {

class Banner;
class EmptyState;
class PageHeader;

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

class TrashPage : public QWidget
{
    Q_OBJECT

public:
    explicit TrashPage(QWidget *parent = nullptr);
    void show(const QList<crm::TrashedItem> &items, qint64 total, QDate today);
    using QWidget::show;
    QList<crm::TrashedItem> chosen() const;
    void complain(const QString &sentence);

Q_SIGNALS:
    void restoreAsked();

private:
    TrashModel model;
    PageHeader *header;
    QPushButton *restore;
    Banner *banner;
    QStackedLayout *stack;
    QListView *list;
    EmptyState *empty;
};

} // namespace coffret::ui
