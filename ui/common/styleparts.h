// SPDX-License-Identifier: GPL-3.0-or-later
// The parts CoffretStyle paints, one function each; nothing else calls them.
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace coffret::ui::styleparts {

QString kindOf(const QWidget *widget);

void buttonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void arrowDown(const QStyleOption &option, QPainter &painter);
void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void toolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
void checkIndicator(const QStyleOption &option, QPainter &painter);
void radioIndicator(const QStyleOption &option, QPainter &painter);

void fieldPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);

void menuPanel(const QStyleOption &option, QPainter &painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
void headerSection(const QStyleOptionHeader &option, QPainter &painter);
void headerLabel(const QStyleOptionHeader &option, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter);
void progressBar(const QStyleOptionProgressBar &option, QPainter &painter);
void tabShape(const QStyleOptionTab &option, QPainter &painter);
void tabLabel(const QStyleOptionTab &option, QPainter &painter);
void splitter(const QStyleOption &option, QPainter &painter);
void itemPanel(const QStyleOptionViewItem &option, QPainter &painter);

} // namespace coffret::ui::styleparts
