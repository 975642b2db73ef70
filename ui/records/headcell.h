// SPDX-License-Identifier: GPL-3.0-or-later
// One column's button in a TableHead; see there for what it understands. The head of a column that has no order
// does not look or act like a button: no ground under the pointer, no press, and it says so to a screen reader.
#pragma once

#include <QAbstractButton>

namespace coffret::ui {

class TableHead;
struct ListColumn;

enum class SortArrow { None, Up, Down };

class HeadCell : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Press { Sorts, Nothing };
    HeadCell(TableHead &head, int at, const ListColumn &column);
    Press press() const { return pressing; }
    void setArrow(SortArrow arrow);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag { None, Size, Move };
    bool isOnEdge(int x) const;
    TableHead &head;
    int at;
    bool right;
    Press pressing;
    SortArrow arrow = SortArrow::None;
    Drag drag = Drag::None;
    int pressedAt = 0;
    int widthThen = 0;
};

} // namespace coffret::ui
