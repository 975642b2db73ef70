// SPDX-License-Identifier: GPL-3.0-or-later
// The list zone of a page: the head (title, search, view, filters), the rows, and in their place what
// there is to say when there are none. Keeps the chosen row through a refresh, always has a valid current
// row, and signals what was chosen.
#pragma once

#include "ui/records/listhead.h"
#include "ui/records/partylistmodel.h"

#include <QWidget>

class QKeyEvent;
class QListView;
class QMenu;
class QVBoxLayout;
class QStackedLayout;

namespace coffret::ui {

class Banner;
class BusyLine;
class EmptyState;
class SelectionBar;
class TableHead;
class SearchBox;

class PartyListPane : public QWidget
{
    Q_OBJECT

public:
    PartyListPane(PartySource &source, const ListPaneWords &words, QWidget *parent = nullptr);
    void reload();
    void refresh();
    void focusSearch();
    void focusList();
    void choose(const crm::PartyRef &party, crm::RowId row); // after it was created or followed
    std::optional<crm::PartyRef> chosen() const;
    void chooseNeighbour(); // of a row about to go
    void complain(const QString &fact, const QString &rest);
    void tell(const QString &fact, const QString &rest, const QString &link); // until it is acted on or replaced
    PartyListModel &rows() { return model; }
    ListHead &head() { return *listHead; }
    SearchBox &search() { return listHead->search(); }
    SelectionBar &selectionBar() { return *selection; }
    TableHead &tableHead() { return *columns; }
    BusyLine &busy() { return *busyLine; }
    crm::PartyKind kind() const { return words.kind; }
    bool isTable() const;
    bool isAllChosen() const { return everything; }
    PartyIds chosenRows() const; // in the order of the list; all results when all are chosen
    void leaveSelection();       // back to the current row alone

Q_SIGNALS:
    void partyChosen(const coffret::crm::PartyRef &party);
    void nothingToChoose();
    void opened(); // Enter or double click: go to the record
    void createAsked();
    void importAsked();
    void removeAsked();
    void counted(qint64 count);
    void bannerActed();
    void printAsked();
    void pdfAsked();
    void shapeChanged();
    void revealed(); // a row of the table was pressed: show its record beside

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildList(QVBoxLayout &column);
    void connectSelection();
    void takeLayout(const crm::ViewLayout &layout);
    QStringList listedKeys() const;
    void fitTable();
    void fillMenu(QMenu &menu);
    void choosePage();
    void chooseAll();
    void countChosen();
    qint64 chosenCount() const;
    bool keyPressed(const QKeyEvent &key);
    void ask();
    bool isWhole() const; // neither searched nor filtered
    void widen();
    void settle();
    void showEmpty();
    void announce();

    ListPaneWords words;
    PartyListModel model;
    ListHead *listHead;
    SelectionBar *selection;
    TableHead *columns;
    Banner *banner;
    BusyLine *busyLine;
    bool complained = false; // the banner says that the list could not be read
    QStackedLayout *stack;
    QListView *list;
    EmptyState *empty;
    QString text;
    bool everything = false;  // all results are chosen, also those never seen
    crm::RowId wantedRow = 0; // to be chosen when it has come
    std::optional<crm::PartyRef> announced;
};

} // namespace coffret::ui
