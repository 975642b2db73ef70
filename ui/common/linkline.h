// SPDX-License-Identifier: GPL-3.0-or-later
// One muted line of text with a link in its middle: « Gérante, Garnier Paysages — suivie par … ». What
// finds no room is cut off, the end first, then the beginning, the link last. Enter or a click follows.
#pragma once

#include <QWidget>

namespace coffret::ui {

class LinkLine : public QWidget
{
    Q_OBJECT

public:
    explicit LinkLine(QWidget *parent = nullptr);
    void show(const QString &before, const QString &link, const QString &after);
    using QWidget::show;
    QString text() const { return before + link + after; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    QString before;
    QString link;
    QString after;
    QStringList shown; // the three, as far as there is room
    QRect linkArea;
};

} // namespace coffret::ui
