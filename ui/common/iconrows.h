// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of rows alike: icon, name, second line, a word at the right. For what belongs to a record:
// tasks, links, earlier values. By keyboard: Enter opens, Space marks, F2 changes, Del takes away, the
// menu key offers all of it; a click on the icon marks.
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace coffret::ui {

struct IconRow
{
    QByteArray id;
    QString icon;
    QString name;
    QString second;
    QString side;      // date, state
    bool over = false; // done: struck through and muted
    bool late = false; // the second line asks for attention; its words say so
    bool operator==(const IconRow &) const = default;
};

enum IconRowRole {
    IconRowNameRole = Qt::UserRole + 1,
    IconRowSecondRole,
    IconRowIconRole,
    IconRowSideRole,
    IconRowOverRole,
    IconRowLateRole
};

class IconRowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<IconRow> &rows);
    const IconRow *row(int at) const; // null outside
    int rowOf(const QByteArray &id) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<IconRow> all;
};

class IconRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static QRect iconArea(const QRect &row); // what a click marks by
    static int textLeft(const QRect &row);
};

class IconRowList : public QListView
{
    Q_OBJECT

public:
    IconRowList(const QString &objectName, const QString &name, QWidget *parent = nullptr);
    void show(const QList<IconRow> &rows); // the chosen one stays chosen, or its neighbour is
    using QWidget::show;
    const IconRow *chosen() const;
    IconRowModel &rows() { return model; }

Q_SIGNALS:
    void opened(const QByteArray &id);
    void marked(const QByteArray &id);
    void changeAsked(const QByteArray &id);
    void removeAsked(const QByteArray &id);
    void menuAsked(const QByteArray &id, const QPoint &at);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    IconRowModel model;
};

} // namespace coffret::ui
