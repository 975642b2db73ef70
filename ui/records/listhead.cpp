// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listhead.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/searchbox.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/textchoice.h"
#include "ui/records/filterchips.h"
#include "ui/records/filterpanel.h"
#include "ui/records/viewnameline.h"

#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

using crm::ListOrder;

constexpr FilterPart Parts[] = {FilterPart::Status, FilterPart::Owner,     FilterPart::Company, FilterPart::Tag,
                                FilterPart::City,   FilterPart::Contacted, FilterPart::Created, FilterPart::Updated};

QList<ListOrder> ordersOf(crm::PartyKind kind)
{
    QList<ListOrder> orders{ListOrder::Name, ListOrder::LastContact, ListOrder::Updated, ListOrder::Created,
                            ListOrder::City};
    if (kind == crm::PartyKind::Contact)
        orders += ListOrder::Company;
    return orders += ListOrder::Status;
}

} // namespace

ListHead::ListHead(const ListPaneWords &w, QWidget *parent) : QWidget(parent), words(w)
{
    current.kind = words.kind;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    header = new PageHeader(words.title, PageHeader::Line::None);
    buildShapes();
    create = button(words.create, Kind::Primary, u"plus"_s);
    create->setAccessibleName(words.createName);
    create->setObjectName(u"create"_s);
    header->add(create);
    column->addWidget(header);
    column->addWidget(buildSearchRow());
    viewLine = buildViewLine();
    column->addWidget(viewLine);
    nameLine = new ViewNameLine;
    nameLine->hide();
    column->addWidget(nameLine);
    chips = new FilterChips;
    column->addWidget(chips);
    column->addWidget(new Hairline);
    filterPanel = new FilterPanel(words.kind);
    filterPanel->hide();
    column->addWidget(filterPanel);
    keeping.setSingleShot(true);
    keeping.setInterval(400);
    connect(&keeping, &QTimer::timeout, this, &ListHead::keepLayout);
    connect(create, &QPushButton::clicked, this, &ListHead::createAsked);
    connect(chips, &FilterChips::lifted, this, [this](FilterPart part) {
        crm::ListFilter lifted = current;
        copyPart(lifted, view().filter, part);
        setFilter(lifted);
    });
    connect(filterPanel, &FilterPanel::changed, this, [this](const crm::ListFilter &chosen) {
        if (chosen != current)
            setFilter(chosen);
    });
    connect(filterPanel, &FilterPanel::clearAsked, this, &ListHead::clearFilters);
    connect(filterPanel, &FilterPanel::closeAsked, this, [this] {
        filterPanel->hide();
        filterButton->setChecked(false);
        filterButton->setFocus(Qt::ShortcutFocusReason);
    });
    connect(nameLine, &ViewNameLine::named, this, &ListHead::keepName);
    connect(nameLine, &ViewNameLine::left, this, &ListHead::nameTaken);
    crm::SavedView all;
    all.key = u"all"_s;
    all.isShipped = all.isStart = true;
    all.filter.kind = words.kind;
    setViews({all}, all.key);
}

QWidget *ListHead::buildSearchRow()
{
    const Metrics m = Metrics::application();
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(m.px(16), m.px(4), m.px(16), m.px(4)); // room for the ring of the focus
    row->setSpacing(m.px(8));
    searchBox = new SearchBox(words.searchHint);
    searchBox->setObjectName(u"search"_s);
    filterButton = iconButton(u"filter"_s, tr("Filters (Ctrl+Shift+F)"));
    filterButton->setObjectName(u"filters"_s);
    filterButton->setCheckable(true);
    row->addWidget(searchBox, 1);
    row->addWidget(filterButton);
    connect(filterButton, &QPushButton::toggled, this, [this](bool open) {
        if (open)
            Q_EMIT filtersOpened();
        filterPanel->setFilter(current, known);
        filterPanel->setVisible(open);
        if (open)
            filterPanel->focusFirst();
    });
    return place;
}

void ListHead::buildShapes()
{
    shapes = new SegmentedControl(tr("Shown as"));
    shapes->setObjectName(u"shape"_s);
    shapes->add(int(crm::ViewLayout::Shape::Rows), u"list"_s, tr("List"));
    shapes->add(int(crm::ViewLayout::Shape::Table), u"table"_s, tr("Table"));
    header->add(shapes);
    connect(shapes, &SegmentedControl::changed, this,
            [this](int shape) { chooseShape(crm::ViewLayout::Shape(shape)); });
}

void ListHead::chooseShape(crm::ViewLayout::Shape shape)
{
    layoutNow.shape = shape;
    showFilter();
    Q_EMIT layoutChosen(layoutNow);
    keepLayoutSoon();
}

