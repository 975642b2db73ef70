// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pictureview.h"

#include <QPaintEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr double Least = 0.02;
constexpr double Most = 8;

} // namespace

class PictureView::Canvas : public QWidget
{
public:
    QImage picture;
    double factor = 1;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setClipRect(event->rect());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, factor < 2);
        painter.drawImage(rect(), picture);
    }
};

PictureView::PictureView(QWidget *parent) : QScrollArea(parent), canvas(new Canvas)
{
    setObjectName(u"picture"_s);
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignCenter);
    setWidget(canvas);
    setFocusPolicy(Qt::StrongFocus);
}

void PictureView::show(const QImage &picture, const QString &name)
{
    canvas->picture = picture;
    setAccessibleName(tr("Picture %1").arg(name));
    fit();
}

void PictureView::forget()
{
    canvas->picture = QImage();
}

void PictureView::setZoom(double wanted)
{
    fitting = false;
    apply(wanted);
}

void PictureView::fit()
{
    fitting = true;
    const QSize size = canvas->picture.size();
    if (size.isEmpty())
        return;
    const QSize room = maximumViewportSize();
    apply(qMin(1.0, qMin(double(room.width()) / size.width(), double(room.height()) / size.height())));
}

void PictureView::apply(double wanted)
{
    factor = qBound(Least, wanted, Most);
    canvas->factor = factor;
    const QSizeF size = QSizeF(canvas->picture.size()) * factor;
    canvas->resize(qMax(1, int(size.width())), qMax(1, int(size.height())));
    canvas->update();
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (fitting)
        fit();
}

} // namespace coffret::ui
