// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the program, at the left of the window: one list, arrows move, Enter or a click opens.
// Under 1180 px it folds to icons with tooltips; the names stay for screen readers.
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace coffret::ui {

struct RailPage
{
    QString key;
    QString icon;
    QString name;
    QString count; // shown in muted at the right; empty: none
};

class RailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { KeyRole = Qt::UserRole + 1, IconRole, CountRole };
    using QAbstractListModel::QAbstractListModel;
    void setPages(const QList<RailPage> &pages);
    void setCount(const QString &key, const QString &count);
    int rowOf(const QString &key) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RailPage> pages;
};

class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class NavigationRail : public QListView
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);
    void setPages(const QList<RailPage> &pages);
    void setCount(const QString &key, const QString &count);
    void choose(const QString &key); // without opening
    QString chosen() const;

Q_SIGNALS:
    void opened(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RailModel pageModel;
};

} // namespace coffret::ui
