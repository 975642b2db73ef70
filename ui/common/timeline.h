// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with somebody, newest first, under the name of each month. The model turns entries into
// rows (headings and entries); the delegate wraps their text and remembers each height for one width.
#pragma once

#include "core/base/clock.h"

#include <QAbstractListModel>
#include <QHash>
#include <QListView>
#include <QStyledItemDelegate>

namespace coffret::ui {

struct TimelineEntry
{
    QByteArray id;
    QString icon;
    QString title;
    QString text;
    QString author;
    TimeStamp at = 0;
    bool operator==(const TimelineEntry &) const = default;
};

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        HeadingRole = Qt::UserRole + 1,
        TitleRole,
        TextRole,
        AuthorRole,
        DateRole,
        IconRole,
        IdRole,
        LastRole
    };
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<TimelineEntry> &entries, QDate today);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString heading; // empty: an entry
        TimelineEntry entry;
        bool last = false; // of its month: no line to the next
    };
    QString sentence(const Row &row) const;
    QList<Row> rows;
    QDate today;
};

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void forget() { heights.clear(); }

private:
    int textWidth(int viewWidth) const;
    mutable QHash<QByteArray, std::pair<int, int>> heights; // id → width, height
};

class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    void show(const QList<TimelineEntry> &entries, QDate today);
    using QWidget::show;
    const TimelineModel &entries() const { return model; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TimelineModel model;
    TimelineDelegate *delegate;
};

} // namespace coffret::ui
