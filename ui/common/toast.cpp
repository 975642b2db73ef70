// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toast.h"

#include "ui/common/assistantfooter.h"
#include "ui/common/buttons.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Shadow = 10; // room for the shadow around the panel

} // namespace

Toast::Toast(QWidget *owner) : QWidget(owner)
{
    const Metrics m = Metrics::application();
    setObjectName(u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Shadow + m.px(16) + m.icon() + m.px(10), Shadow + m.px(10), Shadow + m.px(10),
                            Shadow + m.px(10));
    row->setSpacing(m.px(8));
    words = new TextLabel({}, {}, Wrap::Words);
    row->addWidget(words, 1);
    action = button({}, Kind::Link);
    action->setObjectName(u"toastAction"_s);
    row->addWidget(action);
    close = smallIconButton(u"x"_s, tr("Close"));
    row->addWidget(close);
    leave.setSingleShot(true);
    leave.setInterval(6000);
    connect(&leave, &QTimer::timeout, this, [this] {
        if (!underMouse() && !isAncestorOf(QWidget::window()->focusWidget()))
            hide();
        else
            leave.start();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT acted();
    });
    owner->installEventFilter(this);
    hide();
}

void Toast::say(Tone t, const QString &sentence, const QString &actionText)
{
    tone = t;
    words->setText(sentence);
    setButtonText(action, actionText);
    action->setVisible(!actionText.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    if (QAccessible::isActive()) // somebody may be listening: the sentence stays until it is closed
        leave.stop();
    else
        leave.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::giveWay()
{
    if (tone == Tone::Success)
        hide();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const QRect panel = rect().adjusted(Shadow, Shadow, -Shadow, -Shadow);
    Paint(painter).floatingPanel(panel, m.cardRadius());
    const ToneColours colours = coloursOf(tone);
    const QRect box(panel.x() + m.px(16), panel.center().y() - m.icon() / 2, m.icon(), m.icon());
    paintIcon(painter, QString::fromUtf16(colours.icon), box, Theme::current()[colours.text]);
}

void Toast::enterEvent(QEnterEvent *event)
{
    leave.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    leave.start();
    QWidget::leaveEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

// The buttons an assistant goes on by are never covered.
int Toast::footerHeight() const
{
    const QList<AssistantFooter *> footers = parentWidget()->findChildren<AssistantFooter *>();
    for (const AssistantFooter *footer : footers) {
        if (footer->isVisible())
            return footer->height();
    }
    return 0;
}

void Toast::place()
{
    const Metrics m = Metrics::application();
    const QRect area = parentWidget()->rect();
    const int room = area.width() - 2 * m.px(14);
    const int width = area.width() < 1000 && m.px(460) > area.width() / 2 ? room : qMin(room, m.px(460) + 2 * Shadow);
    layout()->activate();
    const int height = layout()->totalHeightForWidth(width);
    const int bottom = area.bottom() - footerHeight();
    setGeometry(area.right() - width - m.px(14) + 1, bottom - height - m.px(14) + 1, width, height);
}

} // namespace coffret::ui
