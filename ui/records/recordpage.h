// SPDX-License-Identifier: GPL-3.0-or-later
// A record: header, fields at the left, and at the right text tabs over its parts: timeline, tasks,
// documents, links, history. With little room the fields become the first of the tabs; with much of it some
// parts leave the tabs for a third column. Only layout; the presenter of the area fills it, the composition
// gives it its parts.
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
class SideColumn;
class ZoneSplitter;

class RecordPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPage(QWidget *parent = nullptr);
    void show(const RecordView &record);
    using QWidget::show;
    enum class Place { Tab, BesideWhenWide };
    void addPart(const QString &title, QWidget *part, Place place = Place::Tab);
    void setCount(const QWidget *part, qint64 number);
    void bring(const QWidget *part); // its tab in front, unless it is seen beside
    // A part with something large to show is a tab, in front, until it says that it has no more.
    void giveRoom(QWidget *part, bool large);
    const QWidget *current() const; // the part in front; null: the fields are
    RecordHeader &header() { return *recordHeader; }
    FieldsPanel &fields() { return *fieldsPanel; }
    ActivityComposer &composer() { return *box; }
    NoteBox &note();
    Banner &banner() { return *notice; }
    ZoneSplitter &splitter() { return *zones; }
    void setAdvice(QWidget *advice);  // below the header and its banner
    QList<QWidget *> inOrder() const; // what it is made of, as it is seen
    QWidget *partFocus() const;       // where F6 goes in the part in front
    QWidget *sideFocus() const;       // and in the third column

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTabs();
    void arrange();
    void placeTabs(bool above);
    void placeBeside();
    int indexOf(const QWidget *part) const;
    struct Part
    {
        QString title;
        QWidget *widget;
        QWidget *holder; // its page among the tabs
        Place place;
        qint64 number = 0;
        bool large = false;
    };
    QString titleOf(const Part &part) const;
    QList<Part> parts;
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
    SideColumn *side;
    bool tabbed = false;
};

} // namespace coffret::ui
