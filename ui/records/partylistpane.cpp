// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partylistpane.h"

#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/emptystate.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/partydelegate.h"
#include "ui/common/searchbox.h"
#include "ui/records/filterpanel.h"
#include "ui/records/selectionbar.h"
#include "ui/records/tabledelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

PartyListPane::PartyListPane(PartySource &source, const ListPaneWords &w, QWidget *parent)
    : QWidget(parent), words(w), model(source)
{
    build();
    connect(&model, &PartyListModel::answeredQuestion, this, &PartyListPane::settle);
    connect(&model, &PartyListModel::rowsArrived, this, &PartyListPane::announce);
    connect(&model, &PartyListModel::failed, this, [this] {
        complain(tr("The list could not be read."), tr("What is shown may be out of date. Search again to retry."));
    });
    connect(&search(), &SearchBox::searched, this, [this](const QString &typed) {
        text = typed;
        ask();
    });
    connect(&search(), &SearchBox::left, this, &PartyListPane::focusList);
    connect(listHead, &ListHead::asked, this, &PartyListPane::ask);
    connect(listHead, &ListHead::createAsked, this, &PartyListPane::createAsked);
    connect(banner, &Banner::linkActivated, this, [this] {
        banner->quiet();
        Q_EMIT bannerActed();
    });
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartyListPane::announce);
    connect(list, &QListView::activated, this, &PartyListPane::opened);
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
    connectSelection();
}

void PartyListPane::build()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    listHead = new ListHead(words);
    column->addWidget(listHead);
    banner = new Banner;
    column->addWidget(banner);
    busyLine = new BusyLine;
    busyLine->setContentsMargins(m.px(16), m.px(8), m.px(16), m.px(8));
    column->addWidget(busyLine);
    column->addSpacing(m.px(4));
    buildList(*column);
    connect(empty, &EmptyState::primaryChosen, this, [this] {
        if (isWhole())
            Q_EMIT importAsked();
        else
            widen();
    });
    connect(empty, &EmptyState::secondChosen, this, &PartyListPane::createAsked);
}

void PartyListPane::buildList(QVBoxLayout &column)
{
    selection = new SelectionBar;
    listHead->setSelectionBar(selection);
    columns = new TableHead(words.kind);
    auto *rows = new QWidget;
    auto *rowsColumn = new QVBoxLayout(rows);
    rowsColumn->setContentsMargins({});
    rowsColumn->setSpacing(0);
    list = partyList(u"list"_s, words.title, model);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setItemDelegate(new RowsDelegate(everything, list));
    rowsColumn->addWidget(columns);
    rowsColumn->addWidget(list, 1);
    columns->hide();
    auto *place = new QWidget;
    stack = new QStackedLayout(place);
    empty = new EmptyState;
    stack->addWidget(rows);
    stack->addWidget(empty);
    place->setMinimumHeight(Metrics::application().row()); // in a low window the head keeps its lines, the list scrolls
    column.addWidget(place, 1);
    connect(listHead, &ListHead::menuOpening, this, [this](QMenu *menu) { fillMenu(*menu); });
    connect(listHead, &ListHead::layoutChosen, this, &PartyListPane::takeLayout);
    connect(columns, &TableHead::sortAsked, listHead, &ListHead::sort);
    connect(columns, &TableHead::columnsChanged, this, [this](const QList<crm::ViewColumn> &chosen) {
        listHead->setLayout({crm::ViewLayout::Shape::Table, chosen});
        model.setColumns(listedKeys());
        list->doItemsLayout();
    });
    connect(list->horizontalScrollBar(), &QScrollBar::valueChanged, columns, &TableHead::scrollTo);
}

void PartyListPane::fillMenu(QMenu &menu)
{
    menu.addSeparator();
    if (isTable())
        columns->addColumnsTo(*menu.addMenu(tr("Columns")));
    connect(menu.addAction(tr("Print the list…")), &QAction::triggered, this, &PartyListPane::printAsked);
    connect(menu.addAction(tr("Save the list as PDF…")), &QAction::triggered, this, &PartyListPane::pdfAsked);
}

