// SPDX-License-Identifier: GPL-3.0-or-later
// What owners keep about the log in general.db: texts under names, sealed with a key only owners can derive
// and bound to the vault and the name (FORMAT.md, section 13). Whoever opens general.db can take a text away or put an
// older one back; he cannot read one, make one, or move one to another name. Private to this room.
#pragma once

#include "core/journal/trust.h"
#include "core/storage/transaction.h"

#include <optional>

namespace coffret::journal {

enum class Drawer { Notes = 1, Alerts = 2, Reviews = 3 };

class ShelfRepository
{
public:
    ShelfRepository(storage::Database &d, const Trust &t) : database(d), trust(t) {}

    // None: not there, or not what an owner of this vault put there.
    Result<std::optional<QByteArray>> text(Drawer drawer, const QByteArray &name);
    Result<QList<QByteArray>> texts(Drawer drawer); // those that can be opened
    Result<qint64> count(Drawer drawer);            // of all
    Result<void> put(Drawer drawer, const QByteArray &name, const QByteArray &text);
    Result<void> remove(Drawer drawer, const QByteArray &name);

private:
    Result<Secret> key() const;
    Result<QByteArray> hidden(Drawer drawer, const QByteArray &name) const;
    std::optional<QByteArray> open(Drawer drawer, storage::Statement &row, const Secret &key) const;
    storage::Database &database;
    const Trust &trust;
};

} // namespace coffret::journal
