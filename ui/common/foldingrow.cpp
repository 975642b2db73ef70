// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/foldingrow.h"

#include "ui/common/metrics.h"

#include <QBoxLayout>

namespace coffret::ui {

FoldingRow::FoldingRow(int b, QWidget *parent)
    : QWidget(parent), below(b), line(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    line->setContentsMargins({});
    line->setSpacing(Metrics::application().px(8));
}

bool FoldingRow::isFolded() const
{
    return line->direction() == QBoxLayout::TopToBottom;
}

QSize FoldingRow::minimumSizeHint() const
{
    const QSize now = line->minimumSize();
    int widest = 0;
    for (int i = 0; i < line->count(); ++i)
        widest = qMax(widest, line->itemAt(i)->minimumSize().width());
    return {widest, now.height()};
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fold = width() < Metrics::application().px(below);
    if (fold != isFolded())
        line->setDirection(fold ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace coffret::ui