QStringList PartyListPane::listedKeys() const
{
    QStringList keys;
    for (const ListColumn &column : columns->columns())
        keys += column.key;
    return keys;
}

bool PartyListPane::isTable() const
{
    return listHead->viewLayout().shape == crm::ViewLayout::Shape::Table;
}

// One view for both shapes, so that the chosen row, the keys and what screen readers know stay the same.
void PartyListPane::takeLayout(const crm::ViewLayout &layout)
{
    const bool table = layout.shape == crm::ViewLayout::Shape::Table;
    const bool was = columns->isVisibleTo(this);
    columns->setLayout(layout);
    columns->setSort(listHead->filter().order, listHead->filter().run);
    model.setColumns(table ? listedKeys() : QStringList());
    if (table != was) {
        columns->setVisible(table);
        QAbstractItemDelegate *old = list->itemDelegate();
        list->setItemDelegate(
            table ? static_cast<QAbstractItemDelegate *>(new TableDelegate(model, *columns, everything, list))
                  : new RowsDelegate(everything, list));
        old->deleteLater();
        list->setHorizontalScrollBarPolicy(table ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        Q_EMIT shapeChanged();
    }
    list->doItemsLayout();
    list->scrollTo(list->currentIndex());
}

void PartyListPane::fitTable()
{
    const int before = columns->totalWidth();
    columns->fit(list->viewport()->width());
    if (isTable() && columns->totalWidth() != before)
        list->doItemsLayout();
}

void PartyListPane::connectSelection()
{
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        everything = false;
        countChosen();
    });
    connect(list, &QListView::clicked, this, [this] {
        if (isTable() && chosenCount() == 1)
            Q_EMIT revealed();
    });
    connect(selection, &SelectionBar::allAsked, this, &PartyListPane::chooseAll);
    connect(selection, &SelectionBar::left, this, &PartyListPane::leaveSelection);
}

qint64 PartyListPane::chosenCount() const
{
    qint64 chosen = 0;
    for (const QItemSelectionRange &range : list->selectionModel()->selection())
        chosen += range.height();
    return chosen;
}

void PartyListPane::countChosen()
{
    const qint64 chosen = everything ? model.rowCount() : chosenCount();
    selection->show(chosen, model.rowCount(), everything);
    if (!selection->isBusy())
        listHead->showSelection(chosen > 1);
    list->viewport()->update();
}

// The rows on screen; those further down are offered by « Choose all results », never taken along unseen.
void PartyListPane::choosePage()
{
    const QRect seen = list->viewport()->rect();
    const QModelIndex first = list->indexAt(seen.topLeft());
    QModelIndex last = list->indexAt(seen.bottomLeft());
    if (!last.isValid())
        last = model.index(model.rowCount() - 1);
    if (first.isValid() && last.isValid())
        list->selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
}

void PartyListPane::chooseAll()
{
    everything = true;
    countChosen();
    list->setFocus(Qt::OtherFocusReason);
}

void PartyListPane::leaveSelection()
{
    everything = false;
    if (list->currentIndex().isValid())
        list->selectionModel()->select(list->currentIndex(), QItemSelectionModel::ClearAndSelect);
    countChosen();
    focusList();
}

PartyIds PartyListPane::chosenRows() const
{
    if (everything)
        return model.rowIds();
    QItemSelection ranges = list->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    PartyIds chosen;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.push_back(quint32(model.rowId(row)));
    }
    return chosen;
}

void PartyListPane::ask()
{
    wantedRow = model.rowId(list->currentIndex().row());
    model.ask({listHead->filter(), text});
}

bool PartyListPane::isWhole() const
{
    return text.isEmpty() && !listHead->filter().isNarrowed();
}

// Lifts the conditions first: the text was typed, the conditions may have been forgotten.
void PartyListPane::widen()
{
    if (listHead->filter().isNarrowed())
        listHead->clearFilters();
    else
        search().setText(QString()); // asks
}

void PartyListPane::reload()
{
    ask();
}

void PartyListPane::refresh()
{
    if (!wantedRow)
        wantedRow = model.rowId(list->currentIndex().row());
    model.refresh();
}