void ListHead::turnShape()
{
    const bool table = layoutNow.shape == crm::ViewLayout::Shape::Table;
    chooseShape(table ? crm::ViewLayout::Shape::Rows : crm::ViewLayout::Shape::Table);
}

// Where the title's line is too narrow for it, the menu alone offers the other shape.
void ListHead::fitShapes()
{
    const int without =
        header->sizeHint().width() - (shapes->isVisibleTo(this) ? shapes->width() + header->layout()->spacing() : 0);
    shapes->setVisible(without + shapes->sizeHint().width() + header->layout()->spacing() <= width());
}

void ListHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitShapes();
}

QWidget *ListHead::buildViewLine()
{
    const Metrics m = Metrics::application();
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(m.px(8), m.px(4), m.px(12), m.px(4));
    row->setSpacing(0);
    viewChoice = new TextChoice(tr("View"));
    viewChoice->setObjectName(u"view"_s);
    orderChoice = new TextChoice(tr("Order"));
    orderChoice->setObjectName(u"order"_s);
    for (const ListOrder order : ordersOf(words.kind))
        orderChoice->addItem(orderWord(order), int(order));
    more = iconButton(u"dots"_s, tr("More on this list"), Kind::Text);
    more->setObjectName(u"listMenu"_s);
    menu = new QMenu(more);
    // Opened by hand: a button with a menu of its own gets a second mark behind the dots.
    connect(more, &QPushButton::clicked, menu, [this] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    connect(menu, &QMenu::aboutToShow, this, &ListHead::fillMenu);
    connect(viewChoice, &QComboBox::activated, this, [this] { choose(viewChoice->currentData().toString()); });
    connect(orderChoice, &QComboBox::activated, this, &ListHead::chooseOrder);
    row->addWidget(viewChoice);
    row->addStretch();
    row->addWidget(orderChoice);
    row->addWidget(more);
    return line;
}

void ListHead::setSelectionBar(QWidget *bar)
{
    selectionBar = bar;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(viewLine), bar);
    bar->hide();
}

void ListHead::showSelection(bool shown)
{
    if (shown || (selectionBar && selectionBar->isVisibleTo(this)))
        showLine(shown ? Line::Selection : Line::View);
}

void ListHead::showLine(Line line)
{
    viewLine->setVisible(line == Line::View);
    nameLine->setVisible(line == Line::Name);
    if (selectionBar)
        selectionBar->setVisible(line == Line::Selection);
}

void ListHead::setCount(const QString &count)
{
    header->setCount(count);
    fitShapes();
}

void ListHead::setNames(const FilterNames &names)
{
    known = names;
    showFilter();
}

void ListHead::setViews(const QList<crm::SavedView> &all, const QString &chosen)
{
    keeping.stop();
    const crm::ListFilter was = current;
    const bool same = chosen == viewKey && !views.isEmpty();
    const bool narrowed = same && isNarrowed();
    views = all;
    for (const crm::SavedView &each : std::as_const(views)) {
        if (each.filter.company)
            known.companies.insert(each.filter.company->bytes(), each.companyName);
    }
    viewKey = chosen;
    current = narrowed ? was : view().filter;
    layoutNow = view().layout;
    fillViews();
    showFilter();
    if (current != was)
        Q_EMIT asked();
    Q_EMIT layoutChosen(layoutNow);
}

const crm::SavedView &ListHead::view() const
{
    const auto found =
        std::find_if(views.cbegin(), views.cend(), [this](const crm::SavedView &each) { return each.key == viewKey; });
    return found == views.cend() ? views.first() : *found;
}

QString ListHead::viewTitle() const
{
    return view().key == u"all" ? words.title : viewName(view());
}

bool ListHead::isNarrowed() const
{
    return std::any_of(std::begin(Parts), std::end(Parts),
                       [this](FilterPart part) { return !isSame(current, view().filter, part); });
}

void ListHead::choose(const QString &key)
{
    if (keeping.isActive())
        keepLayout();
    viewKey = key;
    current = view().filter;
    layoutNow = view().layout;
    showFilter();
    Q_EMIT asked();
    Q_EMIT layoutChosen(layoutNow);
}

void ListHead::setFilter(const crm::ListFilter &filter)
{
    current = filter;
    showFilter();
    Q_EMIT asked();
}

void ListHead::clearFilters()
{
    if (isNarrowed() || view().key == views.first().key) {
        for (const FilterPart part : Parts)
            copyPart(current, view().filter, part);
        setFilter(current);
    } else {
        choose(views.first().key);
    }
}

