// SPDX-License-Identifier: GPL-3.0-or-later
// A vault full of invented people, to try the program with. The same seed gives the same people. Its
// password is printed for everyone to read, so nothing real belongs in it.
#pragma once

#include "core/workspace/workspace.h"

namespace coffret::workspace {

struct DemoAccount
{
    QString login;
    QString password;
    QString profile;
};

// The account every demo vault has.
DemoAccount demoOwner();

struct DemoWish
{
    qint64 contacts = 500;
    quint64 seed = 1;
};

// First one, then, once it has answered, the other; the vault is left open in `workspace`.
QFuture<Result<Opened>> createDemoVault(Workspace &workspace, const QString &path);
QFuture<Result<QList<DemoAccount>>> fillDemoVault(Workspace &workspace, const DemoWish &wish);

} // namespace coffret::workspace
