// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a folder is a place where a vault can live. Network file systems are refused: their locks and
// their syncs do not hold what a vault needs. Folders that a program copies to a cloud are
// warned about: two computers would write one vault. The cloud test is a heuristic on names and on the
// markers the programs leave; it can miss one, and it never refuses.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace coffret::vault {

enum class LocationKind { Local, Network, CloudSynchronised };

struct Location
{
    LocationKind kind = LocationKind::Local;
    QString name; // "nfs4", "Dropbox"
    bool operator==(const Location &) const = default;
};

// The folder need not exist: the nearest ancestor that does is looked at.
Location locate(const QString &folder);
Result<void> refuseNetwork(const Location &location); // NetworkShare

// The parts of it, pure, for tests.
bool isNetworkFileSystem(const QString &type);       // as the system names it: "nfs4", "fuse.sshfs"
QString cloudServiceOf(const QString &absolutePath); // by the names of its folders; empty: none

} // namespace coffret::vault
