// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page: title, count in muted, then quiet buttons and one primary at the right.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace coffret::ui {

class TextLabel;

class PageHeader : public QWidget
{
    Q_OBJECT

public:
    enum class Line { None, Below };
    explicit PageHeader(const QString &title, Line line = Line::Below, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCount(const QString &count);
    void add(QWidget *control); // to the right, in the order added

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *row;
    TextLabel *title;
    TextLabel *count;
    Line line;
};

} // namespace coffret::ui
