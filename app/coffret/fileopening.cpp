// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/fileopening.h"

#include "app/coffret/options.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace coffret::app {

FileOpening::FileOpening(QCoreApplication &application, QObject *parent) : QObject(parent)
{
    application.installEventFilter(this);
}

bool FileOpening::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    if (const QString path = static_cast<QFileOpenEvent *>(event)->file(); !path.isEmpty())
        Q_EMIT asked(vaultAt(path));
    return true;
}

} // namespace coffret::app
