// SPDX-License-Identifier: GPL-3.0-or-later
// Session changes and sleep, as Windows posts them to a window. Written from the system's
// documentation; not yet run on Windows.
#include "ui/lock/systemlocksource.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWindow>
#include <windows.h>
#include <wtsapi32.h>

namespace coffret::ui {

namespace {

class WindowsLockSource final : public LockSource, public QAbstractNativeEventFilter
{
public:
    WindowsLockSource()
    {
        listener.create();
        WTSRegisterSessionNotification(reinterpret_cast<HWND>(listener.winId()), NOTIFY_FOR_THIS_SESSION);
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    ~WindowsLockSource() override
    {
        WTSUnRegisterSessionNotification(reinterpret_cast<HWND>(listener.winId()));
        QCoreApplication::instance()->removeNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *received = static_cast<const MSG *>(message);
        if (received->message == WM_WTSSESSION_CHANGE && received->wParam == WTS_SESSION_LOCK)
            Q_EMIT lockNow(LockReason::ScreenLocked);
        if (received->message == WM_WTSSESSION_CHANGE && received->wParam == WTS_CONSOLE_DISCONNECT)
            Q_EMIT lockNow(LockReason::UserSwitched);
        if (received->message == WM_POWERBROADCAST && received->wParam == PBT_APMSUSPEND)
            Q_EMIT lockNow(LockReason::Sleep);
        return false;
    }

private:
    QWindow listener;
};

} // namespace

std::unique_ptr<LockSource> systemLockSource()
{
    return std::make_unique<WindowsLockSource>();
}

} // namespace coffret::ui
