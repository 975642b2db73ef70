// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/timeline.h"

#include "ui/common/iconengine.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Disc = 29;
constexpr int Gap = 16;  // between two entries …
constexpr int Above = 6; // … as much of it over an entry, so that the ring around one leaves its title free
constexpr int LongestLine = 720;
constexpr int SlicedFrom = 400; // rows; more are laid out some at a time
constexpr int BatchSize = 60;

} // namespace

QList<TimelineModel::Row> TimelineModel::rowsOf(const QList<TimelineEntry> &entries, QString month) const
{
    QList<Row> made;
    for (const TimelineEntry &entry : entries) {
        const QString heading = monthHeading(localTime(entry.at).date());
        if (heading != month) {
            if (!made.isEmpty())
                made.last().last = true;
            month = heading;
            made.append({heading, {}, false});
        }
        made.append({{}, entry, false});
    }
    if (!made.isEmpty())
        made.last().last = true;
    return made;
}

void TimelineModel::show(const QList<TimelineEntry> &entries, QDate day)
{
    beginResetModel();
    today = day;
    rows = rowsOf(entries, {});
    endResetModel();
}

void TimelineModel::append(const QList<TimelineEntry> &entries)
{
    const QString month = rows.isEmpty() ? QString() : monthHeading(localTime(rows.last().entry.at).date());
    const QList<Row> more = rowsOf(entries, month);
    if (more.isEmpty())
        return;
    if (!rows.isEmpty() && more.first().heading.isEmpty())
        rows.last().last = false;
    beginInsertRows({}, int(rows.size()), int(rows.size() + more.size()) - 1);
    rows += more;
    endInsertRows();
}

// Once: what comes in answer says whether there is more still.
void TimelineModel::fetchMore(const QModelIndex &)
{
    if (!unread)
        return;
    unread = false;
    Q_EMIT moreWanted();
}

const TimelineEntry *TimelineModel::entry(int row) const
{
    return row >= 0 && row < rows.size() && rows.at(row).heading.isEmpty() ? &rows.at(row).entry : nullptr;
}

int TimelineModel::rowOf(const QByteArray &id) const
{
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).heading.isEmpty() && rows.at(i).entry.id == id)
            return i;
    }
    return -1;
}

QList<TimelineEntry> TimelineModel::entries() const
{
    QList<TimelineEntry> all;
    for (const Row &row : rows) {
        if (row.heading.isEmpty())
            all.append(row.entry);
    }
    return all;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.entry.title;
    case Qt::AccessibleTextRole: return row.heading.isEmpty() ? sentence(row) : row.heading;
    case HeadingRole: return row.heading;
    case TextRole: return row.entry.text;
    case AuthorRole: return row.entry.author;
    case DateRole: return row.heading.isEmpty() ? moment(localTime(row.entry.at), today) : QString();
    case IconRole: return row.entry.icon;
    case IdRole: return row.entry.id;
    case LastRole: return row.last;
    case ShortenedRole: return row.entry.shortened;
    case ChangeableRole: return row.entry.changeable;
    default: return {};
    }
}

QString TimelineModel::sentence(const Row &row) const
{
    QStringList parts{row.entry.title, moment(localTime(row.entry.at), today)};
    if (!row.entry.text.isEmpty())
        parts += row.entry.text;
    if (!row.entry.author.isEmpty())
        parts += row.entry.author;
    return parts.join(u", "_s);
}

