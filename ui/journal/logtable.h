// SPDX-License-Identifier: GPL-3.0-or-later
// The table of entries: a whole row is chosen, Enter or a double click opens it. What an entry is about takes the
// room that is left; where there is too little, the table scrolls sideways.
#pragma once

#include "ui/journal/logtablemodel.h"

#include <QTableView>

namespace coffret::ui {

class LogTable : public QTableView
{
    Q_OBJECT

public:
    explicit LogTable(QWidget *parent = nullptr);
    LogTableModel &entries() { return model; }
    void fit();              // the columns to what they hold
    void choose(qint64 seq); // if it is there

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void share();
    LogTableModel model;
};

} // namespace coffret::ui
