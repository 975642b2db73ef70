// SPDX-License-Identifier: GPL-3.0-or-later
// The table of entries: a whole row is chosen, Enter or a double click opens it. What an entry is about takes the
// room that is left; where there is too little, the table scrolls sideways.
#pragma once

#include "ui/common/rowtable.h"
#include "ui/journal/logtablemodel.h"

namespace coffret::ui {

class LogTable : public RowTable
{
    Q_OBJECT

public:
    explicit LogTable(QWidget *parent = nullptr);
    LogTableModel &entries() { return model; }
    void fit() override;
    void choose(qint64 seq); // if it is there

protected:
    void share() override;

private:
    LogTableModel model;
};

} // namespace coffret::ui
