// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the access log as it is shown: who, when, what, and the present name of what it was about. The log
// keeps ids only; the names are read from the vault, without that being a reading of the record. Runs on the vault's
// thread.
#pragma once

#include "core/crm/party.h"
#include "core/workspace/logreading.h"

#include <QList>
#include <QString>
#include <optional>

namespace coffret::workspace {
struct Books;
} // namespace coffret::workspace

namespace coffret::ui {

struct LogRow
{
    enum class Found { NotNamed, There, InTrash, Gone };
    journal::LoggedEntry logged;
    QString account; // login; empty: the directory does not know it
    QString name;    // of the object
    Found found = Found::NotNamed;
    std::optional<crm::PartyRef> record; // that opens: of a task or a document, whom it is about
};

Result<QList<LogRow>> nameRows(workspace::Books &books, const QList<workspace::LogLine> &lines);

} // namespace coffret::ui
