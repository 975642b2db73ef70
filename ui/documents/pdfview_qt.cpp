// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfview.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollBar>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

// The buffer stays as long as the document reads from it.
struct PdfView::Inside
{
    QBuffer buffer;
    QPdfDocument document;
    QPdfView *view = nullptr;
    double widest = 0;  // of all pages, in points
    double largest = 0; // area, in square points
};

PdfView::PdfView(QWidget *parent) : QWidget(parent), inside(std::make_unique<Inside>())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    inside->view = new QPdfView(this);
    inside->view->setObjectName(u"pdf"_s);
    inside->view->setAccessibleName(tr("Pages of the PDF"));
    inside->view->setFrameShape(QFrame::NoFrame);
    inside->view->setPageMode(QPdfView::PageMode::MultiPage);
    inside->view->setZoomMode(QPdfView::ZoomMode::Custom);
    inside->view->setDocument(&inside->document);
    column->addWidget(inside->view);
    setFocusProxy(inside->view);
}

PdfView::~PdfView()
{
    inside->view->setDocument(nullptr);
}

bool PdfView::available()
{
    return true;
}

PdfView::Outcome PdfView::show(const QByteArray &pdf)
{
    close();
    inside->buffer.setData(pdf);
    inside->buffer.open(QIODevice::ReadOnly);
    inside->document.load(&inside->buffer);
    if (inside->document.error() == QPdfDocument::Error::IncorrectPassword)
        return Outcome::Locked;
    if (inside->document.status() != QPdfDocument::Status::Ready || inside->document.pageCount() == 0)
        return Outcome::Damaged;
    for (int page = 0; page < inside->document.pageCount(); ++page) {
        const QSizeF size = inside->document.pagePointSize(page);
        inside->widest = qMax(inside->widest, size.width());
        inside->largest = qMax(inside->largest, size.width() * size.height());
    }
    const double scale = logicalDpiX() / 72.0 * devicePixelRatioF();
    if (inside->largest <= 0 || 0.1 * 0.1 * inside->largest * scale * scale > double(mostPixels)) {
        close();
        return Outcome::TooLarge;
    }
    fitWidth();
    return Outcome::Shown;
}

void PdfView::close()
{
    inside->document.close();
    inside->buffer.close();
    inside->buffer.setData(QByteArray());
    inside->widest = inside->largest = 0;
}

void PdfView::setZoom(double factor)
{
    if (inside->largest <= 0)
        return;
    const double scale = logicalDpiX() / 72.0 * devicePixelRatioF();
    const double most = std::sqrt(double(mostPixels) / (inside->largest * scale * scale));
    inside->view->setZoomFactor(qBound(0.1, factor, qMin(4.0, most)));
}

void PdfView::fitWidth()
{
    const double scale = logicalDpiX() / 72.0;
    const int room = width() - inside->view->verticalScrollBar()->sizeHint().width() - 12;
    setZoom(inside->widest > 0 && room > 100 ? qMin(2.0, room / (inside->widest * scale)) : 1.0);
}

double PdfView::zoom() const
{
    return inside->view->zoomFactor();
}

int PdfView::pages() const
{
    return inside->document.pageCount();
}

} // namespace coffret::ui
