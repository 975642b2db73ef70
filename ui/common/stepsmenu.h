// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an assistant where there is no room for their rail: one button, « Step 2 of 5: Columns »,
// whose menu opens the steps that are done.
#pragma once

#include <QPushButton>

class QMenu;

namespace coffret::ui {

class StepModel;

class StepsMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit StepsMenu(StepModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &key);

private:
    void say();
    void fill();
    StepModel &model;
    QMenu *steps;
};

} // namespace coffret::ui
