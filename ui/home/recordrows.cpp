// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/recordrows.h"

#include "ui/common/localformat.h"
#include "ui/common/partydelegate.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void RecordRowsModel::show(const QList<crm::ListRow> &newRows, QDate day)
{
    beginResetModel();
    rows = newRows;
    today = day;
    endResetModel();
}

int RecordRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

QString RecordRowsModel::since(const crm::ListRow &row) const
{
    if (date == Date::None || row.lastContact == 0)
        return {};
    const int days = int(localTime(row.lastContact).date().daysTo(today));
    if (days < 60)
        return tr("%n day(s) ago", nullptr, days);
    if (days < 2 * 365)
        return tr("%n month(s) ago", nullptr, days * 12 / 365);
    return tr("more than %n year(s) ago", nullptr, days * 100 / 36525); // nobody counts 849 days
}

QVariant RecordRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const crm::ListRow &row = rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case PartyNameRole: return row.name;
    case PartySecondRole: return row.second;
    case PartyDateRole: return since(row);
    case PartyIdRole: return uuidBytes(row.party.id);
    case PartyPendingRole: return false;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.name, row.second, since(row)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

RecordRows::RecordRows(const QString &objectName, const QString &name, RecordRowsModel::Date date, QWidget *parent)
    : QWidget(parent), model(date)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    view = partyList(objectName, name, model);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setSelectionMode(QAbstractItemView::NoSelection); // nothing is chosen here, only opened
    view->viewport()->setAutoFillBackground(false);
    column->addWidget(view);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto open = [this](const QModelIndex &index) { Q_EMIT opened(model.row(index.row()).party); };
    connect(view, &QListView::clicked, this, open);
    connect(view, &QListView::activated, this, open);
}

void RecordRows::show(const QList<crm::ListRow> &rows, QDate today)
{
    const int at = view->currentIndex().row();
    model.show(rows, today);
    if (!rows.isEmpty())
        view->setCurrentIndex(model.index(qBound(0, at, int(rows.size()) - 1)));
    view->setFixedHeight(int(rows.size()) * qMax(1, view->sizeHintForRow(0)));
}

} // namespace coffret::ui
