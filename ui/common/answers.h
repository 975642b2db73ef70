// SPDX-License-Identifier: GPL-3.0-or-later
// `future | then(this, [](QFuture<T> answer) { … });` calls the function in the thread of `this` once the
// future has finished, and never after `this` is gone. In place of QFuture::then(context, …), whose
// continuation in Qt 6.4 may outlive its promise and crash, or be cancelled after it was freed.
#pragma once

#include <QFutureWatcher>
#include <utility>

namespace coffret::ui {

template <class Function>
struct Then
{
    QObject *context;
    Function function;
};

template <class Function>
Then<Function> then(QObject *context, Function function)
{
    return {context, std::move(function)};
}

template <class T, class Function>
void operator|(const QFuture<T> &future, Then<Function> next)
{
    auto *watcher = new QFutureWatcher<T>(next.context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, next.context,
                     [watcher, function = std::move(next.function)]() mutable {
                         QFuture<T> answer = watcher->future();
                         watcher->deleteLater();
                         function(answer);
                     });
    watcher->setFuture(future);
}

// Hands on the value or the error of a QFuture<T>, T a Result; says nothing of one that was called off.
template <class T, class Good, class Bad>
auto settled(Good good, Bad bad)
{
    return [good = std::move(good), bad = std::move(bad)](const QFuture<T> &future) {
        if (future.resultCount() == 0)
            return;
        if (const auto result = future.result(); result.ok())
            good(*result);
        else
            bad(result.error());
    };
}

} // namespace coffret::ui
