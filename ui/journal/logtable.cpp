// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/logtable.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

class LogDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Cell by cell, but what is behind belongs to the row: it is painted whole and cut to the cell.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const LogTable *>(parent());
        const Metrics m = Metrics::application();
        const Theme &t = Theme::current();
        const QHeaderView *head = view->horizontalHeader();
        const QRect whole(-head->offset(), option.rect.y(), head->length(), option.rect.height());
        const QRect row = whole.adjusted(0, 0, 0, -m.px(1));
        const bool chosen = option.state & QStyle::State_Selected;
        const bool high = chosen && t.isHighContrast();
        painter->save();
        painter->setClipRect(option.rect);
        Paint paint(*painter);
        if (chosen)
            paint.selectedRow(row, m.controlRadius());
        paint.hairline(whole, Edge::Bottom);
        const bool name = index.column() == int(LogColumn::Object);
        const Role soft = high ? Role::OnSelection : Role::Muted;
        paint.text(option.rect.adjusted(m.px(6), 0, -m.px(6), 0), index.data().toString(),
                   textFont(TextSize::Body, name ? Weight::Medium : Weight::Regular),
                   t[index.column() == int(LogColumn::When) || index.column() == int(LogColumn::Number) ? soft
                     : chosen ? Role::OnSelection
                              : Role::Text],
                   Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        if (view->hasFocus() && view->currentIndex().row() == index.row()
            && option.state & QStyle::State_KeyboardFocusChange)
            paint.focusInside(row, m.controlRadius(), chosen ? Ground::Selected : Ground::Plain);
        painter->restore();
    }
};

} // namespace

LogTable::LogTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"logTable"_s);
    setAccessibleName(tr("Entries of the access log"));
    setModel(&model);
    setItemDelegate(new LogDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerWidget(new QWidget); // nothing, where both scroll bars meet
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(Metrics::application().px(40));
    fit();
}

void LogTable::fit()
{
    const Metrics m = Metrics::application();
    const QFontMetrics words(textFont(TextSize::Body));
    verticalHeader()->setDefaultSectionSize(m.row() + m.px(1));
    setMinimumHeight(2 * m.row());
    for (const LogColumn column : {LogColumn::When, LogColumn::Account, LogColumn::What, LogColumn::Number}) {
        int widest = words.horizontalAdvance(logHeading(column)) + m.px(8);
        for (int row = 0; row < model.rowCount(); ++row)
            widest = qMax(widest, words.horizontalAdvance(model.index(row, int(column)).data().toString()));
        horizontalHeader()->resizeSection(int(column), qMin(widest, m.px(220)) + m.px(16));
    }
    share();
}

void LogTable::choose(qint64 seq)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.rows().at(row).logged.seq == seq)
            return setCurrentIndex(model.index(row, 0));
    }
}

void LogTable::share()
{
    int taken = 0;
    for (int column = 0; column < logColumns; ++column)
        taken += column == int(LogColumn::Object) ? 0 : columnWidth(column);
    const int left = viewport()->width() - taken;
    horizontalHeader()->resizeSection(int(LogColumn::Object), qMax(left, Metrics::application().px(180)));
}

void LogTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void LogTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace coffret::ui
