// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stepsmenu.h"

#include "ui/common/buttons.h"
#include "ui/common/iconengine.h"
#include "ui/common/stepmodel.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

StepsMenu::StepsMenu(StepModel &m, QWidget *parent) : QPushButton(parent), model(m)
{
    setObjectName(u"stepsMenu"_s);
    setKind(this, Kind::Text);
    setAutoDefault(false);
    steps = new QMenu(this);
    setMenu(steps);
    connect(steps, &QMenu::aboutToShow, this, &StepsMenu::fill);
    connect(&model, &QAbstractItemModel::dataChanged, this, &StepsMenu::say);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &StepsMenu::say);
}

void StepsMenu::say()
{
    setButtonText(this, model.position());
}

void StepsMenu::fill()
{
    steps->clear();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const auto state = StepState(index.data(StepModel::StateRole).toInt());
        QAction *action = steps->addAction(QString::number(row + 1) + u". "_s + index.data().toString());
        if (state == StepState::Done)
            action->setIcon(ui::icon(u"check"_s));
        action->setEnabled(state == StepState::Done);
        connect(action, &QAction::triggered, this,
                [this, key = index.data(StepModel::KeyRole).toString()] { Q_EMIT chosen(key); });
    }
}

} // namespace coffret::ui
