// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread that owns the open vault. Jobs run in the order they were given; urgent jobs (what
// the person is typing) go before waiting ones, and a long job lets them in by calling `yield()`
// between batches. The future is finished also when the job is dropped because the worker stops.
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureInterface>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <deque>
#include <functional>
#include <memory>

namespace coffret {

// A running job's own view of its future: isCanceled(), setProgressRange(), setProgressValue(). Not a
// QPromise, because that one runs the continuation a second time when the waiting side takes the
// result before the worker has let go of it (Qt 6.4: takeResult() clears the finished state that
// ~QPromise looks at).
template <class T>
using Job = QFutureInterface<Result<T>>;

class Worker final : private QThread
{
public:
    enum class Urgency { Normal, Urgent };

    Worker();
    ~Worker() override; // waits for the running job; drops the waiting ones

    // `work` is called on the worker with its own cancellation in reach: work(Job<T> &) -> Result<T>.
    template <class T, class Work>
    QFuture<Result<T>> run(Work work, Urgency urgency = Urgency::Normal)
    {
        auto job = std::make_shared<Job<T>>();
        QFuture<Result<T>> future = job->future();
        job->reportStarted();
        post(
            [job, work = std::move(work)](bool dropped) mutable {
                if (dropped || job->isCanceled())
                    job->reportAndMoveResult(Result<T>(BaseError::Cancelled));
                else
                    job->reportAndMoveResult(work(*job));
                job->reportFinished();
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
