// SPDX-License-Identifier: GPL-3.0-or-later
// A record: header, fields at the left, note box and timeline at the right. With little room the fields
// become the first of two tabs. Only layout; the presenter of the area fills it.
#pragma once

#include "ui/common/timeline.h"
#include "ui/records/recordview.h"

#include <QWidget>

class QTabBar;

namespace coffret::ui {

class Banner;
class FieldsPanel;
class NoteBox;
class RecordHeader;
class ZoneSplitter;

class RecordPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPage(QWidget *parent = nullptr);
    void show(const RecordView &record);
    using QWidget::show;
    void showTimeline(const QList<TimelineEntry> &entries, QDate today);
    RecordHeader &header() { return *recordHeader; }
    FieldsPanel &fields() { return *fieldsPanel; }
    NoteBox &note() { return *noteBox; }
    Banner &banner() { return *notice; }
    TimelineView &timeline() { return *timelineView; }
    ZoneSplitter &splitter() { return *zones; }
    void setAdvice(QWidget *advice); // below the header and its banner

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    RecordHeader *recordHeader;
    Banner *notice;
    QWidget *tabZone;
    QTabBar *tabs;
    ZoneSplitter *zones;
    FieldsPanel *fieldsPanel;
    QWidget *right;
    NoteBox *noteBox;
    TimelineView *timelineView;
};

} // namespace coffret::ui
