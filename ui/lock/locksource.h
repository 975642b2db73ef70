// SPDX-License-Identifier: GPL-3.0-or-later
// Anything that can say "lock now": the system's session, the key file's stick, a button.
#pragma once

#include "ui/lock/lockreason.h"

#include <QObject>

namespace coffret::ui {

class LockSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // Called when the program has locked, for sources that hold the system back until then.
    virtual void locked() {}

Q_SIGNALS:
    void lockNow(coffret::ui::LockReason reason);
};

} // namespace coffret::ui
