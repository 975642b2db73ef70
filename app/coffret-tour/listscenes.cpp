// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret-tour/scenes.h"

#include "ui/common/searchbox.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/records/filterpanel.h"
#include "ui/records/partypage.h"
#include "ui/records/selectionbar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

void press(QWidget &inside, const QString &name)
{
    if (auto *button = inside.findChild<QPushButton *>(name))
        button->click();
}

void playFilters(Stage &stage, ui::PartyListPane &list)
{
    list.head().openFilters();
    stage.settle(300);
    stage.shoot(u"l1-filters"_s);
    crm::ListFilter filter = list.head().filter();
    filter.status = crm::PartyStatus::Prospect;
    filter.contacted = crm::ListFilter::Contacted::NotSince;
    filter.contactedSpan = {1, crm::TimeSpan::Unit::Months};
    list.head().setFilter(filter);
    Q_EMIT list.head().panel().closeAsked();
    stage.settle(300);
    stage.shoot(u"l2-filtered"_s);
    filter.city = u"Saint-Nulle-Part-sur-Rien"_s;
    list.head().setFilter(filter);
    stage.settle(300);
    stage.shoot(u"l3-no-record-matches"_s);
    list.head().clearFilters();
    list.head().objectToName(u"Une autre vue porte ce nom."_s);
    stage.settle(300);
    stage.shoot(u"l4-name-of-a-view"_s);
    list.head().nameTaken();
}

void playSeveral(Stage &stage, ui::PartyListPane &list)
{
    auto *rows = list.findChild<QListView *>(u"list"_s);
    rows->selectionModel()->select(QItemSelection(rows->model()->index(1, 0), rows->model()->index(4, 0)),
                                   QItemSelectionModel::ClearAndSelect);
    stage.settle(200);
    stage.shoot(u"l5-several-chosen"_s);
    press(list, u"bulkTag"_s);
    stage.settle(200);
    stage.shoot(u"l6-tag-them"_s);
    press(list, u"bulkCancel"_s);
    press(list, u"chooseAll"_s);
    list.selectionBar().askDelete();
    stage.settle(200);
    stage.shoot(u"l7-delete-all-results"_s);
    press(list, u"bulkCancel"_s);
    list.leaveSelection();
}

} // namespace

void playLists(Stage &stage)
{
    Set &set = stage.set();
    set.window.openPage(u"contacts"_s);
    ui::PartyPage &page = set.work.contacts().page();
    ui::PartyListPane &list = page.list();
    stage.settle(300);
    playFilters(stage, list);
    stage.settle(300);
    playSeveral(stage, list);
    const auto segments = list.findChild<ui::SegmentedControl *>(u"shape"_s)->findChildren<QToolButton *>();
    segments.last()->click();
    stage.settle(400);
    stage.shoot(u"l8-table"_s);
    page.showBeside();
    stage.settle(300);
    stage.shoot(u"l9-table-with-record"_s);
    segments.first()->click();
    stage.settle(800);
}

} // namespace coffret::tour
