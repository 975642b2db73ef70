// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choicename.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace coffret::ui {

void nameChoice(QComboBox &box)
{
    QWidget *parent = box.parentWidget();
    if (box.accessibleName().isEmpty() || !parent)
        return;
    if (box.lineEdit() && box.lineEdit()->accessibleName().isEmpty())
        box.lineEdit()->setAccessibleName(box.accessibleName());
    const auto labels = parent->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel *label : labels) {
        if (label->buddy() == &box)
            return;
    }
    auto *label = new QLabel(box.accessibleName(), parent);
    label->setBuddy(&box);
    label->hide();
}

} // namespace coffret::ui
