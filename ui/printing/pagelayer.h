// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a PrintedDocument on the pages of a printer or a PDF. It goes through the document twice, first
// to count the pages, then to draw them, so that each foot can say « 2/5 ». Texts break between lines,
// rows never do. Works on any thread; one PageLayer lays one document.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/printing/printeddocument.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace coffret::ui {

class PageLayer
{
public:
    // `family` is the font's; the device's page layout says how large a page is.
    PageLayer(QPagedPaintDevice &device, const QString &family);
    // The number of pages. Cancelled when `progress` says so; Internal when the device takes nothing.
    Result<int> lay(const PrintedDocument &document, const Progress &progress = {});

private:
    struct Type
    {
        QFont font;
        QColor colour;
    };
    enum class Face { Title, Heading, Strong, Body, Muted };
    enum class Fit { Whole, FourLines };
    struct Place
    {
        double x;
        double width;
        Qt::Alignment side = Qt::AlignLeft;
    };

    bool goThrough(const PrintedDocument &document);
    bool put(const PrintedText &text);
    bool put(const PrintedFields &fields);
    bool put(const PrintedEntry &entry);
    bool put(const PrintedTable &table);
    void putHead(const PrintedTable &table);
    void putRow(const PrintedTable &table, const QStringList &cells, Face face);
    QList<Place> placesOf(const PrintedTable &table) const;
    double heightOf(const QString &text, Face face, double width, Fit fit) const;
    // Draws downwards from `y` at the place, and moves `y` only with Fit::Whole.
    double write(const QString &text, Face face, const Place &place, Fit fit);
    void rule(double at, double width = 0.2);
    void need(double height);
    void turnPage();
    void putFoot();
    bool step();
    Type typeOf(Face face) const;
    double mm(double length) const;

    QPagedPaintDevice &device;
    QString family;
    const PrintedDocument *document = nullptr;
    const Progress *progress = nullptr;
    QPainter *painter = nullptr; // null while pages are counted
    QRectF area;
    double y = 0;
    int page = 0;
    int pages = 0;
    qint64 stepsDone = 0;
    qint64 stepsInAll = 0;
};

} // namespace coffret::ui
