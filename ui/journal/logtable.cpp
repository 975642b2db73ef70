// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/logtable.h"

#include "ui/common/metrics.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

class LogDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(Paint &paint, const QRect &inside, const QModelIndex &index, bool chosen) const override
    {
        const auto column = LogColumn(index.column());
        const bool isSoft = column == LogColumn::When || column == LogColumn::Number;
        const Role role = isSoft ? soft(chosen) : chosen ? Role::OnSelection : Role::Text;
        paint.text(inside, index.data().toString(),
                   textFont(TextSize::Body, column == LogColumn::Object ? Weight::Medium : Weight::Regular),
                   Theme::current()[role], Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }
};

} // namespace

LogTable::LogTable(QWidget *parent) : RowTable(parent)
{
    setObjectName(u"logTable"_s);
    setAccessibleName(tr("Entries of the access log"));
    setModel(&model);
    setItemDelegate(new LogDelegate(this));
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

} // namespace coffret::ui
