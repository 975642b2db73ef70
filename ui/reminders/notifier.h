// SPDX-License-Identifier: GPL-3.0-or-later
// The system's notifications, as far as Coffret uses them: one sentence at a time, without a name of
// anybody, in place of the one before. Where there are none, telling does nothing.
#pragma once

#include <QObject>
#include <QString>

namespace coffret::ui {

class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void tell(const QString &sentence) = 0;
    virtual void withdraw() = 0; // what was told is dealt with

Q_SIGNALS:
    void chosen(); // the person wants to see it
};

} // namespace coffret::ui
