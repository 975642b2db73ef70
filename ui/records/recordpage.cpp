// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordpage.h"

#include "ui/common/banner.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/notebox.h"
#include "ui/common/zonesplitter.h"
#include "ui/records/fieldspanel.h"
#include "ui/records/recordheader.h"

#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Tabbed = 740; // under it, fields and timeline take turns

} // namespace

RecordPage::RecordPage(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    recordHeader = new RecordHeader;
    notice = new Banner;
    tabs = new QTabBar;
    tabs->setObjectName(u"recordTabs"_s);
    tabs->setAccessibleName(tr("Parts of the record"));
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->addTab(tr("Record"));
    tabs->addTab(tr("Timeline"));
    tabZone = new QWidget;
    auto *tabRow = new QHBoxLayout(tabZone);
    tabRow->setContentsMargins(m.margin(), m.px(8), m.margin(), 0);
    tabRow->addWidget(tabs);
    tabRow->addStretch();
    zones = new ZoneSplitter(u"fields"_s, {{Tabbed, 0}, {1200, 336}, {ZoneSplitter::unbounded, 400}});
    fieldsPanel = new FieldsPanel;
    right = new Surface(Role::Base);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(m.margin(), m.px(16), m.margin(), 0);
    rows->setSpacing(m.px(8));
    noteBox = new NoteBox;
    timelineView = new TimelineView;
    rows->addWidget(noteBox);
    rows->addWidget(timelineView, 1);
    zones->addWidget(fieldsPanel);
    zones->addWidget(right);
    zones->setStretchFactor(0, 0);
    zones->setStretchFactor(1, 1);
    column->addWidget(recordHeader);
    column->addWidget(notice);
    column->addWidget(tabZone);
    column->addWidget(zones, 1);
    connect(tabs, &QTabBar::currentChanged, this, &RecordPage::arrange);
}

void RecordPage::show(const RecordView &record)
{
    recordHeader->show(record);
    fieldsPanel->show(record.groups);
    noteBox->setPrompt(tr("Write a note about %1…").arg(record.name));
}

void RecordPage::showTimeline(const QList<TimelineEntry> &entries, QDate today)
{
    timelineView->show(entries, today);
}

void RecordPage::setAdvice(QWidget *advice)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(notice) + 1, advice);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RecordPage::arrange()
{
    const Metrics m = Metrics::application();
    const bool tabbed = width() < m.px(Tabbed);
    tabZone->setVisible(tabbed);
    fieldsPanel->setVisible(!tabbed || tabs->currentIndex() == 0);
    right->setVisible(!tabbed || tabs->currentIndex() == 1);
    fieldsPanel->setMinimumWidth(tabbed ? 0 : m.px(280));
    right->setMinimumWidth(tabbed ? 0 : m.px(320));
}

} // namespace coffret::ui
