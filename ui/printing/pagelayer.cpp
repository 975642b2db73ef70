// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pagelayer.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>
#include <climits>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int MostLines = 4; // of a cell
constexpr int Batch = 64;    // rows and blocks between two looks at the clock of the person who waits

const QColor Ink(0x1B, 0x1F, 0x27);
const QColor SoftInk(0x56, 0x60, 0x70);
const QColor Hair(0xC4, 0xCA, 0xD3);

// Lines of one width, one under another; the height they take.
double lineUp(QTextLayout &layout, double width, Qt::Alignment side, int most)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double height = 0;
    for (int lines = 0; lines < most; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString asLines(QString text)
{
    return text.isEmpty() ? u" "_s : text.replace(u'\n', QChar::LineSeparator);
}

// What of a text stands in the lines of a cell, with « … » where it was cut.
QString cellText(const QString &text, const QFont &font, QPaintDevice *device, double width)
{
    const QString whole = asLines(text);
    QTextLayout layout(whole, font, device);
    lineUp(layout, width, Qt::AlignLeft, MostLines);
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const qsizetype end = last.textStart() + last.textLength();
    if (!last.isValid() || end >= whole.size())
        return whole;
    return whole.left(qMax(qsizetype(1), end - 2)).trimmed() + u'…';
}

qint64 stepsOf(const PrintedDocument &document)
{
    qint64 steps = 0;
    for (const PrintedBlock &block : document.blocks) {
        const auto *table = std::get_if<PrintedTable>(&block);
        steps += table ? table->rows.size() : 1;
    }
    return steps;
}

} // namespace

PageLayer::PageLayer(QPagedPaintDevice &d, const QString &f) : device(d), family(f) {}

double PageLayer::mm(double length) const
{
    return length * device.logicalDpiX() / 25.4;
}

PageLayer::Type PageLayer::typeOf(Face face) const
{
    static constexpr double points[] = {16, 11.5, 9.5, 9.5, 8.5};
    QFont font(family);
    font.setPointSizeF(points[int(face)]);
    if (face == Face::Title || face == Face::Heading || face == Face::Strong)
        font.setWeight(QFont::DemiBold);
    return {QFont(font, &device), face == Face::Muted ? SoftInk : Ink};
}

Result<int> PageLayer::lay(const PrintedDocument &d, const Progress &p)
{
    document = &d;
    progress = &p;
    area = QRectF(0, 0, device.width(), device.height());
    area.setBottom(area.bottom() - mm(9)); // the foot
    stepsInAll = 2 * stepsOf(d);
    if (area.height() < mm(40) || area.width() < mm(40))
        return Error(BaseError::Internal, u"page too small"_s);
    if (!goThrough(d))
        return Error(BaseError::Cancelled);
    pages = page;
    QPainter drawing;
    if (!drawing.begin(&device))
        return Error(BaseError::Internal, u"no page to draw on"_s);
    painter = &drawing;
    const bool whole = goThrough(d);
    if (whole)
        putFoot();
    const bool ended = drawing.end();
    painter = nullptr;
    if (!whole)
        return Error(BaseError::Cancelled);
    if (!ended)
        return Error(BaseError::Internal, u"the pages were not finished"_s);
    return pages;
}

bool PageLayer::goThrough(const PrintedDocument &d)
{
    page = 1;
    y = 0;
    const Place whole{0, area.width()};
    y += write(d.title, Face::Title, whole, Fit::Whole) + mm(1);
    for (const QString &remark : d.remarks)
        y += write(remark, Face::Muted, whole, Fit::Whole);
    y += mm(5);
    for (const PrintedBlock &block : d.blocks) {
        if (!std::visit([this](const auto &each) { return put(each); }, block))
            return false;
    }
    return true;
}

bool PageLayer::put(const PrintedText &text)
{
    const bool heading = text.look == PrintedText::Look::Heading;
    const Face face = heading ? Face::Heading : text.look == PrintedText::Look::Muted ? Face::Muted : Face::Body;
    if (heading) {
        y += y > 0 ? mm(4) : 0;
        need(mm(16)); // a heading does not stay alone at the foot
    }
    y += write(text.text, face, {0, area.width()}, Fit::Whole) + mm(1.5);
    return step();
}

bool PageLayer::put(const PrintedFields &fields)
{
    const double label = qMin(mm(42), area.width() * 0.35);
    for (const auto &[name, value] : fields.lines) {
        need(heightOf(name, Face::Muted, label - mm(3), Fit::FourLines));
        write(name, Face::Muted, {0, label - mm(3)}, Fit::FourLines);
        y += write(value, Face::Body, {label, area.width() - label}, Fit::Whole) + mm(1);
    }
    y += mm(2);
    return step();
}

