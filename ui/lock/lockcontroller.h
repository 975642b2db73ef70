// SPDX-License-Identifier: GPL-3.0-or-later
// Decides when to lock. Watches every key, click and wheel of the program; after the delay it locks,
// and 30 seconds before it warns once a second. A source that says "now" (the screen lock, sleep)
// locks at once. It looks at the clock, not at elapsed timers, so a computer that slept through the
// deadline locks as soon as it wakes. Emits lock() once; what locking means is the listener's business.
#pragma once

#include "core/base/clock.h"
#include "ui/lock/lockreason.h"

#include <QObject>
#include <QTimer>

namespace coffret::ui {

class LockSource;

class LockController : public QObject
{
    Q_OBJECT

public:
    static constexpr int warningSeconds = 30;
    static constexpr int shortestMinutes = 1;
    static constexpr int longestMinutes = 15;

    explicit LockController(const Clock &clock, QObject *parent = nullptr);

    void setDelay(int minutes); // brought within 1 to 15
    int delay() const { return minutes; }
    void addSource(LockSource &source);
    void start();    // the vault has opened
    void stop();     // it has closed
    void stayOpen(); // the person answered the warning
    void lockNow(LockReason reason);
    void look(); // compares the clock with the deadline; the timer calls it

Q_SIGNALS:
    void warning(int secondsLeft);
    void warningOver();
    void lock(coffret::ui::LockReason reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteActivity();
    void schedule(TimeStamp now);

    const Clock &clock;
    QTimer timer;
    int minutes = 5;
    TimeStamp deadline = 0;
    bool running = false;
    bool warned = false;
};

} // namespace coffret::ui
