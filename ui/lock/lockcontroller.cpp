// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockcontroller.h"

#include "ui/lock/locksource.h"

#include <QCoreApplication>
#include <QEvent>

namespace coffret::ui {

LockController::LockController(const Clock &c, QObject *parent) : QObject(parent), clock(c)
{
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, this, &LockController::look);
}

void LockController::setDelay(int wanted)
{
    minutes = qBound(shortestMinutes, wanted, longestMinutes);
    if (running)
        noteActivity();
}

void LockController::addSource(LockSource &source)
{
    connect(&source, &LockSource::lockNow, this, &LockController::lockNow);
}

void LockController::start()
{
    running = true;
    deadline = 0;
    QCoreApplication::instance()->installEventFilter(this);
    noteActivity();
}

void LockController::stop()
{
    running = false;
    warned = false;
    timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void LockController::stayOpen()
{
    noteActivity();
}

void LockController::lockNow(LockReason reason)
{
    if (!running)
        return;
    stop();
    Q_EMIT lock(reason);
}

void LockController::noteActivity()
{
    const TimeStamp now = clock.now();
    // A computer that woke after the deadline gets its first key or mouse event before the timer.
    if (running && deadline != 0 && now >= deadline) {
        lockNow(LockReason::Idle);
        return;
    }
    deadline = now + qint64(minutes) * 60'000;
    if (warned) {
        warned = false;
        Q_EMIT warningOver();
    }
    schedule(now);
}

void LockController::schedule(TimeStamp now)
{
    const qint64 toWarning = deadline - warningSeconds * 1000 - now;
    timer.start(toWarning > 0 ? int(toWarning) : 1000);
}

void LockController::look()
{
    if (!running)
        return;
    const TimeStamp now = clock.now();
    if (now >= deadline) {
        lockNow(LockReason::Idle);
        return;
    }
    const qint64 left = deadline - now;
    if (left <= warningSeconds * 1000) {
        warned = true;
        Q_EMIT warning(int((left + 999) / 1000));
    }
    schedule(now);
}

bool LockController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        // Only what the person did to this program, and not more often than it can matter.
        if (event->spontaneous() && deadline - clock.now() < qint64(minutes) * 60'000 - 500)
            noteActivity();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace coffret::ui
