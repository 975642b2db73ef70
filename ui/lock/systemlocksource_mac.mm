// SPDX-License-Identifier: GPL-3.0-or-later
// The screen lock, sleep and fast user switching, as macOS announces them. Written from the system's
// documentation; not yet run on a Mac.
#include "ui/lock/systemlocksource.h"

#import <AppKit/AppKit.h>

namespace coffret::ui {

namespace {

class MacLockSource final : public LockSource
{
public:
    MacLockSource()
    {
        watch([NSDistributedNotificationCenter defaultCenter], @"com.apple.screenIsLocked", LockReason::ScreenLocked);
        NSNotificationCenter *workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
        watch(workspace, NSWorkspaceWillSleepNotification, LockReason::Sleep);
        watch(workspace, NSWorkspaceSessionDidResignActiveNotification, LockReason::UserSwitched);
    }

    ~MacLockSource() override
    {
        for (const auto &[center, observer] : observers)
            [center removeObserver:observer];
    }

private:
    void watch(NSNotificationCenter *center, NSNotificationName name, LockReason reason)
    {
        id observer = [center addObserverForName:name object:nil queue:[NSOperationQueue mainQueue]
                                      usingBlock:^(NSNotification *) { Q_EMIT lockNow(reason); }];
        observers.append({center, observer});
    }

    QList<std::pair<NSNotificationCenter *, id>> observers;
};

} // namespace

std::unique_ptr<LockSource> systemLockSource()
{
    return std::make_unique<MacLockSource>();
}

} // namespace coffret::ui
