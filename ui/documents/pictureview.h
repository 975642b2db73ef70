// SPDX-License-Identifier: GPL-3.0-or-later
// A picture in a field that scrolls: whole at first, then as large as one likes within limits. It is
// scaled while it is painted; no larger copy of it is ever made.
#pragma once

#include <QImage>
#include <QScrollArea>

namespace coffret::ui {

class PictureView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);
    void show(const QImage &picture, const QString &name);
    using QWidget::show;
    void forget();
    void setZoom(double factor);
    void fit(); // whole, and never larger than it is
    double zoom() const { return factor; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply(double wanted);
    class Canvas;
    Canvas *canvas;
    double factor = 1;
    bool fitting = true;
};

} // namespace coffret::ui
