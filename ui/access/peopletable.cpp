// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/peopletable.h"

#include "ui/common/metrics.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

class PeopleDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(Paint &paint, const QRect &inside, const QModelIndex &index, bool chosen) const override
    {
        const QString text = index.data().toString();
        if (index.column() == int(AccountColumn::State)) {
            const auto *accounts = static_cast<const PeopleModel *>(index.model());
            paint.pill(inside, Qt::AlignLeft, text, stateTone(accounts->people().at(index.row()).state),
                       chosen ? Ground::Selected : Ground::Plain);
            return;
        }
        const bool name = index.column() == int(AccountColumn::Name);
        const Role role = !name ? soft(chosen) : chosen ? Role::OnSelection : Role::Text;
        paint.text(inside, text, textFont(TextSize::Body, name ? Weight::Medium : Weight::Regular),
                   Theme::current()[role]);
    }
};

} // namespace

PeopleTable::PeopleTable(QWidget *parent) : RowTable(parent)
{
    setObjectName(u"accounts"_s);
    setAccessibleName(tr("Accounts of the vault"));
    setModel(&model);
    setItemDelegate(new PeopleDelegate(this));
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
    setMinimumHeight(5 * m.row() / 2); // in the smallest window every action has to stay in sight
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
    RowTable::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

} // namespace coffret::ui
