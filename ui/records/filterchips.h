// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has narrowed the list by, beyond the view: one chip for each condition; pressing it (or
// Delete on it) lifts that condition. Hidden while there is none.
#pragma once

#include "ui/records/filterwords.h"

#include <QWidget>

namespace coffret::ui {

class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);
    void show(const QList<FilterChip> &chips);
    using QWidget::show;

Q_SIGNALS:
    void lifted(coffret::ui::FilterPart part);

private:
    QList<QWidget *> buttons;
};

} // namespace coffret::ui
