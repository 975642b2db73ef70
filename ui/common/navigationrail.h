// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the program, at the left of the window: one list, arrows move, Enter or a click opens.
// Pages stand in groups: the daily ones, then those under a heading, and at the bottom what is seldom
// needed. Folded it shows icons with tooltips, and a dot for a count; names stay for screen readers.
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace coffret::ui {

enum class RailGroup { Daily, Data, Protection, Foot, None }; // None: not in the rail

struct RailPage
{
    QString key;
    QString icon;
    QString name;
    QString count = {}; // shown in muted at the right; empty: none
    RailGroup group = RailGroup::Daily;
    bool shown = true;
};

class RailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { KeyRole = Qt::UserRole + 1, IconRole, CountRole, KindRole };
    enum Kind { Page, Heading, Space };
    using QAbstractListModel::QAbstractListModel;
    void setPages(const QList<RailPage> &pages);
    void addPage(const RailPage &page); // after the others of its group
    void setCount(const QString &key, const QString &count);
    void setShown(const QString &key, bool shown);
    int rowOf(const QString &key) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind;
        RailPage page; // of a heading only the name
    };
    static QString heading(RailGroup group);
    void arrange();
    QList<RailPage> pages;
    QList<Row> rows;
};

class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintCount(QPainter &painter, const QRect &row, const QString &count, const QColor &colour);
};

class NavigationRail : public QListView
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);
    void setPages(const QList<RailPage> &pages);
    void addPage(const RailPage &page);
    void setCount(const QString &key, const QString &count);
    void setShown(const QString &key, bool shown); // a page not everybody has
    void choose(const QString &key);               // without opening
    QString chosen() const;

Q_SIGNALS:
    void opened(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    RailModel pageModel;
};

} // namespace coffret::ui
