// SPDX-License-Identifier: GPL-3.0-or-later
// A line in which a person or company is found as one types its name, and chosen. Nothing is chosen until
// one of those offered is taken.
#pragma once

#include "core/crm/party.h"
#include "core/workspace/workspace.h"

#include <QFuture>
#include <QLineEdit>
#include <QTimer>
#include <optional>

class QCompleter;
class QStandardItemModel;

namespace coffret::search {
struct SearchAnswer;
}

namespace coffret::ui {

class PartyPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit PartyPicker(workspace::Workspace &workspace, QWidget *parent = nullptr);
    std::optional<crm::PartyRef> chosen() const { return party; }
    void choose(const crm::PartyRef &party, const QString &name);
    void forget();

Q_SIGNALS:
    void picked();

private:
    void ask();
    void offer(const search::SearchAnswer &answer);
    workspace::Workspace &workspace;
    QStandardItemModel *found;
    QCompleter *completer;
    QTimer typing;
    std::optional<crm::PartyRef> party;
    int question = 0;
};

} // namespace coffret::ui
