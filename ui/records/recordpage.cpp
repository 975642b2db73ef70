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

#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Tabbed = 860; // under it, fields and parts take turns

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
    column->addWidget(zones, 1);
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

void RecordPage::addPart(const QString &title, QWidget *part)
{
    titles.append(title);
    stack->addWidget(part);
    tabs->addTab(title);
}

int RecordPage::tabOf(const QWidget *part) const
{
    const int at = stack->indexOf(const_cast<QWidget *>(part)); // only looked for
    return at < 0 ? at : at + (tabbed ? 1 : 0);
}

// An en space stands between word and figure: the style draws the figure smaller.
void RecordPage::setCount(const QWidget *part, qint64 number)
{
    const int at = tabOf(part);
    if (at < 0)
        return;
    const QString title = titles.at(stack->indexOf(const_cast<QWidget *>(part)));
    tabs->setTabText(at, number > 0 ? title + QChar(0x2002) + count(number) : title);
    tabs->setAccessibleTabName(at, number > 0 ? title + u' ' + count(number) : title);
}

void RecordPage::bring(const QWidget *part)
{
    if (const int at = tabOf(part); at >= 0)
        tabs->setCurrentIndex(at);
}

const QWidget *RecordPage::current() const
{
    return tabbed && tabs->currentIndex() == 0 ? nullptr : stack->currentWidget();
}

NoteBox &RecordPage::note()
{
    return box->note();
}

QWidget *RecordPage::partFocus() const
{
    if (!right->isVisible() || !stack->currentWidget())
        return nullptr;
    const QList<QWidget *> inside = stack->currentWidget()->findChildren<QWidget *>();
    for (QWidget *each : inside) {
        if (each->focusPolicy() & Qt::TabFocus && each->isVisible() && each->isEnabled())
            return each;
    }
    return tabs;
}

void RecordPage::show(const RecordView &record)
{
    recordHeader->show(record);
    fieldsPanel->show(record.groups);
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
        column->insertWidget(column->indexOf(zones), tabZone);
        tabs->insertTab(0, tr("Record"));
        tabs->setCurrentIndex(0);
    } else {
        tabZone->layout()->setContentsMargins({});
        rightColumn->insertWidget(0, tabZone);
        tabs->removeTab(0);
    }
    tabs->updateGeometry();
}

void RecordPage::arrange()
{
    const Metrics m = Metrics::application();
    if (const bool narrow = width() < m.px(Tabbed); narrow != tabbed)
        placeTabs(narrow);
    const int part = tabs->currentIndex() - (tabbed ? 1 : 0);
    if (part >= 0)
        stack->setCurrentIndex(part);
    fieldsPanel->setVisible(!tabbed || part < 0);
    right->setVisible(!tabbed || part >= 0);
    fieldsPanel->setMinimumWidth(tabbed ? 0 : m.px(280));
    right->setMinimumWidth(tabbed ? 0 : m.px(320));
}

} // namespace coffret::ui
