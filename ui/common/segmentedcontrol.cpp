// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmentedcontrol.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace coffret::ui {
namespace {

class Segment final : public QToolButton
{
public:
    explicit Segment(const QString &name) : iconOf(name) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint paint(painter);
        const Theme &t = Theme::current();
        const Metrics m = Metrics::application();
        const QRect inside = rect().adjusted(m.px(2), m.px(2), -m.px(2), -m.px(2));
        if (isChecked())
            paint.panel(inside, m.px(4), t[Role::Selection]);
        else if (underMouse())
            paint.panel(inside, m.px(4), t[Role::Hover]);
        QRect box(0, 0, m.icon(), m.icon());
        box.moveCenter(rect().center());
        paintIcon(painter, iconOf, box, t[isChecked() ? Role::OnSelection : Role::Muted]);
        if (isChecked()) { // known without its colour
            const QRect bar(inside.x() + m.px(6), inside.bottom() - m.px(1), inside.width() - m.px(12), m.px(2));
            painter.fillRect(bar, t.isHighContrast() ? t[Role::OnSelection] : t[Role::Mark]);
        }
        if (hasFocus())
            paint.focusInside(inside, m.px(4), isChecked() ? Ground::Selected : Ground::Plain);
    }

private:
    QString iconOf;
};

} // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&group, &QButtonGroup::idClicked, this, &SegmentedControl::changed);
}

void SegmentedControl::add(int value, const QString &iconName, const QString &name)
{
    const Metrics m = Metrics::application();
    auto *segment = new Segment(iconName);
    segment->setCheckable(true);
    segment->setAccessibleName(name);
    segment->setToolTip(name);
    segment->setFocusPolicy(Qt::StrongFocus);
    segment->setFixedSize(m.px(28), m.control());
    segment->setAttribute(Qt::WA_Hover);
    group.addButton(segment, value);
    layout()->addWidget(segment);
    if (group.buttons().size() == 1)
        segment->setChecked(true);
}

void SegmentedControl::choose(int value)
{
    if (QAbstractButton *segment = group.button(value))
        segment->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = Theme::current();
    Paint(painter).panel(rect(), Metrics::application().controlRadius(), t[Role::Base], t[Role::FieldBorder]);
}

} // namespace coffret::ui