bool PageLayer::put(const PrintedEntry &entry)
{
    const double side = mm(38);
    const double title = heightOf(entry.title, Face::Strong, area.width() - side, Fit::FourLines);
    need(title + mm(8));
    write(entry.moment, Face::Muted, {area.width() - side, side, Qt::AlignRight}, Fit::FourLines);
    write(entry.title, Face::Strong, {0, area.width() - side}, Fit::FourLines);
    y += title + mm(0.5);
    if (!entry.text.isEmpty())
        y += write(entry.text, Face::Body, {0, area.width()}, Fit::Whole);
    if (!entry.author.isEmpty())
        y += write(entry.author, Face::Muted, {0, area.width()}, Fit::Whole);
    y += mm(3);
    return step();
}

bool PageLayer::put(const PrintedTable &table)
{
    need(mm(20));
    putHead(table);
    const QList<Place> places = placesOf(table);
    for (const QStringList &cells : table.rows) {
        double height = 0;
        for (qsizetype i = 0; i < places.size(); ++i)
            height = qMax(height, heightOf(cells.value(i), Face::Body, places.at(i).width, Fit::FourLines));
        if (y + height + mm(2) > area.bottom()) {
            turnPage();
            putHead(table);
        }
        putRow(table, cells, Face::Body);
        y += height + mm(1);
        rule(y);
        y += mm(1);
        if (!step())
            return false;
    }
    return true;
}

void PageLayer::putHead(const PrintedTable &table)
{
    double height = 0;
    QStringList heads;
    const QList<Place> places = placesOf(table);
    for (qsizetype i = 0; i < places.size(); ++i) {
        heads += table.columns.at(i).head;
        height = qMax(height, heightOf(heads.last(), Face::Muted, places.at(i).width, Fit::FourLines));
    }
    putRow(table, heads, Face::Muted);
    y += height + mm(1);
    rule(y, 0.35);
    y += mm(1.2);
}

void PageLayer::putRow(const PrintedTable &table, const QStringList &cells, Face face)
{
    const QList<Place> places = placesOf(table);
    for (qsizetype i = 0; i < places.size(); ++i)
        write(cells.value(i), face, places.at(i), Fit::FourLines);
}

QList<PageLayer::Place> PageLayer::placesOf(const PrintedTable &table) const
{
    double shares = 0;
    for (const PrintedColumn &column : table.columns)
        shares += column.share;
    const double gap = mm(3);
    const double room = area.width() - gap * double(qMax(qsizetype(1), table.columns.size()) - 1);
    QList<Place> places;
    double x = 0;
    for (const PrintedColumn &column : table.columns) {
        const double width = room * column.share / qMax(shares, 0.001);
        places.append({x, width, column.side == PrintedColumn::Side::Right ? Qt::AlignRight : Qt::AlignLeft});
        x += width + gap;
    }
    return places;
}

double PageLayer::heightOf(const QString &text, Face face, double width, Fit fit) const
{
    const Type type = typeOf(face);
    QTextLayout layout(asLines(text), type.font, &device);
    return lineUp(layout, width, Qt::AlignLeft, fit == Fit::Whole ? INT_MAX : MostLines);
}

double PageLayer::write(const QString &text, Face face, const Place &place, Fit fit)
{
    const Type type = typeOf(face);
    QTextLayout layout(fit == Fit::Whole ? asLines(text) : cellText(text, type.font, &device, place.width), type.font,
                       &device);
    const double height = lineUp(layout, place.width, place.side, fit == Fit::Whole ? INT_MAX : MostLines);
    double start = y; // where the layout's zero is on this page
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (fit == Fit::Whole && start + line.y() + line.height() > area.bottom()) {
            turnPage();
            start = -line.y();
        }
        if (painter) {
            painter->setPen(type.colour);
            line.draw(painter, {place.x, start});
        }
    }
    return start + height - y;
}

void PageLayer::rule(double at, double width)
{
    if (!painter)
        return;
    painter->setPen(QPen(Hair, mm(width)));
    painter->drawLine(QPointF(0, at), QPointF(area.width(), at));
}

void PageLayer::need(double height)
{
    if (y > 0 && y + height > area.bottom())
        turnPage();
}

void PageLayer::turnPage()
{
    if (painter) {
        putFoot();
        device.newPage();
    }
    ++page;
    y = 0;
}

void PageLayer::putFoot()
{
    const Type type = typeOf(Face::Muted);
    const QRectF foot(0, area.bottom() + mm(3), area.width(), mm(6));
    painter->setFont(type.font);
    painter->setPen(type.colour);
    const QString number = u"%1/%2"_s.arg(page).arg(pages);
    painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    const double room = foot.width() - mm(20);
    painter->drawText(QRectF(foot.x(), foot.y(), room, foot.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(type.font, &device).elidedText(document->foot, Qt::ElideRight, room));
}

bool PageLayer::step()
{
    ++stepsDone;
    return stepsDone % Batch != 0 || progress->step(stepsDone, stepsInAll);
}

} // namespace coffret::ui
