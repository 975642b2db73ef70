// SPDX-License-Identifier: GPL-3.0-or-later
// One tag as a small outlined button: a click opens its menu, Delete takes it off.
#pragma once

#include <QPushButton>

namespace coffret::ui {

class TagChip : public QPushButton
{
    Q_OBJECT

public:
    explicit TagChip(const QString &tag, QWidget *parent = nullptr);
    static int widthFor(const QString &tag); // a long one is cut off at a width of its own
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace coffret::ui
