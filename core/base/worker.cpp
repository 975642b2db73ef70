// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"

#include <QMutexLocker>
#include <utility>

namespace coffret {

Worker::Worker()
{
    setObjectName(QStringLiteral("vault"));
    start();
}

Worker::~Worker()
{
    stop();
}

void Worker::post(Task task, Urgency urgency)
{
    {
        const QMutexLocker hold(&mutex);
        if (!stopping) {
            (urgency == Urgency::Urgent ? urgent : normal).push_back(std::move(task));
            ready.wakeOne();
            return;
        }
    }
    task(true);
}

void Worker::run()
{
    for (;;) {
        Task next;
        {
            const QMutexLocker hold(&mutex);
            while (!stopping && urgent.empty() && normal.empty())
                ready.wait(&mutex);
            if (stopping)
                return;
            auto &queue = urgent.empty() ? normal : urgent;
            next = std::move(queue.front());
            queue.pop_front();
        }
        next(false);
    }
}

void Worker::yield()
{
    Q_ASSERT(isCurrentThread());
    for (;;) {
        Task next;
        {
            const QMutexLocker hold(&mutex);
            if (urgent.empty() || stopping)
                return;
            next = std::move(urgent.front());
            urgent.pop_front();
        }
        next(false);
    }
}

bool Worker::isCurrentThread() const
{
    return QThread::currentThread() == this;
}

void Worker::stop()
{
    {
        const QMutexLocker hold(&mutex);
        stopping = true;
        ready.wakeAll();
    }
    wait();
    std::deque<Task> dropped = std::exchange(urgent, {});
    for (auto &task : std::exchange(normal, {}))
        dropped.push_back(std::move(task));
    for (auto &task : dropped)
        task(true);
}

} // namespace coffret