int TimelineDelegate::textWidth(int viewWidth) const
{
    const Metrics m = Metrics::application();
    return qMax(m.px(80), qMin(viewWidth - m.px(Disc + 12), m.px(LongestLine)));
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : m.px(480);
    if (!index.data(TimelineModel::HeadingRole).toString().isEmpty())
        return {width, m.line() + m.px(index.row() == 0 ? 12 : 24)};
    const QByteArray id = index.data(TimelineModel::IdRole).toByteArray();
    if (const auto known = heights.constFind(id); known != heights.cend() && known->first == width)
        return {width, known->second};
    int height = m.line();
    const QString text = index.data(TimelineModel::TextRole).toString();
    if (!text.isEmpty())
        height += QFontMetrics(textFont(TextSize::Body))
                      .boundingRect(QRect(0, 0, textWidth(width), 100'000),
                                    wrapFlags(textFont(TextSize::Body), text, textWidth(width)), text)
                      .height();
    if (index.data(TimelineModel::ShortenedRole).toBool())
        height += m.line();
    if (!index.data(TimelineModel::AuthorRole).toString().isEmpty())
        height += QFontMetrics(textFont(TextSize::Caption)).height() + m.px(2);
    height = qMax(height, m.px(Disc)) + m.px(Gap);
    heights.insert(id, {width, height});
    return {width, height};
}

QRect TimelineDelegate::menuArea(const QRect &row)
{
    const Metrics m = Metrics::application();
    const int side = m.px(28);
    const int right = qMin(row.right(), row.x() + m.px(Disc + 12) + m.px(LongestLine));
    return {right - side, row.y() + m.line(), side, side};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const QString heading = index.data(TimelineModel::HeadingRole).toString();
    if (!heading.isEmpty())
        return Paint(*painter).text(option.rect.adjusted(0, 0, 0, -m.px(6)), heading,
                                    textFont(TextSize::Body, Weight::Semibold), Theme::current()[Role::Muted],
                                    Qt::AlignLeft | Qt::AlignBottom);
    paintMark(*painter, option.rect, index);
    paintEntry(*painter, option, index);
}

void TimelineDelegate::paintMark(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QRect disc(row.x(), row.y() + m.px(Above + 2), m.px(Disc), m.px(Disc));
    const QModelIndex before = index.siblingAtRow(index.row() - 1);
    if (before.isValid() && before.data(TimelineModel::HeadingRole).toString().isEmpty())
        painter.fillRect(QRect(disc.center().x(), row.y(), 1, disc.y() - row.y()), t[Role::Border]);
    if (!index.data(TimelineModel::LastRole).toBool())
        painter.fillRect(QRect(disc.center().x(), disc.bottom() + 1, 1, row.bottom() - disc.bottom()), t[Role::Border]);
    Paint(painter).panel(disc, disc.height() / 2.0, t[Role::Window], t[Role::Border]);
    paintIcon(painter, index.data(TimelineModel::IconRole).toString(),
              QRect(disc.center() - QPoint(m.icon() / 2 - 1, m.icon() / 2 - 1), QSize(m.icon(), m.icon())),
              t[Role::Muted]);
}

void TimelineDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QRect row = option.rect;
    Paint paint(painter);
    const int x = row.x() + m.px(Disc) - 1 + m.px(12);
    const int wide = textWidth(row.width());
    const QRect first(x, row.y() + m.px(Above), qMin(wide, row.right() - x), m.line());
    const QString date = index.data(TimelineModel::DateRole).toString();
    const QFont small = textFont(TextSize::Caption);
    paint.text(first, date, small, t[Role::Muted], Qt::AlignRight | Qt::AlignVCenter);
    paint.text(first.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(date) - m.px(12), 0),
               index.data(TimelineModel::TitleRole).toString(), textFont(TextSize::Body, Weight::Semibold),
               t[Role::Text]);
    const int authorHeight = QFontMetrics(small).height();
    const QString author = index.data(TimelineModel::AuthorRole).toString();
    int bottom = row.bottom() - m.px(Gap - Above) - (author.isEmpty() ? 0 : authorHeight);
    paint.text(QRect(x, bottom, first.width(), authorHeight), author, small, t[Role::Muted]);
    if (index.data(TimelineModel::ShortenedRole).toBool()) {
        bottom -= m.line();
        paint.text(QRect(x, bottom, first.width(), m.line()), TimelineView::tr("Read on"),
                   textFont(TextSize::Body, Weight::Medium), t[Role::Link]);
    }
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(t[Role::Text]);
    const QString text = index.data(TimelineModel::TextRole).toString();
    painter.drawText(QRect(x, first.bottom() + 1, first.width(), bottom - first.bottom() + 1),
                     wrapFlags(painter.font(), text, first.width()), text);
    const bool focused = option.state & QStyle::State_HasFocus;
    if (index.data(TimelineModel::ChangeableRole).toBool() && (focused || option.state & QStyle::State_MouseOver)) {
        const QRect dots = menuArea(row);
        paint.panel(dots, m.controlRadius(), t[Role::Hover]);
        paintIcon(painter, u"dots"_s, dots.adjusted(m.px(6), m.px(6), -m.px(6), -m.px(6)), t[Role::Text]);
    }
    if (focused && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row.adjusted(0, 0, 0, -m.px(4)), m.controlRadius());
}

