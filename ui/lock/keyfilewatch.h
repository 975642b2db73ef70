// SPDX-License-Identifier: GPL-3.0-or-later
// Locks when the stick that holds the key file is pulled out: looks every two seconds whether the file
// is still there, and never opens it.
#pragma once

#include "ui/lock/locksource.h"

#include <QString>
#include <QTimer>
#include <functional>

namespace coffret::ui {

class KeyFileWatch final : public LockSource
{
    Q_OBJECT

public:
    using Exists = std::function<bool(const QString &)>;
    explicit KeyFileWatch(QString path, Exists exists = {}, QObject *parent = nullptr);
    void look();

private:
    QString path;
    Exists exists;
    QTimer timer;
};

} // namespace coffret::ui
