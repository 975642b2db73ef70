// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of rights on screen: arrows go from cell to cell, the row in front is tinted, a key stands beside what is
// enciphered apart. It is as high as its rows, so the page scrolls and not the table.
#pragma once

#include "ui/access/rightsmodel.h"

#include <QTableView>

namespace coffret::ui {

class RightsTable : public QTableView
{
    Q_OBJECT

public:
    explicit RightsTable(QWidget *parent = nullptr);
    RightsModel &rights() { return model; }
    void fit();

Q_SIGNALS:
    void cellChosen(int row, coffret::ui::RightsColumn column);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();
    RightsModel model;
    int needed = 0; // by the name, so that it is not cut
};

} // namespace coffret::ui
