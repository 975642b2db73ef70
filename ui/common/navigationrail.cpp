// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/navigationrail.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

namespace {

bool isFolded(const QRect &row)
{
    return row.width() < Metrics::application().px(80);
}

// What the pages leave of the list's height, so that the last group stands at the bottom.
int spaceLeft(const QAbstractItemView &view, const QAbstractItemDelegate &delegate, int spaceRow)
{
    int used = 0;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (row != spaceRow)
            used += delegate.sizeHint({}, view.model()->index(row, 0)).height();
    }
    return qMax(Metrics::application().px(4), view.viewport()->height() - used);
}

} // namespace

void RailModel::setPages(const QList<RailPage> &newPages)
{
    beginResetModel();
    pages = newPages;
    arrange();
    endResetModel();
}

void RailModel::addPage(const RailPage &page)
{
    beginResetModel();
    pages.append(page);
    arrange();
    endResetModel();
}

QString RailModel::heading(RailGroup group)
{
    switch (group) {
    case RailGroup::Data: return NavigationRail::tr("Data");
    case RailGroup::Protection: return NavigationRail::tr("Protection");
    default: return {};
    }
}

void RailModel::arrange()
{
    rows.clear();
    for (const RailGroup group : {RailGroup::Daily, RailGroup::Data, RailGroup::Protection, RailGroup::Foot}) {
        QList<Row> own;
        for (const RailPage &page : std::as_const(pages)) {
            if (page.group == group && page.shown)
                own.append({Page, page});
        }
        if (own.isEmpty())
            continue;
        if (const QString name = heading(group); !name.isEmpty())
            own.prepend({Heading, {{}, {}, name}});
        else if (group == RailGroup::Foot)
            own.prepend({Space, {{}, {}, NavigationRail::tr("Program")}}); // not shown, but named
        rows += own;
    }
}

void RailModel::setShown(const QString &key, bool shown)
{
    beginResetModel();
    for (RailPage &page : pages) {
        if (page.key == key)
            page.shown = shown;
    }
    arrange();
    endResetModel();
}

void RailModel::setCount(const QString &key, const QString &count)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    rows[row].page.count = count;
    for (RailPage &page : pages) {
        if (page.key == key)
            page.count = count;
    }
    Q_EMIT dataChanged(index(row), index(row));
}

int RailModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).kind == Page && rows.at(row).page.key == key)
            return row;
    }
    return -1;
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.page.name;
    case Qt::ToolTipRole: return row.kind == Page ? QVariant(row.page.name) : QVariant();
    case Qt::AccessibleTextRole:
        return row.page.count.isEmpty() ? row.page.name : row.page.name + u", "_s + row.page.count;
    case KeyRole: return row.page.key;
    case IconRole: return row.page.icon;
    case CountRole: return row.page.count;
    case KindRole: return row.kind;
    default: return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex &index) const
{
    const bool page = index.isValid() && rows.at(index.row()).kind == Page;
    return page ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int kind = index.data(RailModel::KindRole).toInt();
    if (kind == RailModel::Page)
        paintPage(*painter, option, index);
    else if (kind == RailModel::Heading)
        paintHeading(*painter, option, index);
}

void RailDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Metrics m = Metrics::application();
    Paint paint(painter);
    if (isFolded(option.rect)) {
        paint.hairline(option.rect.adjusted(m.px(6), 0, -m.px(6), -option.rect.height() / 2), Edge::Bottom);
        return;
    }
    paint.text(option.rect.adjusted(m.px(8), 0, -m.px(8), -m.px(4)), index.data().toString(),
               textFont(TextSize::Caption, Weight::Semibold), Theme::current()[Role::Muted],
               Qt::AlignLeft | Qt::AlignBottom);
}

