// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partylistpane.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/partydelegate.h"
#include "ui/common/searchbox.h"
#include "ui/common/textchoice.h"
#include "ui/records/partywords.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

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
    connect(searchBox, &SearchBox::searched, this, [this](const QString &typed) {
        text = typed;
        ask();
    });
    connect(searchBox, &SearchBox::left, this, &PartyListPane::focusList);
    connect(create, &QPushButton::clicked, this, &PartyListPane::createAsked);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartyListPane::announce);
    connect(list, &QListView::activated, this, &PartyListPane::opened);
    list->installEventFilter(this);
}

void PartyListPane::build()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    header = new PageHeader(words.title, PageHeader::Line::None);
    create = button(words.create, Kind::Primary, u"plus"_s);
    create->setAccessibleName(words.createName);
    create->setObjectName(u"create"_s);
    header->add(create);
    column->addWidget(header);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(m.px(16), 0, m.px(16), 0);
    searchBox = new SearchBox(words.searchHint);
    searchBox->setObjectName(u"search"_s);
    searchRow->addWidget(searchBox);
    column->addLayout(searchRow);
    column->addWidget(buildChoices());
    column->addWidget(new Hairline);
    banner = new Banner;
    column->addWidget(banner);
    column->addSpacing(m.px(4));
    auto *place = new QWidget;
    stack = new QStackedLayout(place);
    list = partyList(u"list"_s, words.title, model);
    empty = new EmptyState;
    stack->addWidget(list);
    stack->addWidget(empty);
    column->addWidget(place, 1);
    connect(empty, &EmptyState::primaryChosen, this, [this] {
        if (isWhole())
            Q_EMIT importAsked();
        else
            widen();
    });
    connect(empty, &EmptyState::secondChosen, this, &PartyListPane::createAsked);
}

QWidget *PartyListPane::buildChoices()
{
    const Metrics m = Metrics::application();
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(m.px(8), m.px(4), m.px(8), m.px(4));
    statusChoice = new TextChoice(tr("Show"));
    statusChoice->setObjectName(u"statusFilter"_s);
    statusChoice->addItem(tr("All"), -1);
    for (const auto &[status, word] : statusWords()) {
        if (status != crm::PartyStatus::None)
            statusChoice->addItem(word, int(status));
    }
    orderChoice = new TextChoice(tr("Order"));
    orderChoice->setObjectName(u"order"_s);
    orderChoice->addItem(tr("By name"), int(crm::ListOrder::Name));
    orderChoice->addItem(tr("Last contact"), int(crm::ListOrder::LastContact));
    orderChoice->addItem(tr("Last change"), int(crm::ListOrder::Updated));
    orderChoice->addItem(tr("Newest"), int(crm::ListOrder::Created));
    orderChoice->addItem(tr("By town"), int(crm::ListOrder::City));
    for (TextChoice *box : {statusChoice, orderChoice})
        connect(box, &QComboBox::activated, this, &PartyListPane::ask);
    row->addWidget(statusChoice);
    row->addStretch();
    row->addWidget(orderChoice);
    return choices;
}

crm::ListFilter PartyListPane::filter() const
{
    crm::ListFilter filter;
    filter.kind = words.kind;
    if (const int status = statusChoice->currentData().toInt(); status > 0)
        filter.status = crm::PartyStatus(status);
    filter.order = crm::ListOrder(orderChoice->currentData().toInt());
    return filter;
}

void PartyListPane::ask()
{
    wantedRow = model.rowId(list->currentIndex().row());
    model.ask({filter(), text});
}

bool PartyListPane::isWhole() const
{
    return text.isEmpty() && !filter().status;
}

// Lifts the status first: the text was typed, the status may have been forgotten.
void PartyListPane::widen()
{
    if (filter().status) {
        statusChoice->setCurrentIndex(0);
        ask();
    } else {
        searchBox->setText(QString()); // asks
    }
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
    searchBox->setFocus(Qt::ShortcutFocusReason);
    searchBox->selectAll();
}

void PartyListPane::focusList()
{
    if (stack->currentWidget() == list)
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
    header->setCount(rows ? count(rows) : QString());
    if (isWhole())
        Q_EMIT counted(rows);
    banner->quiet();
    if (rows == 0) {
        showEmpty();
        announced.reset();
        Q_EMIT nothingToChoose();
        return;
    }
    stack->setCurrentWidget(list);
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
    } else if (text.isEmpty()) {
        empty->say(words.icon, tr("Nothing matches"), tr("No record has this status."));
        empty->offer(tr("Show all"));
    } else {
        empty->say(u"search"_s, tr("Nothing matches"), tr("Check the spelling, or search with fewer words."));
        empty->offer(filter().status ? tr("Search all statuses") : tr("Clear the search"));
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
    banner->say(Tone::Danger, fact, rest);
}

bool PartyListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            Q_EMIT removeAsked();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            focusSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace coffret::ui
