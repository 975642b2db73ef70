// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stepsrail.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/stepmodel.h"
#include "ui/common/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

void paintDisc(QPainter &painter, const QRect &box, StepState state, const QString &number)
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    const double radius = box.height() / 2.0;
    if (state == StepState::Done) {
        paint.panel(box, radius, t[Role::SuccessBg], t[Role::Success]);
        const int inset = m.px(4);
        paintIcon(painter, u"check"_s, box.adjusted(inset, inset, -inset, -inset), t[Role::Success]);
        return;
    }
    const bool current = state == StepState::Current;
    // The accent and the ground of a chosen row are one colour in high contrast.
    const bool onYellow = current && t.isHighContrast();
    paint.panel(box, radius,
                onYellow  ? t[Role::OnAccent]
                : current ? t[Role::Accent]
                          : QColor(Qt::transparent),
                current ? QColor() : t[Role::FieldBorder]);
    paint.text(box, number, textFont(TextSize::Caption, Weight::Semibold),
               onYellow  ? t[Role::Text]
               : current ? t[Role::OnAccent]
                         : t[Role::Muted],
               Qt::AlignCenter);
}

} // namespace

void StepsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const auto state = StepState(index.data(StepModel::StateRole).toInt());
    const bool current = state == StepState::Current;
    const QRect row = option.rect.adjusted(0, 0, 0, -m.px(1));
    Paint paint(*painter);
    if (current)
        paint.panel(row, m.controlRadius(), t[Role::Selection]);
    else if (state == StepState::Done && option.state & QStyle::State_MouseOver)
        paint.panel(row, m.controlRadius(), t[Role::Hover]);
    const QString result = index.data(StepModel::ResultRole).toString();
    const QFont name = textFont(TextSize::Body, current ? Weight::Semibold : Weight::Regular);
    const QFont small = textFont(TextSize::Caption);
    const int nameHeight = QFontMetrics(name).height();
    const QRect text = row.adjusted(m.px(38), m.px(6), -m.px(8), -m.px(6));
    const QRect first = result.isEmpty() ? text : QRect(text.x(), text.y(), text.width(), nameHeight);
    const int side = m.px(20);
    paintDisc(*painter, QRect(row.x() + m.px(8), first.center().y() - side / 2 + 1, side, side), state,
              QString::number(index.row() + 1));
    paint.text(first, index.data().toString(), name,
               t[current                    ? Role::OnSelection
                 : state == StepState::Done ? Role::Text
                                            : Role::Muted]);
    if (!result.isEmpty())
        paint.text(text.adjusted(0, nameHeight, 0, 0), result, small,
                   t[current && t.isHighContrast() ? Role::OnSelection : Role::Muted]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row, m.controlRadius(), current ? Ground::Selected : Ground::Plain);
}

QSize StepsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const bool two = !index.data(StepModel::ResultRole).toString().isEmpty();
    const int small = QFontMetrics(textFont(TextSize::Caption)).height();
    return {m.px(60), m.line() + (two ? small : 0) + m.px(15)};
}

StepsList::StepsList(StepModel &model, QWidget *parent) : QListView(parent)
{
    setObjectName(u"steps"_s);
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(new StepsDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection); // the open step is marked by the model
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &StepsList::choose);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this, &model] {
        setCurrentIndex(model.index(model.currentRow(), 0));
        scheduleDelayedItemsLayout(); // a step with a result is taller
    });
}

void StepsList::choose(const QModelIndex &index)
{
    if (index.isValid() && StepState(index.data(StepModel::StateRole).toInt()) == StepState::Done)
        Q_EMIT chosen(index.data(StepModel::KeyRole).toString());
}

void StepsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

StepsRail::StepsRail(StepModel &model, QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(14), m.px(20), m.px(14), m.px(16));
    column->setSpacing(0);
    titleLabel = new TextLabel({}, {TextSize::Block, Weight::Semibold, Role::Text}, Wrap::Words);
    subjectLabel = new TextLabel({}, {TextSize::Caption, Weight::Regular, Role::Muted}, Wrap::Words);
    steps = new StepsList(model);
    remarkLabel = new TextLabel({}, {TextSize::Caption, Weight::Regular, Role::Muted}, Wrap::Words);
    for (TextLabel *label : {titleLabel, subjectLabel, remarkLabel})
        label->setContentsMargins(m.px(8), 0, m.px(8), 0);
    column->addWidget(titleLabel);
    column->addSpacing(m.px(2));
    column->addWidget(subjectLabel);
    column->addSpacing(m.px(12));
    column->addWidget(steps, 1);
    column->addSpacing(m.px(12));
    column->addWidget(remarkLabel);
    setTitle({}, {});
    setRemark({});
}

void StepsRail::setTitle(const QString &title, const QString &subject)
{
    titleLabel->setText(title);
    subjectLabel->setText(breakable(subject));
    subjectLabel->setToolTip(subject);
    subjectLabel->setVisible(!subject.isEmpty());
}

void StepsRail::setRemark(const QString &remark)
{
    remarkLabel->setText(remark);
    remarkLabel->setVisible(!remark.isEmpty());
}

void StepsRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current()[Role::Window]);
    Paint(painter).hairline(rect(), Edge::Right);
}

} // namespace coffret::ui
