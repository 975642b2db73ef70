// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/sheetview.h"

#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Show
{
    QVBoxLayout &column;

    void operator()(const PrintedText &text) const
    {
        if (text.look == PrintedText::Look::Heading) {
            column.addSpacing(Metrics::application().px(8));
            column.addWidget(blockTitle(text.text));
        } else {
            column.addWidget(paragraph(text.text, text.look == PrintedText::Look::Muted ? Role::Muted : Role::Text));
        }
    }

    void operator()(const PrintedFields &fields) const
    {
        QGridLayout *grid = addGrid();
        for (const auto &[label, value] : fields.lines)
            addRow(*grid, {label, value});
    }

    void operator()(const PrintedEntry &entry) const { (*this)(PrintedText{entry.title}); }

    void operator()(const PrintedTable &table) const
    {
        QGridLayout *grid = addGrid();
        for (const QStringList &cells : table.rows)
            addRow(*grid, cells);
    }

private:
    QGridLayout *addGrid() const
    {
        const Metrics m = Metrics::application();
        auto *grid = new QGridLayout;
        grid->setContentsMargins(m.px(12), 0, 0, 0);
        grid->setHorizontalSpacing(m.px(16));
        grid->setVerticalSpacing(m.px(4));
        column.addLayout(grid);
        return grid;
    }
    static void addRow(QGridLayout &grid, const QStringList &cells)
    {
        const int row = grid.rowCount();
        for (int cell = 0; cell < cells.size(); ++cell) {
            const bool last = cell == cells.size() - 1;
            TextLabel *label = last ? paragraph(cells.at(cell)) : paragraph(cells.at(cell), Role::Muted);
            grid.addWidget(label, row, cell, Qt::AlignTop);
            const bool wide = cells.size() > 2 ? cell == 0 : last; // the moments of a table, the values of fields
            grid.setColumnStretch(cell, wide ? 2 : 1);
        }
    }
};

} // namespace

QWidget *sheetView(const PrintedDocument &document)
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(Metrics::application().px(6));
    for (const PrintedBlock &block : document.blocks)
        std::visit(Show{*column}, block);
    return made;
}

} // namespace coffret::ui
