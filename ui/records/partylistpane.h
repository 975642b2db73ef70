// SPDX-License-Identifier: GPL-3.0-or-later
// The list zone of a page: header with count and « New », search field, which rows in which order, the
// rows, and in their place what there is to say when there are none. Keeps the chosen row through a
// refresh, always has a valid current row, and signals what was chosen.
#pragma once

#include "ui/records/partylistmodel.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedLayout;

namespace coffret::ui {

class Banner;
class EmptyState;
class PageHeader;
class SearchBox;
class TextChoice;

// The words and choices in which lists of people and of companies differ.
struct ListPaneWords
{
    crm::PartyKind kind = crm::PartyKind::Contact;
    QString title;
    QString create;     // "New"
    QString createName; // "New contact", for screen readers
    QString searchHint;
    QString icon;
    QString nothingFact; // no record yet
    QString nothingSentence;
    QString createFirst;
};

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
    PartyListModel &rows() { return model; }
    SearchBox &search() { return *searchBox; }

Q_SIGNALS:
    void partyChosen(const coffret::crm::PartyRef &party);
    void nothingToChoose();
    void opened(); // Enter or double click: go to the record
    void createAsked();
    void importAsked();
    void removeAsked();
    void counted(qint64 count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildChoices();
    void ask();
    bool isWhole() const; // neither searched nor filtered
    void widen();
    void settle();
    void showEmpty();
    void announce();
    crm::ListFilter filter() const;

    ListPaneWords words;
    PartyListModel model;
    PageHeader *header;
    QPushButton *create;
    SearchBox *searchBox;
    TextChoice *statusChoice;
    TextChoice *orderChoice;
    Banner *banner;
    QStackedLayout *stack;
    QListView *list;
    EmptyState *empty;
    QString text;
    crm::RowId wantedRow = 0; // to be chosen when it has come
    std::optional<crm::PartyRef> announced;
};

} // namespace coffret::ui
