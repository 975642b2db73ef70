// SPDX-License-Identifier: GPL-3.0-or-later
// Rings once after a commit with what has changed, so that lists and pages can fetch it again.
// No commit, no bell. Rung on the vault thread; listeners in other threads get it queued.
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QObject>

namespace coffret {

enum class EntityKind { Contact = 1, Company, Link, Activity, Task, Document, Tag, Draft };

struct Change
{
    EntityKind kind;
    Uuid id{}; // null: many of this kind changed, fetch everything again
    bool operator==(const Change &) const = default;
};

class ChangeBus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void ring(const QList<Change> &changes);

Q_SIGNALS:
    void changed(const QList<coffret::Change> &changes);
};

} // namespace coffret

Q_DECLARE_METATYPE(coffret::Change)
