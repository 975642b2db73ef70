// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trash/trashpage.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/localformat.h"
#include "ui/common/pageheader.h"
#include "ui/common/partydelegate.h"

#include <QAction>
#include <QListView>

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

TrashPage::TrashPage(QWidget *parent) : PageFrame(tr("Trash"), parent)
{
    setObjectName(u"trashPage"_s);
    emptying = button(tr("Empty the trash…"));
    emptying->setObjectName(u"emptyTrash"_s);
    erase = button(tr("Erase…"));
    erase->setObjectName(u"eraseChosen"_s);
    erase->setAccessibleName(tr("Erase what is chosen for good…"));
    erase->setToolTip(erase->accessibleName());
    restore = button(tr("Restore"), Kind::Primary, u"restore"_s);
    restore->setObjectName(u"restore"_s);
    for (QPushButton *each : {emptying, erase, restore})
        header().add(each);
    list = partyList(u"trashList"_s, tr("Trash"), model);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *deletion = new QAction(erase->accessibleName(), list);
    deletion->setShortcut(QKeySequence::Delete);
    deletion->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(deletion);
    nothing = new EmptyState;
    nothing->say(u"trash"_s, tr("The trash is empty"), tr("What is removed waits here and can be brought back."));
    add(list);
    add(nothing);
    setTabOrder(list, emptying); // the rows first: Enter restores, it does not ask to erase
    setTabOrder(emptying, erase);
    setTabOrder(erase, restore);
    connect(restore, &QPushButton::clicked, this, &TrashPage::restoreAsked);
    connect(list, &QListView::activated, this, &TrashPage::restoreAsked);
    connect(erase, &QPushButton::clicked, this, &TrashPage::eraseAsked);
    connect(deletion, &QAction::triggered, this, &TrashPage::eraseAsked);
    connect(emptying, &QPushButton::clicked, this, &TrashPage::emptyAsked);
}

void TrashPage::show(const QList<crm::TrashedItem> &items, qint64 total, QDate today)
{
    number = total;
    model.show(items, today);
    header().setCount(total ? count(total) : QString());
    for (QPushButton *each : {emptying, erase, restore})
        each->setVisible(!items.isEmpty());
    bring(items.isEmpty() ? static_cast<QWidget *>(nothing) : list);
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

QList<QWidget *> TrashPage::zones() const
{
    return {list};
}

void TrashPage::setBusy(bool isBusy)
{
    for (QPushButton *each : {emptying, erase, restore})
        each->setEnabled(!isBusy);
    if (isVisible() && list->isVisible())
        list->setFocus(); // a button that is disabled would hand the focus to the rail
}

} // namespace coffret::ui
