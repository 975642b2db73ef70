// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF read from memory, page under page, with its zoom bounded so that no page takes more than
// `mostPixels`. Scripts, forms and links in it do nothing. Where the program was built without Qt PDF,
// available() is false and a sentence stands in its place.
#pragma once

#include <QByteArray>
#include <QWidget>
#include <memory>

namespace coffret::ui {

class PdfView : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 mostPixels = 16'000'000;
    enum class Outcome { Shown, Damaged, Locked, TooLarge, Unavailable };

    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;
    static bool available();
    Outcome show(const QByteArray &pdf);
    using QWidget::show;
    void close();                // forgets the bytes
    void setZoom(double factor); // 1: as on paper
    void fitWidth();
    double zoom() const;
    int pages() const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside;
};

} // namespace coffret::ui
