// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as rows: name, size, day, and on the page over all records whose they are. A row can be given
// another name in place; the model only says so, somebody else keeps it. Dragged, a row offers its
// content by its own media type, made when it is dropped and never as a file.
#pragma once

#include "core/crm/documentbook.h"

#include <QAbstractListModel>
#include <QDate>
#include <functional>

namespace coffret::ui {

class DocumentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using ContentOf = std::function<std::function<QByteArray()>(crm::DocumentId)>;
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<crm::DocumentRow> &rows, QDate today);
    void append(const QList<crm::DocumentRow> &rows);
    void setMore(bool more) { unread = more; }
    void setContents(ContentOf source) { contents = std::move(source); } // for dragging
    const crm::DocumentRow *document(int row) const;                     // null outside
    int rowOf(crm::DocumentId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && unread; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void renamed(coffret::crm::DocumentId id, const QString &name);
    void moreWanted();

private:
    QString second(const crm::DocumentRow &row) const;
    QList<crm::DocumentRow> all;
    QDate today;
    ContentOf contents;
    bool unread = false;
};

QString documentIcon(const crm::Document &document);

} // namespace coffret::ui
