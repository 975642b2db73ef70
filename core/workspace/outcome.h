// SPDX-License-Identifier: GPL-3.0-or-later
// The answer inside a finished future. A cancelled future holds none: that is BaseError::Cancelled.
// Blocks when the future is still running, so windows call it from a continuation only.
#pragma once

#include "core/base/result.h"

#include <QFuture>

namespace coffret::workspace {

template <class T>
Result<T> outcome(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.isCanceled() || future.resultCount() == 0)
        return BaseError::Cancelled;
    return future.takeResult();
}

} // namespace coffret::workspace