TimelineView::TimelineView(QWidget *parent) : QListView(parent), delegate(new TimelineDelegate(this))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(delegate);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setWordWrap(true);
    setMouseTracking(true);
    setBatchSize(BatchSize);
    connect(&model, &TimelineModel::moreWanted, this, &TimelineView::moreWanted);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const TimelineEntry *entry = model.entry(index.row()))
            Q_EMIT opened(entry->id);
    });
}

// What was looked at stays in sight: the same entry, at the same height.
void TimelineView::show(const QList<TimelineEntry> &entries, QDate today)
{
    const QList<TimelineEntry> before = model.entries();
    if (before == entries)
        return;
    QHash<QByteArray, const TimelineEntry *> old;
    for (const TimelineEntry &entry : before)
        old.insert(entry.id, &entry);
    for (const TimelineEntry &entry : entries) {
        if (const TimelineEntry *was = old.value(entry.id); was && *was != entry)
            delegate->forget(entry.id);
    }
    const QByteArray current = chosen();
    const int scrolled = verticalScrollBar()->value();
    const bool same = !entries.isEmpty() && (old.contains(entries.first().id) || old.contains(entries.last().id));
    model.show(entries, today);
    settle();
    const int row = same ? model.rowOf(current) : -1;
    if (model.rowCount() > 1)
        setCurrentIndex(model.index(row >= 0 ? row : 1, 0));
    verticalScrollBar()->setValue(same ? scrolled : 0);
}

void TimelineView::append(const QList<TimelineEntry> &entries)
{
    model.append(entries);
    settle();
}

void TimelineView::settle()
{
    const LayoutMode wanted = model.rowCount() > SlicedFrom ? Batched : SinglePass;
    if (layoutMode() != wanted)
        setLayoutMode(wanted);
}

bool TimelineView::choose(const QByteArray &id)
{
    const int row = model.rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(model.index(row));
    return true;
}

QByteArray TimelineView::chosen() const
{
    const TimelineEntry *entry = model.entry(currentIndex().row());
    return entry ? entry->id : QByteArray();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QByteArray id = chosen();
    if (enter && !id.isEmpty())
        Q_EMIT opened(id);
    else if (event->key() == Qt::Key_Delete && !id.isEmpty())
        Q_EMIT removeAsked(id);
    else
        QListView::keyPressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const TimelineEntry *entry = model.entry(index.row());
    if (!entry || event->button() != Qt::LeftButton)
        return;
    const QRect row = visualRect(index);
    const Metrics m = Metrics::application();
    const int foot = row.bottom() - m.px(16) - (entry->author.isEmpty() ? 0 : m.px(14));
    if (entry->changeable && TimelineDelegate::menuArea(row).contains(event->pos()))
        Q_EMIT menuAsked(entry->id, viewport()->mapToGlobal(event->pos()));
    else if (entry->shortened && event->pos().y() > foot - m.line() && event->pos().y() < foot)
        Q_EMIT opened(entry->id);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const TimelineEntry *entry = model.entry(index.row());
    if (entry && entry->changeable)
        Q_EMIT menuAsked(entry->id,
                         byKey ? viewport()->mapToGlobal(TimelineDelegate::menuArea(visualRect(index)).center())
                               : event->globalPos());
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        delegate->forget();
        scheduleDelayedItemsLayout();
    }
}

} // namespace coffret::ui
