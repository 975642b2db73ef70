// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/keyfilewatch.h"

#include <QFileInfo>

namespace coffret::ui {

KeyFileWatch::KeyFileWatch(QString p, Exists e, QObject *parent)
    : LockSource(parent), path(std::move(p)), exists(std::move(e))
{
    if (!exists)
        exists = [](const QString &file) { return QFileInfo::exists(file); };
    timer.setInterval(2000);
    connect(&timer, &QTimer::timeout, this, &KeyFileWatch::look);
    timer.start();
}

void KeyFileWatch::look()
{
    if (exists(path))
        return;
    timer.stop();
    Q_EMIT lockNow(LockReason::KeyFileGone);
}

} // namespace coffret::ui
