// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfview.h"

namespace coffret::ui {

struct PdfView::Inside
{};

PdfView::PdfView(QWidget *parent) : QWidget(parent) {}

PdfView::~PdfView() = default;

bool PdfView::available()
{
    return false;
}

PdfView::Outcome PdfView::show(const QByteArray &)
{
    return Outcome::Unavailable;
}

void PdfView::close() {}

void PdfView::setZoom(double) {}

void PdfView::fitWidth() {}

double PdfView::zoom() const
{
    return 1;
}

int PdfView::pages() const
{
    return 0;
}

} // namespace coffret::ui
