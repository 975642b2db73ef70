// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above a list: title with count and « New », search with the filter button, the view and the
// order, the panel of filters and the chips. It holds the filter as it stands now: that of the view chosen
// with what the person narrowed. It signals; the pane asks, ListViews keeps.
#pragma once

#include "core/crm/savedview.h"
#include "ui/records/filterwords.h"
#include "ui/records/listpanewords.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QPushButton;

namespace coffret::ui {

class FilterChips;
class FilterPanel;
class PageHeader;
class SearchBox;
class SegmentedControl;
class TextChoice;
class ViewNameLine;

class ListHead : public QWidget
{
    Q_OBJECT

public:
    explicit ListHead(const ListPaneWords &words, QWidget *parent = nullptr);
    SearchBox &search() { return *searchBox; }
    FilterPanel &panel() { return *filterPanel; }
    void setCount(const QString &count);
    const crm::ListFilter &filter() const { return current; }
    void setFilter(const crm::ListFilter &filter); // as a person would: asks
    void setNames(const FilterNames &names);
    const FilterNames &names() const { return known; }
    // `chosen` is the key of the view in front from now on; its filter stays as it was narrowed if it was in
    // front already.
    void setViews(const QList<crm::SavedView> &views, const QString &chosen);
    const crm::SavedView &view() const; // as kept
    QString viewTitle() const;
    bool isNarrowed() const; // beyond the view
    void clearFilters();     // back to the view; in the view, to all records
    void objectToName(const QString &sentence);
    void nameTaken();                              // the view is kept
    void setLayout(const crm::ViewLayout &layout); // of the table, changed there
    const crm::ViewLayout &viewLayout() const { return layoutNow; }
    void sort(crm::ListOrder order, crm::ListRun run);
    void openFilters();
    void nameView() { beginName(false); } // to save it under that name
    void turnShape();                     // rows to table and back
    // In place of the view line while it is shown.
    void setSelectionBar(QWidget *bar);
    void showSelection(bool shown);

    void setMayCreate(bool may);

Q_SIGNALS:
    void asked(); // the filter or the order is another
    void layoutChosen(const coffret::crm::ViewLayout &layout);
    void createAsked();
    void filtersOpened();
    void saveAsked(const coffret::crm::SavedView &view); // new without a key
    void layoutKept(const coffret::crm::SavedView &view);
    void removeAsked(const QString &key);
    void startAsked(const QString &key);
    void menuOpening(QMenu *menu); // what others add to « ⋯ »

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Line { View, Name, Selection };
    QWidget *buildSearchRow();
    void buildShapes();
    void chooseShape(crm::ViewLayout::Shape shape);
    void fitShapes();
    QWidget *buildViewLine();
    void showLine(Line line);
    void fillMenu();
    void fillViews();
    void choose(const QString &key);
    void showFilter();
    void chooseOrder();
    void beginName(bool renaming);
    void keepName(const QString &name);
    crm::SavedView standing() const; // the view with the filter as it is now
    void keepLayoutSoon();
    void keepLayout();

    ListPaneWords words;
    crm::ListFilter current;
    crm::ViewLayout layoutNow;
    FilterNames known;
    QList<crm::SavedView> views;
    QString viewKey;
    bool renaming = false;
    QTimer keeping;
    PageHeader *header;
    SearchBox *searchBox;
    QPushButton *create;
    QPushButton *filterButton;
    SegmentedControl *shapes;
    TextChoice *viewChoice;
    TextChoice *orderChoice;
    QPushButton *more;
    QMenu *menu;
    QWidget *viewLine;
    ViewNameLine *nameLine;
    QWidget *selectionBar = nullptr;
    FilterChips *chips;
    FilterPanel *filterPanel;
};

} // namespace coffret::ui