void ListHead::fillViews()
{
    viewChoice->clear();
    for (const crm::SavedView &each : std::as_const(views))
        viewChoice->addItem(viewName(each), each.key);
    const auto firstOwn =
        std::find_if(views.cbegin(), views.cend(), [](const crm::SavedView &each) { return !each.isShipped; });
    if (firstOwn != views.cend())
        viewChoice->insertSeparator(int(firstOwn - views.cbegin()));
}

void ListHead::showFilter()
{
    const int at = viewChoice->findData(view().key);
    viewChoice->setCurrentIndex(at);
    orderChoice->setCurrentIndex(qMax(0, orderChoice->findData(int(current.order))));
    orderChoice->setVisible(layoutNow.shape == crm::ViewLayout::Shape::Rows);
    shapes->choose(int(layoutNow.shape));
    QList<FilterChip> extra;
    for (const FilterChip &chip : chipsOf(current, known)) {
        if (!isSame(current, view().filter, chip.part))
            extra += chip;
    }
    chips->show(extra);
    if (filterPanel->isVisible() && filterPanel->filter() != current)
        filterPanel->setFilter(current, known);
    setKind(filterButton, Kind::Quiet);
    filterButton->setAccessibleDescription(filterSentence(current, known));
}

void ListHead::chooseOrder()
{
    sort(ListOrder(orderChoice->currentData().toInt()), crm::ListRun::Forward);
}

void ListHead::sort(ListOrder order, crm::ListRun run)
{
    current.order = order;
    current.run = run;
    showFilter();
    Q_EMIT asked();
    keepLayoutSoon();
}

void ListHead::setLayout(const crm::ViewLayout &layout)
{
    layoutNow = layout;
    keepLayoutSoon();
}

void ListHead::keepLayoutSoon()
{
    keeping.start();
}

void ListHead::keepLayout()
{
    keeping.stop();
    for (crm::SavedView &each : views) {
        if (each.key != view().key)
            continue;
        each.filter.order = current.order;
        each.filter.run = current.run;
        each.layout = layoutNow;
        Q_EMIT layoutKept(each);
        return;
    }
}

void ListHead::openFilters()
{
    if (!isVisible())
        return;
    if (filterButton->isChecked())
        filterPanel->focusFirst();
    else
        filterButton->setChecked(true);
}

crm::SavedView ListHead::standing() const
{
    crm::SavedView now = view();
    now.filter = current;
    now.layout = layoutNow;
    return now;
}

void ListHead::fillMenu()
{
    menu->clear();
    const crm::SavedView &now = view();
    const bool table = layoutNow.shape == crm::ViewLayout::Shape::Table;
    connect(menu->addAction(table ? tr("Show as a list") : tr("Show as a table")), &QAction::triggered, this,
            &ListHead::turnShape);
    menu->addSeparator();
    if (!now.isShipped && isNarrowed()) {
        QAction *keep = menu->addAction(tr("Save the changes to “%1”").arg(now.name));
        connect(keep, &QAction::triggered, this, [this] { Q_EMIT saveAsked(standing()); });
    }
    connect(menu->addAction(tr("Save this view as…")), &QAction::triggered, this, [this] { beginName(false); });
    if (!now.isShipped) {
        connect(menu->addAction(tr("Rename this view…")), &QAction::triggered, this, [this] { beginName(true); });
        connect(menu->addAction(tr("Delete this view")), &QAction::triggered, this,
                [this] { Q_EMIT removeAsked(view().key); });
    }
    QAction *start = menu->addAction(tr("Start with this view"));
    start->setCheckable(true);
    start->setChecked(now.isStart);
    start->setEnabled(!now.isStart);
    connect(start, &QAction::triggered, this, [this] { Q_EMIT startAsked(view().key); });
    Q_EMIT menuOpening(menu);
}

void ListHead::beginName(bool rename)
{
    renaming = rename;
    showLine(Line::Name);
    nameLine->begin(rename ? view().name : QString());
}

void ListHead::keepName(const QString &name)
{
    crm::SavedView kept = standing();
    kept.name = name;
    if (!renaming)
        kept.key.clear();
    else
        kept.filter = view().filter; // a new name is no new filter
    kept.isStart = false;
    Q_EMIT saveAsked(kept);
}

void ListHead::objectToName(const QString &sentence)
{
    showLine(Line::Name);
    nameLine->object(sentence);
}

void ListHead::nameTaken()
{
    showLine(Line::View);
    viewChoice->setFocus(Qt::ShortcutFocusReason);
}

void ListHead::setMayCreate(bool may)
{
    create->setVisible(may);
}

} // namespace coffret::ui
