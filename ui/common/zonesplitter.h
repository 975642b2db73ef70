// SPDX-License-Identifier: GPL-3.0-or-later
// Two zones side by side; the left one has a usual width for each class of widths of the whole, which a
// person may change by dragging the line. What was chosen is kept in design pixels, so that it also
// holds after the text was made larger, and it can be taken out and put back at the next start.
#pragma once

#include <QMap>
#include <QSplitter>

namespace coffret::ui {

using ZoneWidths = QMap<QString, int>; // "list.1140": the left zone where the whole is narrower than that

class ZoneSplitter : public QSplitter
{
    Q_OBJECT

public:
    // Design pixels: a whole narrower than `below` gives the left zone `width`; 0: only one zone is seen.
    struct WidthClass
    {
        int below;
        int width;
    };
    static constexpr int unbounded = 100'000;

    // `classes` in rising order, the last one unbounded.
    ZoneSplitter(const QString &name, const QList<WidthClass> &classes, QWidget *parent = nullptr);
    ZoneWidths chosen() const { return kept; }
    void setChosen(const ZoneWidths &widths); // others' names are left aside
    // Another name and other classes from now on, with the widths that were chosen under that name.
    void use(const QString &name, const QList<WidthClass> &classes);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const WidthClass &classNow() const;
    QString keyOf(const WidthClass &widthClass) const;
    void keep();
    void apply();
    QString name;
    QList<WidthClass> classes;
    ZoneWidths kept;
    ZoneWidths given; // all that setChosen() was given
    int applied = 0;  // `below` of the class that was applied last; 0: none
};

} // namespace coffret::ui
