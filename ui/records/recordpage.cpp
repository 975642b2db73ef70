// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordpage.h"

#include "ui/common/banner.h"
#include "ui/common/card.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/notebox.h"
#include "ui/common/zonesplitter.h"
#include "ui/records/activitycomposer.h"
#include "ui/records/fieldspanel.h"
#include "ui/records/recordheader.h"
#include "ui/records/sidecolumn.h"

#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Tabbed = 860; // under it, fields and parts take turns
constexpr int Wide = 1300;  // from it on there is a third column

} // namespace

RecordPage::RecordPage(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    recordHeader = new RecordHeader;
    notice = new Banner;
    buildTabs();
    zones = new ZoneSplitter(u"fields"_s, {{Tabbed, 0}, {1200, 336}, {ZoneSplitter::unbounded, 400}});
    fieldsPanel = new FieldsPanel;
    right = new Surface(Role::Base);
    rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(m.margin(), m.px(8), m.margin(), 0);
    rightColumn->setSpacing(m.px(12));
    auto *place = new QWidget;
    stack = new QStackedLayout(place);
    box = new ActivityComposer(this); // its part takes it in and shows it
    box->hide();
    rightColumn->addWidget(tabZone);
    rightColumn->addWidget(place, 1);
    zones->addWidget(fieldsPanel);
    zones->addWidget(right);
    zones->setStretchFactor(0, 0);
    zones->setStretchFactor(1, 1);
    column->addWidget(recordHeader);
    column->addWidget(notice);
    side = new SideColumn;
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(zones, 1);
    below->addWidget(side);
    column->addLayout(below, 1);
}

void RecordPage::buildTabs()
{
    tabs = new QTabBar;
    tabs->setObjectName(u"recordTabs"_s);
    tabs->setAccessibleName(tr("Parts of the record"));
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->setUsesScrollButtons(true);
    tabs->setElideMode(Qt::ElideNone);
    tabZone = new Surface(Role::Base, Edge::Bottom);
    auto *row = new QHBoxLayout(tabZone);
    row->setContentsMargins({});
    row->addWidget(tabs, 1);
    connect(tabs, &QTabBar::currentChanged, this, &RecordPage::arrange);
}

void RecordPage::addPart(const QString &title, QWidget *part, Place place)
{
    auto *holder = new QWidget;
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins({});
    inside->addWidget(part);
    parts.append({title, part, holder, place});
    stack->addWidget(holder);
    tabs->addTab(title);
}

int RecordPage::indexOf(const QWidget *part) const
{
    for (int i = 0; i < parts.size(); ++i) {
        if (parts.at(i).widget == part)
            return i;
    }
    return -1;
}

// An en space stands between word and figure: the style draws the figure smaller.
QString RecordPage::titleOf(const Part &part) const
{
    return part.number > 0 ? part.title + QChar(0x2002) + count(part.number) : part.title;
}

void RecordPage::setCount(const QWidget *part, qint64 number)
{
    const int at = indexOf(part);
    if (at < 0)
        return;
    Part &counted = parts[at];
    counted.number = number;
    const int tab = at + (tabbed ? 1 : 0);
    tabs->setTabText(tab, titleOf(counted));
    tabs->setAccessibleTabName(tab, titleOf(counted).replace(QChar(0x2002), u' '));
    side->setTitle(counted.widget, titleOf(counted));
}

void RecordPage::bring(const QWidget *part)
{
    if (const int at = indexOf(part); at >= 0 && !side->holds(part))
        tabs->setCurrentIndex(at + (tabbed ? 1 : 0));
}

void RecordPage::giveRoom(QWidget *part, bool large)
{
    const int at = indexOf(part);
    if (at < 0 || parts.at(at).large == large)
        return;
    parts[at].large = large;
    arrange();
    if (large)
        bring(part);
}

const QWidget *RecordPage::current() const
{
    return tabbed && tabs->currentIndex() == 0 ? nullptr : parts.value(stack->currentIndex()).widget;
}

NoteBox &RecordPage::note()
{
    return box->note();
}

QWidget *RecordPage::partFocus() const
{
    if (!right->isVisible() || !stack->currentWidget())
        return nullptr;
    QWidget *target = firstTabStop(stack->currentWidget());
    return target ? target : tabs;
}

QWidget *RecordPage::sideFocus() const
{
    return side->firstTarget();
}

QList<QWidget *> RecordPage::inOrder() const
{
    QList<QWidget *> all{recordHeader};
    for (int i = 1; i < column->count(); ++i)
        all += column->itemAt(i)->widget(); // banner, advice, and the tabs where they stand above
    return all + QList<QWidget *>{fieldsPanel, tabZone, stack->currentWidget(), side};
}

void RecordPage::show(const RecordView &record)
{
    recordHeader->show(record);
    fieldsPanel->show(record.groups, record.mayEdit ? FieldsPanel::Adding::Offered : FieldsPanel::Adding::NotAllowed);
    box->setPrompt(tr("Write a note about %1…").arg(QChar(0x2068) + record.name.left(80) + QChar(0x2069)));
}

void RecordPage::setAdvice(QWidget *advice)
{
    column->insertWidget(column->indexOf(notice) + 1, advice);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RecordPage::placeTabs(bool above)
{
    const Metrics m = Metrics::application();
    tabbed = above;
    const QSignalBlocker quiet(tabs);
    if (above) {
        tabZone->layout()->setContentsMargins(m.margin(), m.px(4), m.margin(), 0);
        column->insertWidget(column->count() - 1, tabZone);
        tabs->insertTab(0, tr("Record"));
        tabs->setCurrentIndex(0);
    } else {
        tabZone->layout()->setContentsMargins({});
        rightColumn->insertWidget(0, tabZone);
        tabs->removeTab(0);
    }
    tabs->updateGeometry();
}

void RecordPage::placeBeside()
{
    const bool wide = width() >= Metrics::application().px(Wide);
    for (int i = 0; i < parts.size(); ++i) {
        const Part &part = parts.at(i);
        const bool beside = wide && part.place == Place::BesideWhenWide && !part.large;
        if (beside == side->holds(part.widget))
            continue;
        if (beside)
            side->take(part.widget, titleOf(part));
        else
            side->giveBack(part.widget, part.holder);
        const QSignalBlocker quiet(tabs);
        tabs->setTabVisible(i + (tabbed ? 1 : 0), !beside);
    }
}

void RecordPage::arrange()
{
    const Metrics m = Metrics::application();
    if (const bool narrow = width() < m.px(Tabbed); narrow != tabbed)
        placeTabs(narrow);
    placeBeside();
    const int part = tabs->currentIndex() - (tabbed ? 1 : 0);
    if (part >= 0)
        stack->setCurrentIndex(part);
    fieldsPanel->setVisible(!tabbed || part < 0);
    right->setVisible(!tabbed || part >= 0);
    fieldsPanel->setMinimumWidth(tabbed ? 0 : m.px(280));
    right->setMinimumWidth(tabbed ? 0 : m.px(320));
}

} // namespace coffret::ui
