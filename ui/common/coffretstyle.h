// SPDX-License-Identifier: GPL-3.0-or-later
// How plain Qt widgets look in this program: Fusion measured and painted anew where it would look
// like Qt. A button's kind is its dynamic property "kind" (primary, quiet, text, link, danger); a
// field in error has the property "error"; both are read at each paint. Colours come from Theme,
// lengths from Metrics; there is no style sheet anywhere.
#pragma once

#include <QProxyStyle>

namespace coffret::ui {

inline constexpr char KindProperty[] = "kind";
inline constexpr char ErrorProperty[] = "error";

class CoffretStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    CoffretStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace coffret::ui
