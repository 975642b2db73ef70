// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread that owns the open vault. Jobs run in the order they were given; urgent jobs (what
// the person is typing) go before waiting ones, and a long job lets them in by calling `yield()`
// between batches. The future is finished also when the job is dropped because the worker stops.
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>
#include <deque>
#include <functional>
#include <memory>

namespace coffret {

class Worker final : private QThread
{
public:
    enum class Urgency { Normal, Urgent };

    Worker();
    ~Worker() override; // waits for the running job; drops the waiting ones

    // `job` is called on the worker with the promise's own cancellation in reach:
    // job(QPromise<Result<T>> &) -> Result<T>.
    template <class T, class Job>
    QFuture<Result<T>> run(Job job, Urgency urgency = Urgency::Normal)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        post(
            [promise, job = std::move(job)](bool dropped) mutable {
                if (dropped || promise->isCanceled())
                    promise->addResult(Result<T>(BaseError::Cancelled));
                else
                    promise->addResult(job(*promise));
                promise->finish();
            },
            urgency);
        return future;
    }

    // Called by a long job, on the worker, between two batches: runs the urgent jobs that wait.
    void yield();
    bool isCurrentThread() const;
    void stop();

private:
    using Task = std::function<void(bool dropped)>;
    void post(Task task, Urgency urgency);
    void run() override;

    QMutex mutex;
    QWaitCondition ready;
    std::deque<Task> urgent;
    std::deque<Task> normal;
    bool stopping = false;
};

} // namespace coffret
