// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/dropzone.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/documents/newfiles.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <QPen>

namespace coffret::ui {

DropZone::DropZone(QWidget &over) : QWidget(&over), ground(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    ground.setAcceptDrops(true);
    ground.installEventFilter(this);
    hide();
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &ground)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (drag->source() || !hasFiles(*drag->mimeData())) // not its own documents
            return false;
        setGeometry(ground.rect());
        raise();
        show();
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    if (event->type() == QEvent::DragMove && isVisible()) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    if (event->type() == QEvent::DragLeave || event->type() == QEvent::Hide) {
        hide();
    } else if (event->type() == QEvent::Drop && isVisible()) {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction); // the file outside stays
        drop->accept();
        Q_EMIT dropped(*drop->mimeData());
        return true;
    }
    return false;
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    QPainter painter(this);
    QColor veil = t[Role::Base];
    veil.setAlpha(230);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t[Role::Mark], 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(m.px(12), m.px(12), -m.px(12), -m.px(12)), m.cardRadius(), m.cardRadius());
    painter.setFont(textFont(TextSize::Block, Weight::Semibold));
    painter.setPen(t[Role::Text]);
    painter.drawText(rect().adjusted(m.px(24), 0, -m.px(24), 0), Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace coffret::ui