void PartyListPane::focusSearch()
{
    search().setFocus(Qt::ShortcutFocusReason);
    search().selectAll();
}

void PartyListPane::focusList()
{
    if (stack->currentIndex() == 0)
        list->setFocus(Qt::ShortcutFocusReason);
}

void PartyListPane::choose(const crm::PartyRef &, crm::RowId row)
{
    wantedRow = row;
    if (const int at = model.rowOf(row); at >= 0) {
        list->setCurrentIndex(model.index(at));
        wantedRow = 0;
    }
}

std::optional<crm::PartyRef> PartyListPane::chosen() const
{
    return announced;
}

void PartyListPane::chooseNeighbour()
{
    const int row = list->currentIndex().row();
    const int next = row + 1 < model.rowCount() ? row + 1 : row - 1;
    if (next >= 0)
        wantedRow = model.rowId(next);
}

// After an answer: the row that was chosen, or that is waited for, stays chosen; else the first one.
void PartyListPane::settle()
{
    const qint64 rows = model.rowCount();
    listHead->setCount(rows ? count(rows) : QString());
    if (isWhole())
        Q_EMIT counted(rows);
    if (std::exchange(complained, false))
        banner->quiet();
    if (rows == 0) {
        showEmpty();
        announced.reset();
        Q_EMIT nothingToChoose();
        return;
    }
    stack->setCurrentIndex(0);
    if (chosenCount() > 1) { // the same rows as before: they stay chosen
        wantedRow = 0;
        return countChosen();
    }
    countChosen();
    int at = wantedRow ? model.rowOf(wantedRow) : -1;
    wantedRow = 0;
    if (at < 0)
        at = qMax(0, list->currentIndex().row());
    list->setCurrentIndex(model.index(at));
    announce();
}

void PartyListPane::showEmpty()
{
    if (isWhole()) {
        empty->say(words.icon, words.nothingFact, words.nothingSentence);
        empty->offer(tr("Import a file…"), words.createFirst);
    } else if (listHead->filter().isNarrowed()) {
        empty->say(u"filter-off"_s, tr("No record matches"),
                   text.isEmpty() ? tr("In “%1”, nothing fits these filters.").arg(listHead->viewTitle())
                                  : tr("In “%1”, nothing answers to what you typed.").arg(listHead->viewTitle()));
        empty->offer(listHead->isNarrowed() ? tr("Clear the filters") : tr("Show all"));
    } else {
        empty->say(u"search"_s, tr("No record matches"), tr("Check the spelling, or search with fewer words."));
        empty->offer(tr("Clear the search"));
    }
    stack->setCurrentWidget(empty);
}

void PartyListPane::announce()
{
    const QModelIndex current = list->currentIndex();
    if (!current.isValid())
        return;
    const auto party = model.party(current.row());
    if (!party || party == announced)
        return;
    announced = party;
    Q_EMIT partyChosen(*party);
}

void PartyListPane::complain(const QString &fact, const QString &rest)
{
    complained = true;
    banner->say(Tone::Danger, fact, rest);
}

void PartyListPane::tell(const QString &fact, const QString &rest, const QString &link)
{
    complained = false;
    banner->say(Tone::Info, fact, rest, link);
}

// The panel of filters leaves the list its room.
void PartyListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    listHead->panel().setMaximumHeight(qMax(Metrics::application().px(120), height() * 11 / 20));
}

bool PartyListPane::keyPressed(const QKeyEvent &key)
{
    const bool several = everything || chosenCount() > 1;
    if (key.key() == Qt::Key_A && key.modifiers() == Qt::ControlModifier) {
        choosePage();
    } else if (key.key() == Qt::Key_Delete) {
        if (several)
            selection->askDelete();
        else
            Q_EMIT removeAsked();
    } else if (key.key() == Qt::Key_Escape) {
        if (several)
            leaveSelection();
        else
            focusSearch();
    } else {
        return false;
    }
    return true;
}

bool PartyListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == list && event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == list->viewport() && event->type() == QEvent::Resize)
        fitTable();
    return QWidget::eventFilter(watched, event);
}

} // namespace coffret::ui