// A figure at the right; folded, a dot at the corner of the icon.
void RailDelegate::paintCount(QPainter &painter, const QRect &row, const QString &count, const QColor &colour)
{
    const Metrics m = Metrics::application();
    Paint paint(painter);
    if (!isFolded(row)) {
        paint.text(row.adjusted(0, 0, -m.px(10), 0), count, textFont(TextSize::Caption), colour,
                   Qt::AlignRight | Qt::AlignVCenter);
    } else if (!count.isEmpty()) {
        const QRectF dot(row.center().x() + m.px(8), row.center().y() - m.px(11), m.px(6), m.px(6));
        paint.panel(dot, m.px(3), colour);
    }
}

void RailDelegate::paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QRect row = option.rect.adjusted(0, 0, 0, -m.px(1));
    const bool chosen = option.state & QStyle::State_Selected;
    Paint paint(painter);
    if (chosen)
        paint.selectedRow(row, m.controlRadius());
    else if (option.state & QStyle::State_MouseOver)
        paint.panel(row, m.controlRadius(), t[Role::Hover]);
    const Role text = chosen ? Role::OnSelection : Role::Text;
    const bool folded = isFolded(row);
    QRect box(row.x() + m.px(10), row.center().y() - m.largeIcon() / 2 + 1, m.largeIcon(), m.largeIcon());
    if (folded)
        box.moveLeft(row.center().x() - m.largeIcon() / 2 + 1);
    const QColor tint = chosen && !t.isHighContrast() ? t[Role::Mark] : t[chosen ? Role::OnSelection : Role::Muted];
    paintIcon(painter, index.data(RailModel::IconRole).toString(), box, tint);
    const QString count = index.data(RailModel::CountRole).toString();
    if (!folded) {
        const QFont font = textFont(TextSize::Body, chosen ? Weight::Semibold : Weight::Regular);
        const int countWidth = count.isEmpty() ? 0 : QFontMetrics(textFont(TextSize::Caption)).horizontalAdvance(count);
        paint.text(row.adjusted(m.px(38), 0, -m.px(count.isEmpty() ? 8 : 16) - countWidth, 0), index.data().toString(),
                   font, t[text]);
    }
    paintCount(painter, row, count, t[chosen ? text : Role::Muted]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row, m.controlRadius(), chosen ? Ground::Selected : Ground::Plain);
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    switch (index.data(RailModel::KindRole).toInt()) {
    case RailModel::Heading: return {m.px(40), m.line() + m.px(16)};
    case RailModel::Space: {
        const auto *view = qobject_cast<const QAbstractItemView *>(parent());
        return {m.px(40), view ? spaceLeft(*view, *this, index.row()) : 0};
    }
    default: return {m.px(40), m.railItem() + m.px(1)};
    }
}

NavigationRail::NavigationRail(QWidget *parent) : QListView(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setModel(&pageModel);
    setItemDelegate(new RailDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(RailModel::KeyRole).toString()); });
}

void NavigationRail::setPages(const QList<RailPage> &pages)
{
    pageModel.setPages(pages);
    if (!pages.isEmpty())
        choose(pages.first().key);
}

void NavigationRail::addPage(const RailPage &page)
{
    const QString before = chosen();
    pageModel.addPage(page);
    choose(before.isEmpty() ? page.key : before);
}

void NavigationRail::setShown(const QString &key, bool shown)
{
    const QString before = chosen();
    pageModel.setShown(key, shown);
    choose(before);
}

void NavigationRail::setCount(const QString &key, const QString &count)
{
    pageModel.setCount(key, count);
}

void NavigationRail::choose(const QString &key)
{
    if (const int row = pageModel.rowOf(key); row >= 0)
        setCurrentIndex(pageModel.index(row));
    else
        clearSelection(); // the page in front is not one of these
}

QString NavigationRail::chosen() const
{
    return currentIndex().data(RailModel::KeyRole).toString();
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened(chosen());
    else
        QListView::keyPressEvent(event);
}

void NavigationRail::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    const bool folded = width() < Metrics::application().px(80); // a bar would lie beside the icons and cut them
    setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    scheduleDelayedItemsLayout(); // the space above the last group follows the height
}

} // namespace coffret::ui
