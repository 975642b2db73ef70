// SPDX-License-Identifier: GPL-3.0-or-later
// What the program was started with: a vault to open, and, when it started itself after locking, why.
// Who was at the desk and what became of drafts travel in the environment, not on the command line.
#pragma once

#include "ui/lock/lockreason.h"
#include "ui/words/language.h"

#include <QString>
#include <optional>

class QCoreApplication;

namespace coffret::app {

struct Options
{
    QString vault;
    std::optional<ui::LockReason> locked;
    QString login;
    ui::DraftFate drafts = ui::DraftFate::None;
    std::optional<words::Language> language;
};

// A vault by the path a person or a file manager gives: its folder, or a file in it such as vault.hdr.
QString vaultAt(const QString &path);
Options readOptions(QCoreApplication &application); // answers --help and --version itself

} // namespace coffret::app
