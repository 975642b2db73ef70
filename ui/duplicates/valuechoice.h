// SPDX-License-Identifier: GPL-3.0-or-later
// A value to choose: a radio button or a check box whose text wraps, with a line below that says where
// the value comes from. Arrows move between the radio buttons of one row, as everywhere.
#pragma once

#include <QAbstractButton>

namespace coffret::ui {

class ValueChoice : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Shape { Radio, Check };
    ValueChoice(Shape shape, const QString &value, const QString &origin, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textArea(int width) const;
    QRect boxArea() const;
    Shape shape;
    QString origin;
};

} // namespace coffret::ui
