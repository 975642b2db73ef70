// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pageheader.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace coffret::ui {

PageHeader::PageHeader(const QString &text, Line l, QWidget *parent) : QWidget(parent), line(l)
{
    const Metrics m = Metrics::application();
    row = new QHBoxLayout(this);
    const int side = line == Line::None ? m.px(16) : m.margin();
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(m.px(8));
    title = pageTitle(text);
    whole = text;
    count = new TextLabel({}, {TextSize::Block, Weight::Regular, Role::Muted});
    title->setMinimumWidth(1); // it is shortened before anything else
    row->addWidget(title);
    row->addWidget(count);
    row->addStretch(1);
    setFixedHeight(m.pageHeader());
}

void PageHeader::setTitle(const QString &text)
{
    whole = text;
    title->setAccessibleName(text);
    fit();
}

void PageHeader::setCount(const QString &text)
{
    count->setText(text);
    fit();
}

// A title that is too long beside its controls ends in « … »; the whole of it is its tip and its name.
void PageHeader::fit()
{
    int taken = row->contentsMargins().left() + row->contentsMargins().right();
    for (int i = 0; i < row->count(); ++i) {
        const QWidget *widget = row->itemAt(i)->widget();
        if (widget && widget != title && widget->isVisibleTo(this))
            taken += row->itemAt(i)->sizeHint().width() + row->spacing();
    }
    const QString fitting =
        title->fontMetrics().elidedText(whole, Qt::ElideRight, qMax(0, width() - taken - row->spacing()));
    if (title->text() != fitting)
        title->setText(fitting);
    title->setToolTip(fitting == whole ? QString() : whole);
}

QSize PageHeader::sizeHint() const
{
    const QFontMetrics metrics = title->fontMetrics();
    const int hidden = metrics.horizontalAdvance(whole) - metrics.horizontalAdvance(title->text());
    return QWidget::sizeHint() + QSize(hidden, 0);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a control came, went, or has another text
        fit();
    return QWidget::event(event);
}

void PageHeader::add(QWidget *control)
{
    row->addWidget(control);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setFixedHeight(Metrics::application().pageHeader());
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current()[Role::Base]);
    if (line == Line::Below)
        Paint(painter).hairline(rect(), Edge::Bottom);
}

} // namespace coffret::ui
