// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockwarning.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Shadow = 10;
constexpr int WholeWarning = 30;

} // namespace

LockWarning::LockWarning(QWidget *owner) : QWidget(owner)
{
    setObjectName(u"lockWarning"_s);
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Shadow + m.px(16), Shadow + m.px(16), Shadow + m.px(16), Shadow + m.px(16));
    column->setSpacing(m.px(12));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(m.px(48), 0, 0, 0);
    words->setSpacing(m.px(2));
    title = new TextLabel({}, {TextSize::Body, Weight::Semibold, Role::Text}, Wrap::Words);
    text = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    words->addWidget(title);
    words->addWidget(text);
    column->addLayout(words);
    bar = new QWidget;
    bar->setFixedHeight(m.px(6));
    column->addWidget(bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    QPushButton *now = button(tr("Lock now\tCtrl L"));
    now->setObjectName(u"lockNow"_s);
    QPushButton *stay = button(tr("Stay open"), Kind::Primary);
    stay->setObjectName(u"stayOpen"_s);
    row->addStretch();
    row->addWidget(now);
    row->addWidget(stay);
    column->addLayout(row);
    connect(now, &QPushButton::clicked, this, &LockWarning::lockNow);
    connect(stay, &QPushButton::clicked, this, &LockWarning::stayOpen);
    owner->installEventFilter(this);
    hide();
}

void LockWarning::count(int left)
{
    seconds = left;
    title->setText(tr("Coffret locks in %n s", nullptr, left));
    const QString idle = tr("No activity for more than %n min.", nullptr, qMax(1, idleMinutes - 1));
    text->setText(idle + u' '
                  + (draftOpen ? tr("What you are writing will be kept, encrypted, and reopened with the vault.")
                               : tr("Nothing is lost: everything is saved.")));
    setAccessibleName(title->text() + u' ' + text->text());
    place();
    show();
    raise();
    update();
    if (left == WholeWarning || left == 10) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void LockWarning::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    paint.floatingPanel(rect().adjusted(Shadow, Shadow, -Shadow, -Shadow), m.cardRadius());
    const QRect disc(Shadow + m.px(16), Shadow + m.px(16), m.px(36), m.px(36));
    paint.panel(disc, disc.width() / 2.0, t[Role::WarningBg], t.isHighContrast() ? t[Role::Warning] : QColor());
    paint.text(disc, QString::number(seconds), textFont(TextSize::Block, Weight::Semibold), t[Role::Warning],
               Qt::AlignCenter);
    const QRect track = bar->geometry();
    const double radius = track.height() / 2.0;
    paint.panel(track, radius, t[Role::Sunken], t.isHighContrast() ? t[Role::Border] : QColor());
    const double share = qBound(0.0, double(seconds) / WholeWarning, 1.0);
    paint.panel(QRectF(track.x(), track.y(), track.width() * share, track.height()), radius, t[Role::WarningMark]);
}

bool LockWarning::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void LockWarning::place()
{
    const Metrics m = Metrics::application();
    const QRect area = parentWidget()->rect();
    const int width = qMin(m.px(404) + 2 * Shadow, area.width());
    layout()->activate();
    const int height = layout()->totalHeightForWidth(width);
    QRect spot(area.right() - width - m.px(14), area.bottom() - height - m.px(14), width, height);
    if (const QWidget *used = QApplication::focusWidget();
        used && parentWidget()->isAncestorOf(used) && !isAncestorOf(used)) {
        const QRect field(used->mapTo(parentWidget(), QPoint()), used->size());
        if (field.height() < area.height() / 2 && field.intersects(spot))
            spot.moveTop(area.top() + m.px(14));
    }
    setGeometry(spot);
}

} // namespace coffret::ui
