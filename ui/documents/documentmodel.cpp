// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentmodel.h"

#include "ui/common/iconrows.h"
#include "ui/common/localformat.h"
#include "ui/documents/contentmime.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

QString documentIcon(const crm::Document &document)
{
    if (document.mediaType.startsWith(u"image/"))
        return u"photo"_s;
    if (document.mediaType == u"application/pdf")
        return u"file-type-pdf"_s;
    return document.mediaType.startsWith(u"text/") ? u"file-text"_s : u"file"_s;
}

void DocumentModel::show(const QList<crm::DocumentRow> &rows, QDate day)
{
    if (rows == all && day == today)
        return;
    beginResetModel();
    all = rows;
    today = day;
    endResetModel();
}

void DocumentModel::append(const QList<crm::DocumentRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(all.size()), int(all.size() + rows.size()) - 1);
    all += rows;
    endInsertRows();
}

void DocumentModel::fetchMore(const QModelIndex &)
{
    if (!unread)
        return;
    unread = false;
    Q_EMIT moreWanted();
}

const crm::DocumentRow *DocumentModel::document(int row) const
{
    return row >= 0 && row < all.size() ? &all.at(row) : nullptr;
}

int DocumentModel::rowOf(crm::DocumentId id) const
{
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).document.id == id)
            return i;
    }
    return -1;
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(all.size());
}

QString DocumentModel::second(const crm::DocumentRow &row) const
{
    const QString size = fileSize(row.document.size);
    return row.partyName.isEmpty() ? size : size + u" · "_s + row.partyName;
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    const crm::DocumentRow *row = index.isValid() ? document(index.row()) : nullptr;
    if (!row)
        return {};
    const QString date = shortDay(localTime(row->document.provenance.createdAt).date(), today);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case IconRowNameRole: return row->document.name;
    case IconRowSecondRole: return second(*row);
    case IconRowSideRole: return date;
    case IconRowIconRole: return documentIcon(row->document);
    case Qt::ToolTipRole: return row->document.name;
    case Qt::AccessibleTextRole: return QStringList{row->document.name, second(*row), date}.join(u", "_s);
    default: return {};
    }
}

bool DocumentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const crm::DocumentRow *row = document(index.row());
    const QString name = value.toString().trimmed();
    if (!row || role != Qt::EditRole || name.isEmpty() || name == row->document.name)
        return false;
    Q_EMIT renamed(row->document.id, name);
    return true;
}

Qt::ItemFlags DocumentModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

QStringList DocumentModel::mimeTypes() const
{
    return {u"application/octet-stream"_s};
}

QMimeData *DocumentModel::mimeData(const QModelIndexList &indexes) const
{
    const crm::DocumentRow *row = indexes.isEmpty() ? nullptr : document(indexes.first().row());
    return row && contents ? new ContentMime(row->document.mediaType, contents(row->document.id)) : nullptr;
}

} // namespace coffret::ui
