// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/peopletable.h"

#include "ui/common/metrics.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

class PeopleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Cell by cell, but what is behind belongs to the row: it is painted whole and cut to the cell.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const PeopleTable *>(parent());
        const Metrics m = Metrics::application();
        const Theme &t = Theme::current();
        const QHeaderView *head = view->horizontalHeader();
        const QRect whole(-head->offset(), option.rect.y(), head->length(), option.rect.height());
        const QRect row = whole.adjusted(0, 0, 0, -m.px(1));
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setClipRect(option.rect);
        Paint paint(*painter);
        painter->fillRect(option.rect, t[Role::Base]); // over what the view draws for a chosen row
        if (chosen)
            paint.selectedRow(row, m.controlRadius());
        paint.hairline(whole, Edge::Bottom);
        const QRect inside = option.rect.adjusted(m.px(6), 0, -m.px(6), 0);
        const bool name = index.column() == int(AccountColumn::Name);
        const Role soft = chosen && t.isHighContrast() ? Role::OnSelection : Role::Muted;
        if (index.column() == int(AccountColumn::State))
            paint.pill(inside, Qt::AlignLeft, index.data().toString(),
                       stateTone(static_cast<const PeopleModel *>(index.model())->people().at(index.row()).state),
                       chosen ? Ground::Selected : Ground::Plain);
        else
            paint.text(inside, index.data().toString(),
                       textFont(TextSize::Body, name ? Weight::Medium : Weight::Regular),
                       t[name ? (chosen ? Role::OnSelection : Role::Text) : soft]);
        if (view->hasFocus() && view->currentIndex().row() == index.row()
            && option.state & QStyle::State_KeyboardFocusChange)
            paint.focusInside(row, m.controlRadius(), chosen ? Ground::Selected : Ground::Plain);
        painter->restore();
    }
};

} // namespace

PeopleTable::PeopleTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"accounts"_s);
    setAccessibleName(tr("Accounts of the vault"));
    setModel(&model);
    setItemDelegate(new PeopleDelegate(this));
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

std::optional<workspace::Person> PeopleTable::chosen() const
{
    const int row = currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(model.people().at(row));
}

void PeopleTable::choose(const QString &login)
{
    int found = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.people().at(row).login == login)
            found = row;
    }
    setCurrentIndex(model.index(found, 0));
}

void PeopleTable::fit()
{
    const Metrics m = Metrics::application();
    const QFontMetrics words(textFont(TextSize::Body));
    verticalHeader()->setDefaultSectionSize(m.row() + m.px(1));
    setMinimumHeight(3 * m.row());
    for (int column = 1; column < accountColumns; ++column) {
        int widest = words.horizontalAdvance(accountHeading(AccountColumn(column))) + m.px(8);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = model.index(row, column).data().toString();
            widest =
                qMax(widest, column == int(AccountColumn::State) ? pillWidth(text) : words.horizontalAdvance(text));
        }
        needed[size_t(column)] = qMin(widest, m.px(260)) + m.px(24);
    }
    share();
}

void PeopleTable::share()
{
    const Metrics m = Metrics::application();
    int taken = 0;
    for (const int each : needed)
        taken += each;
    const int left = viewport()->width() - taken;
    const int more = qMax(0, left - m.px(320)) / accountColumns; // on a wide page to all alike
    for (int column = 1; column < accountColumns; ++column)
        horizontalHeader()->resizeSection(column, needed[size_t(column)] + more);
    horizontalHeader()->resizeSection(0, qMax(left - more * (accountColumns - 1), m.px(180)));
}

void PeopleTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void PeopleTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void PeopleTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace coffret::ui
