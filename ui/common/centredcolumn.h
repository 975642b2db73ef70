// SPDX-License-Identifier: GPL-3.0-or-later
// A column of a given design width in the middle of the page, scrolled when the window is too low.
// Narrow windows get a narrower column, never a horizontal scroll bar.
#pragma once

#include <QScrollArea>

namespace coffret::ui {

class CentredColumn : public QScrollArea
{
    Q_OBJECT

public:
    CentredColumn(QWidget *content, int designWidth, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *content;
    int designWidth;
};

} // namespace coffret::ui
