// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/timeline.h"

#include "ui/common/iconengine.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Disc = 29;
constexpr int LongestLine = 720;

} // namespace

void TimelineModel::show(const QList<TimelineEntry> &entries, QDate day)
{
    beginResetModel();
    today = day;
    rows.clear();
    QString month;
    for (const TimelineEntry &entry : entries) {
        const QString heading = monthHeading(localTime(entry.at).date());
        if (heading != month) {
            if (!rows.isEmpty())
                rows.last().last = true;
            month = heading;
            rows.append({heading, {}, false});
        }
        rows.append({{}, entry, false});
    }
    if (!rows.isEmpty())
        rows.last().last = true;
    endResetModel();
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
    if (!index.data(TimelineModel::AuthorRole).toString().isEmpty())
        height += QFontMetrics(textFont(TextSize::Caption)).height() + m.px(2);
    height = qMax(height, m.px(Disc)) + m.px(16);
    heights.insert(id, {width, height});
    return {width, height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QRect row = option.rect;
    Paint paint(*painter);
    const QString heading = index.data(TimelineModel::HeadingRole).toString();
    if (!heading.isEmpty()) {
        paint.text(row.adjusted(0, 0, 0, -m.px(6)), heading, textFont(TextSize::Body, Weight::Semibold), t[Role::Muted],
                   Qt::AlignLeft | Qt::AlignBottom);
        return;
    }
    const QRect disc(row.x(), row.y() + m.px(2), m.px(Disc), m.px(Disc));
    if (!index.data(TimelineModel::LastRole).toBool())
        painter->fillRect(QRect(disc.center().x(), disc.bottom() + 1, 1, row.bottom() - disc.bottom()),
                          t[Role::Border]);
    paint.panel(disc, disc.height() / 2.0, t[Role::Window], t[Role::Border]);
    paintIcon(*painter, index.data(TimelineModel::IconRole).toString(),
              QRect(disc.center() - QPoint(m.icon() / 2 - 1, m.icon() / 2 - 1), QSize(m.icon(), m.icon())),
              t[Role::Muted]);

    const int x = disc.right() + m.px(12);
    const int wide = textWidth(row.width());
    const QRect first(x, row.y(), qMin(wide, row.right() - x), m.line());
    const QString date = index.data(TimelineModel::DateRole).toString();
    const QFont small = textFont(TextSize::Caption);
    paint.text(first, date, small, t[Role::Muted], Qt::AlignRight | Qt::AlignVCenter);
    paint.text(first.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(date) - m.px(12), 0),
               index.data(TimelineModel::TitleRole).toString(), textFont(TextSize::Body, Weight::Semibold),
               t[Role::Text]);
    const int authorHeight = QFontMetrics(small).height();
    const QString author = index.data(TimelineModel::AuthorRole).toString();
    const int bottom = row.bottom() - m.px(16) - (author.isEmpty() ? 0 : authorHeight);
    painter->setFont(textFont(TextSize::Body));
    painter->setPen(t[Role::Text]);
    const QString text = index.data(TimelineModel::TextRole).toString();
    painter->drawText(QRect(x, first.bottom() + 1, first.width(), bottom - first.bottom() + 1),
                      wrapFlags(painter->font(), text, first.width()), text);
    paint.text(QRect(x, bottom, first.width(), authorHeight), author, small, t[Role::Muted]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
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
}

void TimelineView::show(const QList<TimelineEntry> &entries, QDate today)
{
    delegate->forget();
    model.show(entries, today);
    if (model.rowCount() > 1)
        setCurrentIndex(model.index(1, 0));
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
