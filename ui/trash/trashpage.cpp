// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trash/trashpage.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/partydelegate.h"

#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QString kindWord(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Contact: return TrashPage::tr("Contact");
    case EntityKind::Company: return TrashPage::tr("Company");
    case EntityKind::Activity: return TrashPage::tr("Activity");
    case EntityKind::Task: return TrashPage::tr("Task");
    case EntityKind::Document: return TrashPage::tr("Document");
    case EntityKind::Link: return TrashPage::tr("Link");
    case EntityKind::Tag:
    case EntityKind::Draft: break;
    }
    return {};
}

} // namespace

void TrashModel::show(const QList<crm::TrashedItem> &newItems, QDate day)
{
    beginResetModel();
    items = newItems;
    today = day;
    endResetModel();
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(items.size());
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const crm::TrashedItem &item = items.at(index.row());
    const QString since = shortDay(localTime(item.deletedAt).date(), today);
    switch (role) {
    case Qt::DisplayRole:
    case PartyNameRole: return item.name;
    case PartySecondRole: return kindWord(item.kind);
    case PartyDateRole: return since;
    case PartyIdRole: return QByteArray(reinterpret_cast<const char *>(item.id.data()), qsizetype(item.id.size()));
    case Qt::AccessibleTextRole: return item.name + u", "_s + kindWord(item.kind) + u", "_s + since;
    case PartyPendingRole: return false;
    default: return {};
    }
}

TrashPage::TrashPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"trashPage"_s);
    auto *ground = new Surface(Role::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(ground);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins({});
    column->setSpacing(0);
    header = new PageHeader(tr("Trash"));
    restore = button(tr("Restore"), Kind::Primary, u"restore"_s);
    restore->setObjectName(u"restore"_s);
    header->add(restore);
    banner = new Banner;
    auto *place = new QWidget;
    stack = new QStackedLayout(place);
    list = new QListView;
    list->setObjectName(u"trashList"_s);
    list->setAccessibleName(tr("Trash"));
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(&model);
    list->setItemDelegate(new PartyDelegate(list));
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    empty = new EmptyState;
    empty->say(u"trash"_s, tr("The trash is empty"), tr("What is removed waits here and can be brought back."));
    stack->addWidget(list);
    stack->addWidget(empty);
    column->addWidget(header);
    column->addWidget(banner);
    column->addWidget(place, 1);
    connect(restore, &QPushButton::clicked, this, &TrashPage::restoreAsked);
    connect(list, &QListView::activated, this, &TrashPage::restoreAsked);
}

void TrashPage::show(const QList<crm::TrashedItem> &items, qint64 total, QDate today)
{
    model.show(items, today);
    header->setCount(total ? count(total) : QString());
    restore->setVisible(!items.isEmpty());
    stack->setCurrentWidget(items.isEmpty() ? static_cast<QWidget *>(empty) : list);
    if (!items.isEmpty())
        list->setCurrentIndex(model.index(0, 0));
}

QList<crm::TrashedItem> TrashPage::chosen() const
{
    QList<crm::TrashedItem> items;
    for (const QModelIndex &index : list->selectionModel()->selectedIndexes())
        items.append(model.item(index.row()));
    return items;
}

void TrashPage::complain(const QString &sentence)
{
    banner->say(Tone::Danger, tr("This was not restored."), sentence);
}

} // namespace coffret::ui
