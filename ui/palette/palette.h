// SPDX-License-Identifier: GPL-3.0-or-later
// The field over the window that finds records and commands (Ctrl+K): a child of the window and not a
// popup, so that screen readers follow. Arrows move in the rows while the focus stays in the field,
// Enter takes the row, Esc and a click beside it leave; the focus goes back to where it was.
#pragma once

#include "ui/palette/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace coffret::ui {

class Palette : public QWidget
{
    Q_OBJECT

public:
    explicit Palette(QWidget *window);
    void open();
    void close();
    void show(const QList<PaletteEntry> &entries); // the first row becomes the chosen one
    using QWidget::show;
    QString typed() const;
    PaletteModel &rows() { return model; }

Q_SIGNALS:
    void typedChanged(const QString &text);
    void taken(const coffret::ui::PaletteEntry &entry);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildPanel();
    void place();
    void take();
    bool move(int key);
    void announce();
    PaletteModel model;
    QWidget *panel;
    QLineEdit *field;
    QListView *list;
    QPointer<QWidget> cameFrom;
    bool isOpen = false;
    bool waiting = false;  // the rows are not yet those of what is typed
    bool takeNext = false; // Enter was pressed meanwhile
};

} // namespace coffret::ui
