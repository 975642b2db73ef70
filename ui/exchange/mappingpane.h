// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of the file leads to which field: a row for each column with its name, an example, the field
// as a choice, and a remark. Columns without an example stand behind the others, folded away.
#pragma once

#include "core/exchange/importfile.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QPushButton;
class QStandardItemModel;

namespace coffret::ui {

class MappingPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit MappingPane(QWidget *parent = nullptr);
    void show(const exchange::ImportScan &scan);
    using QWidget::show;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int column, const exchange::ColumnTarget &target);

private:
    void addHeader(QGridLayout &grid) const;
    void addColumn(QGridLayout &grid, const exchange::ImportScan &scan, int column);
    QComboBox *choiceOf(const exchange::ImportScan &scan, int column);
    void fillTargets(const exchange::Mapping &mapping);
    QStandardItemModel *targets;
    bool showsEmpty = false;
    exchange::ImportScan shown;
};

} // namespace coffret::ui
