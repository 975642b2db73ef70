// SPDX-License-Identifier: GPL-3.0-or-later
// A record: header, fields at the left, and at the right text tabs over its parts: timeline, tasks,
// documents, links, history. With little room the fields become the first of the tabs. Only layout; the
// presenter of the area fills it, the composition gives it its parts.
#pragma once

#include "ui/records/recordview.h"

#include <QWidget>

class QStackedLayout;
class QTabBar;
class QVBoxLayout;

namespace coffret::ui {

class ActivityComposer;
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
    void addPart(const QString &title, QWidget *part);
    void setCount(const QWidget *part, qint64 number);
    void bring(const QWidget *part); // its tab in front
    const QWidget *current() const;  // the part in front; null: the fields are
    RecordHeader &header() { return *recordHeader; }
    FieldsPanel &fields() { return *fieldsPanel; }
    ActivityComposer &composer() { return *box; }
    NoteBox &note();
    Banner &banner() { return *notice; }
    ZoneSplitter &splitter() { return *zones; }
    void setAdvice(QWidget *advice); // below the header and its banner
    QWidget *partFocus() const;      // where F6 goes in the part in front

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTabs();
    void arrange();
    void placeTabs(bool above);
    int tabOf(const QWidget *part) const;
    RecordHeader *recordHeader;
    Banner *notice;
    QWidget *tabZone;
    QTabBar *tabs;
    QVBoxLayout *column;
    QVBoxLayout *rightColumn;
    ZoneSplitter *zones;
    FieldsPanel *fieldsPanel;
    QWidget *right;
    QStackedLayout *stack;
    ActivityComposer *box;
    QStringList titles;
    bool tabbed = false;
};

} // namespace coffret::ui
