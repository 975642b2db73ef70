// SPDX-License-Identifier: GPL-3.0-or-later
// The counters of a dry run as filters: a button for each kind of row that occurs, the first for all of them.
// They go on in a second line where there is no room, and arrows move among them.
#pragma once

#include "ui/exchange/trial.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace coffret::ui {

class CountersRow : public QWidget
{
    Q_OBJECT

public:
    explicit CountersRow(QWidget *parent = nullptr);
    void show(const Trial &trial);
    using QWidget::show;
    void choose(TrialKind kind);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, Arrange::Measure); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(coffret::ui::TrialKind kind);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Arrange { Measure, Place };
    int arrange(int width, Arrange how) const;
    QButtonGroup *group;
    QList<QPushButton *> buttons; // by kind
};

} // namespace coffret::ui
