// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret-tour/clipping.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

constexpr int Hair = 1; // rounding of fractional widths

bool isShort(const QSize &given, const QSize &needed)
{
    return given.width() + Hair < needed.width() || given.height() + Hair < needed.height();
}

bool isClipped(const QLabel &label)
{
    if (label.wordWrap())
        return label.height() + Hair < label.heightForWidth(label.width());
    return isShort(label.size(), label.sizeHint());
}

bool isClipped(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return isShort(room.size(), {box.fontMetrics().horizontalAdvance(box.currentText()), box.fontMetrics().height()});
}

bool isClipped(const QLineEdit &edit)
{
    const QMargins margins = edit.textMargins();
    const int room = edit.width() - margins.left() - margins.right();
    return edit.text().isEmpty() && edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > room;
}

// The text of that widget when it does not fit, else nothing.
QString clipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty() && isClipped(*label) ? label->text() : QString();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return isClipped(*box) ? box->currentText() : QString();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return isClipped(*edit) ? edit->placeholderText() : QString();
    if (qobject_cast<const QToolButton *>(&widget))
        return {}; // shows its icon only
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && button->hasHeightForWidth())
        return button->height() + Hair < button->heightForWidth(button->width()) ? button->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && isShort(button->size(), button->sizeHint()) ? button->text() : QString();
    return {};
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *each : widgets) {
        if (!each->isVisible())
            continue;
        if (const QString text = clipped(*each); !text.isEmpty())
            found += u"%1 %2: %3"_s.arg(QLatin1String(each->metaObject()->className()), each->objectName(), text);
    }
    return found;
}

} // namespace coffret::tour
