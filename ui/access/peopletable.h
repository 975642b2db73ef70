// SPDX-License-Identifier: GPL-3.0-or-later
// The table of accounts: a whole row is chosen, the state is a pill with its word. The name takes the room that is
// left; where there is too little, the table scrolls sideways.
#pragma once

#include "ui/access/peoplemodel.h"
#include "ui/common/rowtable.h"

#include <array>

namespace coffret::ui {

class PeopleTable : public RowTable
{
    Q_OBJECT

public:
    explicit PeopleTable(QWidget *parent = nullptr);
    PeopleModel &accounts() { return model; }
    std::optional<workspace::Person> chosen() const;
    void choose(const QString &login); // the first one if it is not there
    void fit() override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void share() override;

private:
    PeopleModel model;
    std::array<int, accountColumns> needed{}; // by what stands in each column; the name takes what is left
};

} // namespace coffret::ui
