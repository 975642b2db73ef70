// SPDX-License-Identifier: GPL-3.0-or-later
// A row whose widgets stand one below the other where it is narrower than a width of design pixels.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace coffret::ui {

class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingRow(int below, QWidget *parent = nullptr);
    QBoxLayout &row() { return *line; }
    bool isFolded() const;
    QSize minimumSizeHint() const override; // of the folded row, so that it can become one

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int below;
    QBoxLayout *line;
};

} // namespace coffret::ui
