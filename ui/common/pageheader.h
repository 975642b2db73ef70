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
    void add(QWidget *control);      // to the right, in the order added
    QSize sizeHint() const override; // with the whole title

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QString whole;
    QHBoxLayout *row;
    TextLabel *title;
    TextLabel *count;
    Line line;
};

} // namespace coffret::ui
