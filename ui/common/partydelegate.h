// SPDX-License-Identifier: GPL-3.0-or-later
// A row of people or companies: avatar, name, second line, date at the right and at most one pill. The
// model gives the roles below; a row that is still being fetched (PendingRole) is drawn as grey bars.
// The accessible text of a row is one sentence, made by the model.
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace coffret::ui {

enum PartyRoles {
    PartyNameRole = Qt::UserRole + 1,
    PartySecondRole,
    PartyDateRole,
    PartyPillRole,
    PartyPillToneRole,
    PartyIdRole, // QByteArray of 16 bytes
    PartyPendingRole,
};

class PartyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPending(QPainter &painter, const QRect &row) const;
};

// A list of such rows, without frame, scrolled by pixels. The model stays the caller's.
QListView *partyList(const QString &objectName, const QString &name, QAbstractItemModel &model);

} // namespace coffret::ui
