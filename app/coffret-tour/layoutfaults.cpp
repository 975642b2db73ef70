// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret-tour/faults.h"

#include "ui/common/pairs.h"
#include "ui/common/textlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

constexpr int Target = 24; // WCAG 2.2, 2.5.8
constexpr int Hair = 1;    // rounding
constexpr double Readable = 4.5;

bool isPressed(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget)
           || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
}

bool isInsideAField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(widget.parentWidget())
           || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget())
           || qobject_cast<const QComboBox *>(widget.parentWidget());
}

// What a layout holds, through the layouts inside it; one on top of the other in a stack is meant.
void collect(const QLayout &layout, QList<QWidget *> &found)
{
    if (qobject_cast<const QStackedLayout *>(&layout))
        return;
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = const_cast<QLayoutItem *>(item)->widget(); widget && widget->isVisible())
            found.append(widget);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            collect(*inner, found);
    }
}

QStringList overlaps(const QWidget &parent)
{
    QStringList faults;
    if (!parent.layout() || !parent.isVisible())
        return faults;
    QList<QWidget *> children;
    collect(*parent.layout(), children);
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QRect shared = children.at(i)->geometry() & children.at(j)->geometry();
            if (shared.width() > Hair && shared.height() > Hair)
                faults += u"overlap: %1 and %2"_s.arg(nameOf(*children.at(i)), nameOf(*children.at(j)));
        }
    }
    return faults;
}

// Outside of the widget that holds it, where nothing scrolls to it.
bool isCutOff(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || parent->property("scrolls").toBool() // as the head of a wide table does with its rows
        || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
        return false;
    return !parent->rect().adjusted(-Hair, -Hair, Hair, Hair).contains(widget.geometry());
}

// What lies over the window on purpose, and goes again: its own controls count, those under it wait.
bool isOverlay(const QWidget &widget)
{
    static const QStringList known{u"toast"_s, u"lockWarning"_s, u"palette"_s, u"keySheet"_s};
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (known.contains(at->objectName()))
            return true;
    }
    return false;
}

// The part of it that no parent cuts off, in the window.
QRect seenIn(const QWidget &window, const QWidget &widget)
{
    QRect seen = widget.rect();
    for (const QWidget *at = &widget; at != &window && at->parentWidget(); at = at->parentWidget())
        seen = seen.translated(at->pos()) & at->parentWidget()->rect();
    return seen;
}

// A press in its middle reaches something else, which stands in another layout or in none.
QString coveredBy(const QWidget &window, const QWidget &widget)
{
    const QRect seen = seenIn(window, widget);
    const QWidget *met = seen.isEmpty() ? nullptr : window.childAt(seen.center());
    const bool reached = !met || met == &widget || widget.isAncestorOf(met) || met->isAncestorOf(&widget);
    return reached || isOverlay(*met) || met->testAttribute(Qt::WA_TransparentForMouseEvents)
               ? QString()
               : u"covered: %1 by %2"_s.arg(nameOf(widget), nameOf(*met));
}

QString lowRows(const QAbstractItemView &view)
{
    const QModelIndex first = view.model() ? view.model()->index(0, 0, view.rootIndex()) : QModelIndex();
    const int height = first.isValid() ? view.visualRect(first).height() : Target;
    return height > 0 && height < Target ? u"rows under 24 px: %1 (%2)"_s.arg(nameOf(view)).arg(height) : QString();
}

} // namespace

QStringList layoutFaults(const QWidget &window)
{
    QStringList faults = overlaps(window);
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisible() || !each->isVisibleTo(&window))
            continue;
        faults += overlaps(*each);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(each))
            faults += lowRows(*view);
        if (!isPressed(*each) || isInsideAField(*each))
            continue;
        if (qMin(each->width(), each->height()) < Target)
            faults += u"under 24 px: %1 (%2 × %3)"_s.arg(nameOf(*each)).arg(each->width()).arg(each->height());
        if (isCutOff(*each))
            faults += u"outside of its place: "_s + nameOf(*each);
        faults += coveredBy(window, *each);
    }
    faults.removeAll(QString());
    return faults;
}

// What most of the place shows: a corner may be a letter's where a label is half scrolled away.
static QColor groundOf(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> seen;
    QRgb most = picture.pixel(place.topLeft());
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb colour = picture.pixel(x, y);
            if (++seen[colour] > seen[most])
                most = colour;
        }
    }
    return QColor(most);
}

// The ground is what was painted behind the label's letters.
QStringList faintTexts(const QWidget &window, const QImage &picture)
{
    QStringList faults;
    const double ratio = picture.devicePixelRatio();
    for (const ui::TextLabel *label : window.findChildren<ui::TextLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->visibleRegion().isEmpty())
            continue;
        const QRect seen = label->visibleRegion().boundingRect();
        const QPoint corner = label->mapTo(&window, seen.topLeft());
        const QRect place = QRect(corner * ratio, seen.size() * ratio).intersected(picture.rect());
        if (place.isEmpty())
            continue;
        const QColor ink =
            label->palette().color(label->isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
        const QColor ground = groundOf(picture, place);
        const double measured = ui::contrast(ink, ground);
        if (measured < Readable || !ui::isAllowed(ink, ground, ui::Theme::current()))
            faults += u"too faint (%1): %2"_s.arg(measured, 0, 'f', 1).arg(label->text());
    }
    return faults;
}

} // namespace coffret::tour
