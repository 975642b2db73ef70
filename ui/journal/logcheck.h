// SPDX-License-Identifier: GPL-3.0-or-later
// Verifies the whole access log in the background and says the result in one sentence with its date, in a banner. At
// most once an hour by itself; it gives way to a reading of the log, which a person waits for, and begins again after.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

#include <QFutureWatcher>
#include <QObject>
#include <optional>

namespace coffret::ui {

class PageFrame;

class LogCheck : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 validFor = 3'600'000; // milliseconds
    LogCheck(workspace::Workspace &workspace, PageFrame &page, const Clock &clock, QObject *parent = nullptr);
    void wish(); // verified, unless it was within the hour
    void give(); // way: a reading comes
    void goOn(); // it is over
    void cancel();
    void setUnreadable(qint64 entries); // met while reading
    bool isRunning() const { return watcher.isRunning(); }

private:
    void begin();
    void again();
    void finish();
    void miss(const Error &error);
    void say();

    workspace::Workspace &workspace;
    PageFrame &page;
    const Clock &clock;
    QFutureWatcher<Result<journal::Report>> watcher;
    std::optional<journal::Report> report;
    TimeStamp verifiedAt = 0;
    qint64 unreadable = 0;
    bool wished = false;
    bool reading = false;
};

} // namespace coffret::ui
