// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sidecolumn.h"

#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

SideColumn::SideColumn(QWidget *parent) : Surface(Role::Base, Edge::Left, parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"sideColumn"_s);
    setFixedWidth(m.px(320));
    column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.px(16), m.margin(), 0);
    column->setSpacing(m.px(24));
    hide();
}

void SideColumn::take(QWidget *part, const QString &title)
{
    const Metrics m = Metrics::application();
    auto *ground = new QWidget;
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins({});
    inside->setSpacing(m.px(8));
    auto *head = blockTitle(title);
    inside->addWidget(head);
    inside->addWidget(part, 1);
    part->show();
    column->addWidget(ground, 1);
    blocks.insert(part, {ground, head});
    show();
}

void SideColumn::setTitle(QWidget *part, const QString &title)
{
    if (holds(part))
        blocks[part].title->setText(title);
}

void SideColumn::giveBack(QWidget *part, QWidget *holder)
{
    if (!holds(part))
        return;
    const Block block = blocks.take(part);
    holder->layout()->addWidget(part);
    part->show();
    column->removeWidget(block.ground);
    block.ground->deleteLater();
    block.ground->hide();
    setVisible(!isEmpty());
}

QWidget *SideColumn::firstTarget() const
{
    return isVisible() ? firstTabStop(this) : nullptr;
}

QWidget *firstTabStop(const QWidget *inside)
{
    const QList<QWidget *> all = inside->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->focusPolicy() & Qt::TabFocus && each->isVisible() && each->isEnabled())
            return each;
    }
    return nullptr;
}

} // namespace coffret::ui
