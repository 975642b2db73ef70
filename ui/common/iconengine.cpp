// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconengine.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

// QtSvg paints currentColor black, so the colour is written into the picture before it is read.
QByteArray tintedSvg(const QString &name, const QColor &colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "icon", qPrintable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

QPixmap rendered(const QString &name, int side, double ratio, const QColor &colour)
{
    const QString key = u"coffret:%1:%2:%3:%4"_s.arg(name).arg(side).arg(ratio).arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    const QByteArray svg = tintedSvg(name, colour);
    if (!svg.isEmpty()) {
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter);
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Role role) : name(std::move(name)), role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, name, rect, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(name, qMin(size.width(), size.height()), 1.0, colour(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap picture = rendered(name, qRound(qMin(size.width(), size.height()) / scale), scale, colour(mode));
        return picture;
    }
    QString iconName() override { return u"coffret/"_s + name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const { return Theme::current()[mode == QIcon::Disabled ? Role::Disabled : role]; }
    QString name;
    Role role;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    return QIcon(new TintedIconEngine(name, role));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour)
{
    const int side = qMin(rect.width(), rect.height());
    if (side <= 0)
        return;
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPoint at(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.drawPixmap(at, rendered(name, side, ratio, colour));
}

QString iconName(const QIcon &icon)
{
    const QString name = icon.name();
    return name.startsWith(u"coffret/") ? name.mid(8) : QString();
}

QIcon programIcon()
{
    QIcon made;
    QSvgRenderer drawing(u":/icons/coffret.svg"_s);
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        made.addPixmap(picture);
    }
    return made;
}

} // namespace coffret::ui
