// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with somebody, newest first, under the name of each month. The model turns entries into
// rows (headings and entries) and asks for older ones as they are scrolled to; the delegate wraps their
// text and remembers each height for one width. Long lists are laid out in slices, so that a record with
// thousands of notes never holds the window up.
#pragma once

#include "core/base/clock.h"

#include <QAbstractListModel>
#include <QDate>
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
    bool shortened = false;  // there is more text than stands here
    bool changeable = false; // has a menu of its own
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
        LastRole,
        ShortenedRole,
        ChangeableRole
    };
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<TimelineEntry> &entries, QDate today);
    void append(const QList<TimelineEntry> &entries);
    void setMore(bool more) { unread = more; } // there are older ones that were not asked for yet
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && unread; }
    void fetchMore(const QModelIndex &parent) override;
    const TimelineEntry *entry(int row) const; // null for a heading
    int rowOf(const QByteArray &id) const;     // -1: none
    QList<TimelineEntry> entries() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void moreWanted();

private:
    struct Row
    {
        QString heading; // empty: an entry
        TimelineEntry entry;
        bool last = false; // of its month: no line to the next
    };
    QString sentence(const Row &row) const;
    QList<Row> rowsOf(const QList<TimelineEntry> &entries, QString month) const;
    QList<Row> rows;
    QDate today;
    bool unread = false;
};

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void forget() { heights.clear(); }
    void forget(const QByteArray &id) { heights.remove(id); }
    static QRect menuArea(const QRect &row); // where an entry that can be changed shows « ⋯ »

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMark(QPainter &painter, const QRect &row, const QModelIndex &index) const;
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
    void append(const QList<TimelineEntry> &entries);
    void setMore(bool more) { model.setMore(more); }
    const TimelineModel &entries() const { return model; }
    QByteArray chosen() const; // id of the current entry
    bool choose(const QByteArray &id);

Q_SIGNALS:
    void opened(const QByteArray &id); // Enter or a double click
    void removeAsked(const QByteArray &id);
    void menuAsked(const QByteArray &id, const QPoint &at);
    void moreWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();
    TimelineModel model;
    TimelineDelegate *delegate;
};

} // namespace coffret::ui
