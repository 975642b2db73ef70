// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/tablehead.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/records/headcell.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Narrowest = 56; // design pixels
constexpr int Widest = 800;

// Dates are read newest first.
bool isNewestFirst(crm::ListOrder order)
{
    return order == crm::ListOrder::Updated || order == crm::ListOrder::Created || order == crm::ListOrder::LastContact;
}

} // namespace

TableHead::TableHead(crm::PartyKind k, QWidget *parent) : QWidget(parent), kind(k)
{
    setObjectName(u"tableHead"_s);
    setAccessibleName(tr("Columns"));
    setProperty("scrolls", true); // with the rows below it
    setFixedHeight(Metrics::application().control());
    setLayout({});
}

void TableHead::setLayout(const crm::ViewLayout &layout)
{
    shown = columnsOf(kind, layout);
    rebuild();
}

void TableHead::rebuild()
{
    const auto focused =
        std::find_if(buttons.cbegin(), buttons.cend(), [](HeadCell *cell) { return cell->hasFocus(); });
    const QString key = focused == buttons.cend() ? QString() : (*focused)->objectName();
    for (HeadCell *old : std::as_const(buttons)) {
        old->hide();
        old->deleteLater();
    }
    buttons.clear();
    for (int i = 0; i < shown.size(); ++i) {
        auto *cell = new HeadCell(*this, i, shown.at(i));
        cell->setObjectName(u"head."_s + shown.at(i).key);
        cell->setVisible(true);
        buttons.append(cell);
        if (cell->objectName() == key)
            cell->setFocus(Qt::OtherFocusReason);
    }
    setSort(order, run);
    place();
}

void TableHead::setSort(crm::ListOrder o, crm::ListRun r)
{
    order = o == crm::ListOrder::NameDescending ? crm::ListOrder::Name : o;
    run = o == crm::ListOrder::NameDescending ? crm::ListRun::Backward : r;
    for (int i = 0; i < buttons.size(); ++i) {
        const bool sorted = shown.at(i).order == order;
        const bool up = (run == crm::ListRun::Forward) != isNewestFirst(order);
        buttons.at(i)->setArrow(!sorted ? SortArrow::None : up ? SortArrow::Up : SortArrow::Down);
    }
}

void TableHead::fit(int width)
{
    room = width;
    place();
}

void TableHead::scrollTo(int x)
{
    offset = x;
    for (int i = 0; i < buttons.size(); ++i)
        buttons.at(i)->setGeometry(places.at(i).x - offset, 0, places.at(i).width, height());
}

void TableHead::place()
{
    const Metrics m = Metrics::application();
    places.clear();
    int x = m.px(8);
    for (const ListColumn &column : std::as_const(shown)) {
        places.append({column.key, x, m.px(column.width), column.side});
        x += m.px(column.width);
    }
    total = x + m.px(8);
    if (room > total)
        spread(room - total);
    scrollTo(qMin(offset, qMax(0, total - room)));
}

// What is read as text and often cut takes the room that is left, by its width.
void TableHead::spread(int spare)
{
    static const QStringList stretched{u"name"_s, u"company"_s, u"city"_s, u"email"_s, u"tags"_s};
    int widths = 0;
    for (const Cell &cell : std::as_const(places))
        widths += stretched.contains(cell.key) ? cell.width : 0;
    int moved = 0;
    int given = 0;
    for (Cell &cell : places) {
        cell.x += moved;
        if (!stretched.contains(cell.key))
            continue;
        given += cell.width;
        const int more = int(qint64(spare) * given / widths) - moved;
        cell.width += more;
        moved += more;
    }
    total = room;
}

void TableHead::sort(int at)
{
    const ListColumn &column = shown.at(at);
    if (!column.order)
        return;
    const bool again = *column.order == order;
    setSort(*column.order, again && run == crm::ListRun::Forward ? crm::ListRun::Backward : crm::ListRun::Forward);
    Q_EMIT sortAsked(order, run);
}

void TableHead::size(int at, int width)
{
    const Metrics m = Metrics::application();
    shown[at].width = qBound(Narrowest, qRound(width * 100.0 / m.px(100)), Widest);
    place();
    say();
}

void TableHead::move(int from, int to)
{
    if (to < 0 || to >= shown.size() || from == to)
        return;
    shown.move(from, to);
    rebuild();
    buttons.at(to)->setFocus(Qt::OtherFocusReason);
    say();
}

void TableHead::drop(int at, int x)
{
    int to = 0;
    while (to + 1 < places.size() && places.at(to).x + places.at(to).width - offset < x)
        ++to;
    if (to == at)
        place();
    else
        move(at, to);
}

void TableHead::show(const QString &key, bool visible)
{
    const auto same = [&key](const ListColumn &column) { return column.key == key; };
    if (!visible)
        shown.removeIf(same);
    else
        for (const ListColumn &column : listColumns(kind)) {
            if (column.key == key)
                shown.append(column);
        }
    rebuild();
    say();
}

void TableHead::say()
{
    QList<crm::ViewColumn> columns;
    for (const ListColumn &column : std::as_const(shown))
        columns.append({column.key, column.width});
    Q_EMIT columnsChanged(columns);
}

void TableHead::addColumnsTo(QMenu &menu)
{
    for (const ListColumn &column : listColumns(kind)) {
        QAction *action = menu.addAction(column.head);
        action->setCheckable(true);
        action->setChecked(std::any_of(shown.cbegin(), shown.cend(),
                                       [&column](const ListColumn &each) { return each.key == column.key; }));
        action->setEnabled(column.key != u"name");
        connect(action, &QAction::triggered, this, [this, key = column.key](bool on) { show(key, on); });
    }
}

void TableHead::openMenu(int at, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto entry = [&](const QString &text, bool possible, auto perform) {
        QAction *action = menu->addAction(text);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, perform);
    };
    const ListColumn column = shown.at(at);
    const int step = Metrics::application().px(32);
    entry(tr("Sort by this column"), column.order.has_value(), [this, at] { sort(at); });
    entry(tr("Move to the left"), at > 0, [this, at] { move(at, at - 1); });
    entry(tr("Move to the right"), at + 1 < shown.size(), [this, at] { move(at, at + 1); });
    entry(tr("Wider"), true, [this, at, step] { size(at, places.at(at).width + step); });
    entry(tr("Narrower"), true, [this, at, step] { size(at, places.at(at).width - step); });
    entry(tr("Hide this column"), column.key != u"name", [this, key = column.key] { show(key, false); });
    menu->addSeparator();
    addColumnsTo(*menu);
    menu->popup(where);
}

void TableHead::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(int(shown.size()) - 1, event->globalPos());
}

void TableHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current()[Role::Base]);
    Paint(painter).hairline(rect(), Edge::Bottom);
}

} // namespace coffret::ui
