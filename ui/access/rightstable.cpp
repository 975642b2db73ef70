// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rightstable.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

class RightsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const RightsTable *>(parent());
        const Metrics m = Metrics::application();
        const QHeaderView *head = view->horizontalHeader();
        const QRect whole(-head->offset(), option.rect.y(), head->length(), option.rect.height());
        const bool chosen = view->currentIndex().row() == index.row();
        painter->save();
        painter->setClipRect(option.rect);
        Paint paint(*painter);
        painter->fillRect(option.rect, Theme::current()[Role::Base]); // over what the view draws for a chosen cell
        if (chosen)
            paint.selectedRow(whole.adjusted(0, 0, 0, -m.px(1)), m.controlRadius());
        paint.hairline(whole, Edge::Bottom);
        const QRect inside = option.rect.adjusted(m.px(6), 0, -m.px(6), -m.px(1));
        if (index.column() == int(RightsColumn::Profile))
            paintProfile(paint, inside, index, chosen);
        else
            paintCell(paint, inside, RightsModel::cell(index), chosen);
        if (view->hasFocus() && view->currentIndex() == index)
            paint.focusInside(option.rect.adjusted(m.px(1), m.px(2), -m.px(1), -m.px(3)), m.controlRadius(),
                              chosen ? Ground::Selected : Ground::Plain);
        painter->restore();
    }

private:
    static Role soft(bool chosen)
    {
        return chosen && Theme::current().isHighContrast() ? Role::OnSelection : Role::Muted;
    }

    static void paintProfile(Paint &paint, const QRect &inside, const QModelIndex &index, bool chosen)
    {
        const Theme &t = Theme::current();
        const QString number = static_cast<const RightsModel *>(index.model())->accounts(index.row());
        const QFont name = textFont(TextSize::Body, Weight::Medium);
        const QColor colour = t[chosen ? Role::OnSelection : Role::Text];
        if (number.isEmpty())
            return paint.text(inside, index.data().toString(), name, colour);
        const int half = inside.height() / 2;
        paint.text(inside.adjusted(0, 0, 0, -half), index.data().toString(), name, colour,
                   Qt::AlignLeft | Qt::AlignBottom);
        paint.text(inside.adjusted(0, half, 0, 0), number, textFont(TextSize::Caption), t[soft(chosen)],
                   Qt::AlignLeft | Qt::AlignTop);
    }

    static void paintCell(Paint &paint, const QRect &inside, const RightsCell &cell, bool chosen)
    {
        if (cell.isNone)
            paint.text(inside, cell.word, textFont(TextSize::Caption), Theme::current()[soft(chosen)]);
        else
            paint.pill(inside, Qt::AlignLeft, cell.word, cell.tone, chosen ? Ground::Selected : Ground::Plain);
    }
};

// Words on two lines where there are two, and the key before them: the style's header has one line and no picture.
class KeyedHeader : public QHeaderView
{
public:
    explicit KeyedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}
    QSize sizeHint() const override
    {
        const Metrics m = Metrics::application();
        return {QHeaderView::sizeHint().width(), 2 * m.line() + m.px(10)};
    }
    static QString wordOf(int section) { return rightsHeading(RightsColumn(section)).replace(u' ', u'\n'); }
    static QFont font() { return textFont(TextSize::Body, Weight::Medium); }
    static int widthOf(int section)
    {
        const Metrics m = Metrics::application();
        int widest = 0;
        for (const QString &line : wordOf(section).split(u'\n'))
            widest = qMax(widest, QFontMetrics(font()).horizontalAdvance(line));
        return widest + (hasOwnKey(RightsColumn(section)) ? m.icon() + m.px(4) : 0);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Metrics m = Metrics::application();
        const Theme &t = Theme::current();
        painter->fillRect(rect, t[Role::Base]);
        Paint(*painter).hairline(rect, Edge::Bottom);
        QRect inside = rect.adjusted(m.px(6), 0, 0, -m.px(1));
        if (hasOwnKey(RightsColumn(section))) {
            const int top = inside.y() + (inside.height() - m.icon()) / 2;
            icon(u"key"_s).paint(painter, QRect(inside.x(), top, m.icon(), m.icon()));
            inside.setLeft(inside.x() + m.icon() + m.px(4));
        }
        painter->setFont(font());
        painter->setPen(t[Role::Muted]);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, wordOf(section));
    }
};

} // namespace

RightsTable::RightsTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"rights"_s);
    setAccessibleName(tr("Rights of each profile"));
    setHorizontalHeader(new KeyedHeader(this));
    setModel(&model);
    setItemDelegate(new RightsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(Metrics::application().px(40));
    setCurrentIndex(model.index(0, 0));
    fit();
}

void RightsTable::fit()
{
    const Metrics m = Metrics::application();
    const QFontMetrics words(textFont(TextSize::Body, Weight::Medium));
    const int row = qMax(m.px(44), words.height() + m.line() + m.px(8));
    verticalHeader()->setDefaultSectionSize(row);
    for (int column = 0; column < rightsColumns; ++column) {
        int widest = KeyedHeader::widthOf(column);
        for (int each = 0; each < model.rowCount(); ++each) {
            const QString word = model.index(each, column).data().toString();
            widest = qMax(widest, column == 0 ? words.horizontalAdvance(word) : pillWidth(word));
        }
        horizontalHeader()->resizeSection(column, widest + m.px(13));
    }
    needed = columnWidth(0);
    share();
}

// As high as what it shows, with its sideways bar where one is needed.
void RightsTable::share()
{
    const Metrics m = Metrics::application();
    int others = 0;
    for (int column = 1; column < rightsColumns; ++column)
        others += columnWidth(column);
    horizontalHeader()->resizeSection(0, qBound(needed, viewport()->width() - others, needed + m.px(80)));
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + model.rowCount() * verticalHeader()->defaultSectionSize()
                   + bar + m.px(2));
}

void RightsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // both rows are tinted whole
    if (current.isValid())
        Q_EMIT cellChosen(current.row(), RightsColumn(current.column()));
}

void RightsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void RightsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace coffret::ui
