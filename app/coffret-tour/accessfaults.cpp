// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret-tour/faults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

constexpr int MostRows = 20; // of a list: the others are made by the same code

bool isField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
           || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
           || qobject_cast<const QAbstractSpinBox *>(&widget);
}

bool isControl(const QWidget &widget)
{
    return isField(widget) || qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTabBar *>(&widget);
}

// The editor of a spin box or of a choice, the button in a field or on a tab: parts, not controls.
bool isPart(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(up) || qobject_cast<const QAbstractSpinBox *>(up)
            || qobject_cast<const QComboBox *>(up) || qobject_cast<const QTabBar *>(up))
            return true;
    }
    if (const auto *head = qobject_cast<const QHeaderView *>(&widget))
        return qobject_cast<const QAbstractItemView *>(head->parentWidget()); // told with its table
    return widget.objectName().startsWith(u"qt_"_s);
}

// One radio button of a group is reached by Tab, the others by arrows.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && (button->autoExclusive() || button->group()) && button->isCheckable() && !button->isChecked();
}

// From the model: the accessible rows of a view are brought up to date only while a screen reader listens.
QStringList faultsOfRows(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < qMin(model->rowCount(), MostRows); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().trimmed().isEmpty()
            && index.data(Qt::DisplayRole).toString().trimmed().isEmpty())
            return {u"row %1 without a name: %2"_s.arg(row).arg(nameOf(view))};
    }
    return {};
}

QStringList faultsOf(const QWidget &widget)
{
    QStringList faults;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!face || !face->isValid())
        return {u"unknown to screen readers: "_s + nameOf(widget)};
    const QAccessible::Role role = face->role();
    if (role == QAccessible::NoRole || role == QAccessible::Client)
        faults += u"without a role: "_s + nameOf(widget);
    const QString name = face->text(QAccessible::Name).trimmed();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && !button->isCheckable() && button->text().section(u'\t', 0, 0).endsWith(u'.'))
        faults += u"a full stop on a button: "_s + nameOf(widget);
    if (name.isEmpty() && !qobject_cast<const QComboBox *>(&widget))
        faults += (isField(widget) ? u"field without a label: "_s : u"without a name: "_s) + nameOf(widget);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        if (face->relations(QAccessible::Label).isEmpty()) // its name is not read on Linux, the chosen text is
            faults += u"choice without a label: "_s + nameOf(widget);
        if (box->lineEdit() && box->lineEdit()->accessibleName().isEmpty())
            faults += u"field without a label: "_s + nameOf(*box->lineEdit());
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget);
        edit && !name.isEmpty() && name == edit->text() && widget.accessibleName().isEmpty())
        faults += u"named by its own text: "_s + nameOf(widget);
    if (widget.isEnabled() && !(widget.focusPolicy() & Qt::TabFocus) && !isReachedByArrows(widget))
        faults += u"not reached by Tab: "_s + nameOf(widget);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        faults += faultsOfRows(*view);
    return faults;
}

} // namespace

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
    return u"%1 %2"_s.arg(QLatin1String(widget.metaObject()->className()), name).trimmed();
}

QStringList accessFaults(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisible() || !each->isVisibleTo(&window) || isPart(*each))
            continue;
        if (isControl(*each))
            faults += faultsOf(*each);
        else if (each->focusPolicy() & Qt::TabFocus && each->isEnabled() && each->accessibleName().isEmpty()
                 && !each->focusProxy())
            faults += u"takes the focus, without a name: "_s + nameOf(*each);
    }
    return faults;
}

} // namespace coffret::tour
