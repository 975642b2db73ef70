// SPDX-License-Identifier: GPL-3.0-or-later
// The third column of a record in a wide window: parts that are otherwise tabs, one below the other, each
// under its title. They are lent to it and taken back; empty, it is not seen.
#pragma once

#include "ui/common/card.h"

#include <QMap>

class QVBoxLayout;

namespace coffret::ui {

class TextLabel;

class SideColumn : public Surface
{
    Q_OBJECT

public:
    explicit SideColumn(QWidget *parent = nullptr);
    void take(QWidget *part, const QString &title);
    void setTitle(QWidget *part, const QString &title);
    void giveBack(QWidget *part, QWidget *holder); // into the holder's layout
    bool holds(const QWidget *part) const { return blocks.contains(part); }
    bool isEmpty() const { return blocks.isEmpty(); }
    QWidget *firstTarget() const; // where F6 goes

private:
    struct Block
    {
        QWidget *ground;
        TextLabel *title;
    };
    QVBoxLayout *column;
    QMap<const QWidget *, Block> blocks;
};

// The first of a widget's children that takes the focus by Tab; null: none.
QWidget *firstTabStop(const QWidget *inside);

} // namespace coffret::ui
